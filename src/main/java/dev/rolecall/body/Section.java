package dev.rolecall.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of lines under one heading.
 *
 * @param kind what it speaks of
 * @param heading the employer's heading, or null where the source has none
 * @param lines its lines, never empty
 */
public record Section(SectionKind kind, @Nullable String heading, List<Line> lines) {

    public Section {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a section without lines: " + heading);
        }
    }
}
