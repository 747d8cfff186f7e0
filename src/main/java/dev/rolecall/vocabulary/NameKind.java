package dev.rolecall.vocabulary;

/** What the name of a field of a record tells, beside the fact that the field may be. */
public enum NameKind {
    /** The text of the posting. */
    TEXT,
    /** A part of it, known by its name however short it is. */
    SECTION,
    /** A place, where it is an object. */
    ADDRESS,
    CITY,
    REGION,
    COUNTRY,
    LEAST_PAY,
    MOST_PAY,
    CURRENCY,
    PERIOD,
    /** The lower bound, inside of a field that holds the pay. */
    LEAST,
    /** The upper bound, there. */
    MOST,
    /** The period, there. */
    UNIT,
    PAY_SHOWN,
    PAY_HIDDEN,
    PAY_GUESSED,
    /** A flag named for the kind of contract. */
    CONTRACT,
    CREATED,
    UPDATED,
    /** What a posting without a title may call itself. */
    CALLED,
    /** An object that holds fields of the posting around it. */
    WRAPPER,
    /** A field that no posting has. */
    ALIEN,
    /** A field that other things have as well. */
    VAGUE,
    /** A list in which no postings are looked for. */
    ASIDE
}
