package dev.rolecall.catalog;

/** The ways to divide a catalog. */
public enum FacetKind {
    PLACE("Place", "Places", "locations"),
    LEVEL("Level", "Levels", "seniority"),
    SKILL("Skill", "Skills", "skills"),
    WORKPLACE("Workplace", "Workplace", "workplace"),
    COMPANY("Company", "Companies", "companies");

    private final String label;
    private final String plural;
    private final String folder;

    FacetKind(String label, String plural, String folder) {
        this.label = label;
        this.plural = plural;
        this.folder = folder;
    }

    /** One value of it, as on a filter: {@code Place}. */
    public String label() {
        return label;
    }

    /** All of it, as on an overview: {@code Places}. */
    public String plural() {
        return plural;
    }

    /** The folder its pages live in. */
    public String folder() {
        return folder;
    }
}
