package dev.rolecall.posting;

import dev.rolecall.diagnostic.SourceLocation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a curator decides about a posting beside its facts.
 *
 * @param permalink the last part of its address, or null to derive it
 * @param permalinkAt where the facts file says so; null exactly when {@code permalink} is
 * @param closed the day it closed, or null
 */
public record Curation(
        @Nullable String permalink,
        @Nullable SourceLocation permalinkAt,
        @Nullable LocalDate closed) {

    /** The curator decides nothing. */
    public static final Curation NONE = new Curation(null, null, null);
}
