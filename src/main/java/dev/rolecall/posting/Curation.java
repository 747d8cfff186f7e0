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
 * @param merge whether it is part of another posting, or null where the curator leaves that to its words
 */
public record Curation(
        @Nullable String permalink,
        @Nullable SourceLocation permalinkAt,
        @Nullable LocalDate closed,
        @Nullable Merge merge) {

    /**
     * Whether a posting is part of another one.
     *
     * @param into the last part of the address of the posting it is part of, or null when it is part of none
     * @param at where the facts file says so
     */
    public record Merge(@Nullable String into, SourceLocation at) {}

    /** The curator decides nothing. */
    public static final Curation NONE = new Curation(null, null, null, null);
}
