package dev.rolecall.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs. */
public enum Severity {
    /** The posting or file is left out, and the exit code says so. */
    ERROR,
    /** It is published, but someone should look. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /** The word shown to people: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
