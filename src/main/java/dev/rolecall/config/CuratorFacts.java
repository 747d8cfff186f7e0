package dev.rolecall.config;

import dev.rolecall.language.Language;
import dev.rolecall.posting.Curation;
import dev.rolecall.posting.Education;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Workplace;
import dev.rolecall.text.WebAddress;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A facts file: what the curator says of one posting. A ruling that is null leaves the fact to the posting; lists
 * replace what was read.
 *
 * @param skillsAdded names of skills to add, each ruled by its own line
 * @param skillsRemoved names of skills to leave out
 */
public record CuratorFacts(
        @Nullable Ruling<String> title,
        @Nullable Ruling<String> company,
        @Nullable Ruling<String> team,
        @Nullable Ruling<List<Place>> locations,
        @Nullable Ruling<Workplace> workplace,
        @Nullable Ruling<List<Place>> eligible,
        @Nullable Ruling<Seniority> seniority,
        @Nullable Ruling<EmploymentType> employmentType,
        @Nullable Ruling<Salary> salary,
        @Nullable Ruling<Integer> experienceMonths,
        @Nullable Ruling<Education> education,
        @Nullable Ruling<LocalDate> datePosted,
        @Nullable Ruling<LocalDate> validThrough,
        List<Ruling<String>> skillsAdded,
        List<Ruling<String>> skillsRemoved,
        @Nullable Ruling<WebAddress> applyUrl,
        @Nullable Ruling<WebAddress> sourceUrl,
        @Nullable Ruling<String> identifier,
        @Nullable Ruling<Language> language,
        Curation curation) {

    /** The curator says nothing. */
    public static final CuratorFacts NONE = new CuratorFacts(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            Curation.NONE);

    public CuratorFacts {
        skillsAdded = List.copyOf(skillsAdded);
        skillsRemoved = List.copyOf(skillsRemoved);
    }
}
