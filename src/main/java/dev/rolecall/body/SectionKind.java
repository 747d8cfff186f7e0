package dev.rolecall.body;

/** What a section of a posting speaks of. */
public enum SectionKind {
    INTRODUCTION("About the role"),
    RESPONSIBILITIES("What you’ll do"),
    REQUIREMENTS("Requirements"),
    PREFERRED("Nice to have"),
    SKILLS("Skills"),
    WORKPLACE("Place and hours"),
    PAY("Pay and benefits"),
    BENEFITS("Benefits"),
    APPLICATION("How to apply"),
    /** Profile, customers, funding, values, equal opportunity: true of the employer, not of this job. */
    COMPANY("About the company"),
    /** What whoever kept the posting wrote of applying for it: no words of the employer. */
    NOTES("Notes on the posting"),
    /** Machine fields of the source: headers, structured data, cards. */
    LISTING("Listing data"),
    OTHER("Also in the posting");

    private final String label;

    SectionKind(String label) {
        this.label = label;
    }

    /** Our words for it, used where the source has no heading. */
    public String label() {
        return label;
    }
}
