package dev.rolecall.posting;

/** The kind of contract. Constants are named as in the data that is published. */
public enum EmploymentType {
    FULL_TIME("Full time"),
    PART_TIME("Part time"),
    CONTRACT("Contract"),
    TEMPORARY("Temporary"),
    INTERNSHIP("Internship"),
    VOLUNTEER("Volunteer");

    private final String label;

    EmploymentType(String label) {
        this.label = label;
    }

    /** The name on a page. */
    public String label() {
        return label;
    }
}
