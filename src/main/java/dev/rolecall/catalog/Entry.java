package dev.rolecall.catalog;

import dev.rolecall.language.Language;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.PostingId;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Skill;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.posting.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A posting as the catalog keeps it: its address and the values of its facts, without its text.
 *
 * @param id which posting it is
 * @param permalink the last part of its address: {@code postings/<permalink>/}
 * @param title its title, or null where neither the source nor the curator gives one
 * @param titleSupplied whether the curator supplied the title
 * @param company who employs, or null
 * @param team the team, or null
 * @param locations every place, most specific first named first
 * @param workplace where the work is done, or null
 * @param eligible for remote work, from where
 * @param seniority the level, or null
 * @param employmentType the contract, or null
 * @param salary pay the employer states, or null
 * @param salaryEstimated pay a board estimates, or null
 * @param datePosted when it was posted, or null
 * @param language the language it is written in, or null
 * @param firstPublished when its address was first published here
 * @param status whether it is open
 * @param skills its skills with how much they are wanted, in the order of first mention
 * @param gist a sentence, or a part of one, that says what the role is; at most {@value #MAX_GIST_CHARS} characters
 * @param merged the postings that were merged into it, or null when it is one
 */
public record Entry(
        PostingId id,
        String permalink,
        @Nullable String title,
        boolean titleSupplied,
        @Nullable Company company,
        @Nullable String team,
        List<Place> locations,
        @Nullable Workplace workplace,
        List<Place> eligible,
        @Nullable Seniority seniority,
        @Nullable EmploymentType employmentType,
        @Nullable Salary salary,
        @Nullable Salary salaryEstimated,
        @Nullable LocalDate datePosted,
        @Nullable Language language,
        LocalDate firstPublished,
        Status status,
        List<Wanted> skills,
        String gist,
        @Nullable Merged merged) {

    /** The longest gist. */
    public static final int MAX_GIST_CHARS = 160;

    /**
     * A skill and how much it is wanted.
     *
     * @param skill the skill
     * @param need how much
     */
    public record Wanted(Skill skill, SkillMention.Need need) {}

    public Entry {
        locations = List.copyOf(locations);
        eligible = List.copyOf(eligible);
        skills = List.copyOf(skills);
    }

    /** The folder of its page, with a slash at the end. */
    public String address() {
        return "postings/" + permalink + "/";
    }

    /** How many of the facts a reader chooses by are stated. */
    int stated() {
        return (int) Stream.of(
                        title,
                        company,
                        salary,
                        seniority,
                        workplace,
                        employmentType,
                        locations.stream().findAny().orElse(null))
                .filter(Objects::nonNull)
                .count();
    }
}
