package dev.rolecall.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which postings were merged into one, and why.
 *
 * @param why the reason
 * @param sources the postings
 * @param more how many others there are, in words, or null
 */
public record MergedNote(
        String why, List<Source> sources, @Nullable String more) {

    /**
     * One of the postings.
     *
     * @param file its file
     * @param note its places, when it was posted and whether it has closed
     * @param apply where to apply for it, or null
     * @param found where it was found, or null
     */
    public record Source(
            String file,
            String note,
            @Nullable Link apply,
            @Nullable Link found) {}

    public MergedNote {
        sources = List.copyOf(sources);
    }
}
