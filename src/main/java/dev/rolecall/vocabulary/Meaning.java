package dev.rolecall.vocabulary;

/**
 * One of the places that a name may mean.
 *
 * @param kind what sort of place it is
 * @param flags how the name has to be met; see {@link #mustBeUpperCase} and its like
 * @param name the name as written on a page; empty for a country
 * @param country the country's code, or empty for an area of several countries
 * @param region the code of the region, as the gazetteer has it, or empty
 * @param weight how many thousand people live there, times how likely postings are to mean it
 */
record Meaning(Kind kind, String flags, String name, String country, String region, int weight) {

    /** Sorts of places. */
    enum Kind {
        AREA,
        COUNTRY,
        CITY,
        REGION
    }

    /** The name is an abbreviation that would be a word in lower case. */
    boolean mustBeUpperCase() {
        return flags.indexOf('u') >= 0 || isCode();
    }

    /** The name is a code, and means something only behind another name. */
    boolean isCode() {
        return flags.indexOf('c') >= 0;
    }

    /** The name is also a common word or another name. */
    boolean isWord() {
        return flags.indexOf('w') >= 0;
    }

    /** The place is a part of a city. */
    boolean isDistrict() {
        return flags.indexOf('d') >= 0;
    }

    /** The name is that of a region far from most postings, and counts only by itself or with its country. */
    boolean isRare() {
        return flags.indexOf('b') >= 0;
    }

    /** The name is one of many other spellings. */
    boolean isAlternate() {
        return flags.indexOf('a') >= 0;
    }
}
