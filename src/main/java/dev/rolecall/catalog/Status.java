package dev.rolecall.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a posting takes applications on the day of the build.
 *
 * @param isOpen whether it takes applications, as far as is known
 * @param closedOn the day it closed, or null while it is open or where that day is not known
 */
public record Status(boolean isOpen, @Nullable LocalDate closedOn) {

    /** It takes applications, as far as is known. */
    public static final Status OPEN = new Status(true, null);

    /** It takes none any more, since this day, or since a day that is not known. */
    public static Status closed(@Nullable LocalDate on) {
        return new Status(false, on);
    }

    /** The word for it in data: {@code open} or {@code closed}. */
    public String label() {
        return isOpen ? "open" : "closed";
    }

    /** What tells it from another in a digest: null while it is open, else the day, or that there is none. */
    public @Nullable String mark() {
        return isOpen ? null : closedOn == null ? label() : closedOn.toString();
    }
}
