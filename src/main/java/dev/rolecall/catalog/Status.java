package dev.rolecall.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a posting takes applications on the day of the build.
 *
 * @param closedOn the day it closed, or null while it is open
 */
public record Status(@Nullable LocalDate closedOn) {

    /** It takes applications, as far as is known. */
    public static final Status OPEN = new Status(null);

    /** Whether it takes applications. */
    public boolean isOpen() {
        return closedOn == null;
    }
}
