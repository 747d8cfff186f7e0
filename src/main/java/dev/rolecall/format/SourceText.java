package dev.rolecall.format;

import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import java.util.List;

/**
 * The text of a content file, decoded, its encoding mended, with {@code \n} line ends; what every format reads.
 *
 * @param path the file, relative to the content root
 * @param extension the file's extension, lower case, without dot
 * @param text the whole text
 * @param repairs what decoding mended
 */
public record SourceText(String path, String extension, String text, List<Repair> repairs) {

    public SourceText {
        repairs = List.copyOf(repairs);
    }

    /** The position of an offset into {@link #text}. */
    public SourcePosition positionOf(int offset) {
        var line = 1;
        var lineStart = 0;
        for (var i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return new SourcePosition(line, text.codePointCount(lineStart, offset) + 1);
    }
}
