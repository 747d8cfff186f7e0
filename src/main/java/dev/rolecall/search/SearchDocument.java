package dev.rolecall.search;

import dev.rolecall.body.Line;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Title;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the index needs of a posting beyond its catalog entry: the texts of its row, finished as the pages print them,
 * and further words it is found by.
 *
 * @param title its title, in brackets when it is not the employer's
 * @param supplied whether the title is not the employer's
 * @param lang the language of the posting's own words, or null where it is the site's
 * @param by who employs, and the team
 * @param note a remark on the title, or null
 * @param gist words of the posting that say what it is, or null
 * @param place where
 * @param level at what level
 * @param pay for what pay
 * @param date the day it was posted, or closed, as people read it, or null
 * @param datetime the same for machines, or null
 * @param skills some skills, or null
 * @param more how many others, or null
 * @param words what else it is found by
 */
public record SearchDocument(
        String title,
        boolean supplied,
        @Nullable String lang,
        String by,
        @Nullable String note,
        @Nullable String gist,
        Cell place,
        Cell level,
        Cell pay,
        @Nullable String date,
        @Nullable String datetime,
        @Nullable String skills,
        @Nullable String more,
        Words words) {

    public SearchDocument {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a row without a title");
        }
    }

    /**
     * A column of a row.
     *
     * @param text its main words, or null when nothing is stated
     * @param small the words below, or null
     */
    public record Cell(@Nullable String text, @Nullable String small) {

        /** Nothing is stated. */
        public static final Cell NIL = new Cell(null, null);
    }

    /**
     * The words a posting is found by, as plain text. The index itself adds the title and the names of the facets the
     * posting falls under (skills, company, places with region and country, level, workplace, contract); these add
     * aliases, the team and the text.
     *
     * @param title further words of the title, as its form in the source
     * @param skills aliases of its skills
     * @param company the team, and aliases of the company
     * @param places aliases of its places
     * @param body its text
     */
    public record Words(String title, String skills, String company, String places, String body) {

        /** Nothing beyond title and facets. */
        public static final Words NONE = new Words("", "", "", "", "");

        /** The words of a field other than the title and the text. */
        String in(Field field) {
            return switch (field) {
                case SKILL -> skills;
                case COMPANY -> company;
                case PLACE -> places;
                case TITLE, CALLED, BODY -> "";
            };
        }

        /** The words of a posting. Its listing data is left out: its words are the machine's, its facts are facets. */
        public static Words of(JobPosting posting) {
            var facts = posting.facts();
            var body = posting.body().lines().stream()
                    .filter(line -> line.kind() != Line.Kind.ENTRY)
                    .map(Line::text)
                    .collect(Collectors.joining("\n"));
            return new Words(
                    facts.title().value().map(Title::raw).orElse(""),
                    "",
                    facts.team().value().orElse(""),
                    "",
                    body);
        }
    }
}
