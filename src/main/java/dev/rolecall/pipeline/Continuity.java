package dev.rolecall.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build is told about the addresses that were published before.
 *
 * @param previous a published site, or its ledger file, to read instead of the ledger of the site that is replaced; or
 *     null
 * @param isFirst whether nothing was published before
 * @param forget addresses that need not go on working
 */
public record Continuity(@Nullable Path previous, boolean isFirst, List<String> forget) {

    public Continuity {
        forget = List.copyOf(forget);
    }

    /** The addresses of this site, or of the one that is replaced, go on working. */
    public static Continuity of(@Nullable Path previous) {
        return new Continuity(previous, false, List.of());
    }
}
