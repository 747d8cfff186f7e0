package dev.rolecall.format.markdown;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.format.SourceText;

/** Where the keys of front matter stand; the YAML tree does not say. */
final class KeyPlaces {

    private final SourceText source;
    private final int lastLine;
    private final int line;

    KeyPlaces(SourceText source, int lastLine) {
        this(source, lastLine, 2);
    }

    private KeyPlaces(SourceText source, int lastLine, int line) {
        this.source = source;
        this.lastLine = lastLine;
        this.line = line;
    }

    /** The place of a key of the outermost level. */
    KeyPlaces at(String key) {
        for (var i = line; i <= lastLine; i++) {
            var words = source.lines().words(i);
            if (words.startsWith(key) || words.startsWith("\"" + key) || words.startsWith("'" + key)) {
                return new KeyPlaces(source, lastLine, i);
            }
        }
        return this;
    }

    SourcePosition position() {
        return new SourcePosition(line, 1);
    }
}
