package dev.rolecall.format;

/** The fields of a source that facts are read from. */
public enum FieldKey {
    TITLE,
    COMPANY,
    /** Whose site a page is of: a board's, or the employer's. */
    SITE,
    TEAM,
    LOCATION,
    WORKPLACE,
    /** From where remote work may be done. */
    ELIGIBILITY,
    SENIORITY,
    EXPERIENCE,
    EDUCATION,
    EMPLOYMENT_TYPE,
    SALARY,
    /** Pay that a board estimates. */
    SALARY_ESTIMATED,
    DATE_POSTED,
    VALID_THROUGH,
    /** That it takes no applications any more. */
    CLOSED,
    SKILLS,
    APPLY_URL,
    SOURCE_URL,
    IDENTIFIER,
    /** The language that the posting is written in, not one that it asks for. */
    LANGUAGE,
    /** Shown in the listing data; no fact is read from it. */
    OTHER
}
