package dev.rolecall.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a line; marks and links hold further pieces.
 *
 * @param kind what it is
 * @param text its words, for {@link Kind#TEXT}; else empty
 * @param target the address of a link, the name of a mark, or null
 * @param runs what it holds
 */
public record Run(Kind kind, String text, @Nullable String target, List<Run> runs) {

    /** What a piece is. */
    public enum Kind {
        TEXT,
        EMPHASIS,
        CODE,
        LINK,
        /** Words that a fact is read from. */
        MARK
    }

    public Run {
        runs = List.copyOf(runs);
    }

    /** Plain words. */
    public static Run text(String words) {
        return new Run(Kind.TEXT, words, null, List.of());
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean isEmphasis() {
        return kind == Kind.EMPHASIS;
    }

    public boolean isCode() {
        return kind == Kind.CODE;
    }

    public boolean isLink() {
        return kind == Kind.LINK;
    }
}
