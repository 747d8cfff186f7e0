package dev.rolecall.posting;

import java.util.Locale;

/** The level of a role, from the lowest rung to the highest. */
public enum Seniority {
    INTERN,
    JUNIOR,
    MID,
    SENIOR,
    STAFF,
    PRINCIPAL,
    LEAD,
    MANAGER,
    DIRECTOR,
    EXECUTIVE;

    /** The name in data and addresses: {@code staff}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name on a page: {@code Staff}. */
    public String label() {
        return name().charAt(0) + id().substring(1);
    }
}
