package dev.rolecall.posting;

/** The lowest degree a posting asks for. */
public enum Education {
    NONE("No degree required"),
    HIGH_SCHOOL("High school"),
    VOCATIONAL("Vocational training"),
    ASSOCIATE("Associate degree"),
    BACHELOR("Bachelor’s degree"),
    MASTER("Master’s degree"),
    DOCTORATE("Doctorate");

    private final String label;

    Education(String label) {
        this.label = label;
    }

    /** The name on a page. */
    public String label() {
        return label;
    }
}
