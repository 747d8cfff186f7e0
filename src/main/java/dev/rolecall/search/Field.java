package dev.rolecall.search;

/**
 * A field of a posting: what a word in it counts, and how far a long field makes it count less.
 *
 * <p>The names of what a posting is filed under stand in the field of their kind; level, workplace and contract stand
 * with the places.
 */
enum Field {
    TITLE(8, .3),
    /** What else a title may be called, as long as the title: who types what one says wants those first that say it. */
    CALLED(2.5, .3),
    SKILL(3, .3),
    COMPANY(3, .3),
    PLACE(2, .3),
    BODY(1, .6);

    /** All fields, in their order. */
    static final Field[] ALL = values();

    private final double boost;
    private final double slope;

    Field(double boost, double slope) {
        this.boost = boost;
        this.slope = slope;
    }

    int bit() {
        return 1 << ordinal();
    }

    /**
     * What a word counts in this field.
     *
     * @param count how often it stands there
     * @param length how many words this field has
     * @param average how many it has in the mean
     */
    double weight(int count, int length, double average) {
        return boost * count / (1 - slope + slope * length / average);
    }
}
