package dev.rolecall.search;

import java.util.List;

/**
 * What the index needs of a posting beyond its catalog entry: the words of its row, as the pages print them, and the
 * words it is found by. Texts that are absent are empty, and the script shows what the pages show then.
 *
 * @param title its title, never empty
 * @param company who employs, or empty
 * @param team the team, or empty
 * @param gist the excerpt of the row, or empty
 * @param place the place column
 * @param level the level column, or empty
 * @param pay the pay column
 * @param status the status column; its note is the date that {@link #statusDate()} gives for machines
 * @param statusDate the ISO date that the note of the status names, or empty when it names none
 * @param skills the skills the row names
 * @param moreSkills how many it leaves out
 * @param words what it is found by
 */
public record SearchDocument(
        String title,
        String company,
        String team,
        String gist,
        Cell place,
        String level,
        Cell pay,
        Cell status,
        String statusDate,
        List<String> skills,
        int moreSkills,
        Words words) {

    public SearchDocument {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a row without a title");
        }
        skills = List.copyOf(skills);
    }

    /**
     * A column of a row.
     *
     * @param text its words, or empty for a dash
     * @param note the small words after them, or empty
     */
    public record Cell(String text, String note) {

        /** A fact that is not stated. */
        public static final Cell ABSENT = new Cell("", "");
    }

    /**
     * The words a posting is found by, in full text. Title, company, skill names and the labels of its facets are
     * added by the index; these add aliases and the body.
     *
     * @param title further words of the title, as its raw form
     * @param skills aliases of its skills
     * @param company aliases of its company, and the team
     * @param places aliases of its places
     * @param body its text
     */
    public record Words(String title, String skills, String company, String places, String body) {

        /** Nothing beyond the row and the facets. */
        public static final Words NONE = new Words("", "", "", "", "");
    }
}
