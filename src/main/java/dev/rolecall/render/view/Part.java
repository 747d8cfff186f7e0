package dev.rolecall.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a posting.
 *
 * @param id the name of its heading in the page
 * @param heading the employer's heading, or ours
 * @param style its class for the style sheet
 * @param start the number of its first line
 * @param lang the language of its lines, or null where it is the site's
 * @param headingLang the same for its heading
 * @param lines its lines
 */
public record Part(
        String id,
        String heading,
        String style,
        int start,
        @Nullable String lang,
        @Nullable String headingLang,
        List<Line> lines) {

    /**
     * A line.
     *
     * @param id its name in the page
     * @param style its class, or null
     * @param runs its pieces
     */
    public record Line(String id, @Nullable String style, List<Run> runs) {
        public Line {
            runs = List.copyOf(runs);
        }
    }

    public Part {
        lines = List.copyOf(lines);
    }
}
