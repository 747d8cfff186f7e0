package dev.rolecall.posting;

import java.util.Locale;

/** Where the work is done. */
public enum Workplace {
    /** May be done wholly from home by at least some hires. */
    REMOTE("Remote"),
    /** Some presence is required, or only part may be done from home. */
    HYBRID("Hybrid"),
    ONSITE("On site");

    private final String label;

    Workplace(String label) {
        this.label = label;
    }

    /** The name in data and addresses: {@code remote}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name on a page. */
    public String label() {
        return label;
    }
}
