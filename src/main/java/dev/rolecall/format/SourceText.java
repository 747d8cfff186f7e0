package dev.rolecall.format;

import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Severity;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.text.LineIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a content file, decoded, its encoding mended, with {@code \n} line ends; what every format reads.
 *
 * @param path the file, relative to the content root
 * @param extension the file's extension, lower case, without dot
 * @param text the whole text
 * @param lines where its lines begin
 * @param repairs what decoding mended
 */
public record SourceText(String path, String extension, String text, LineIndex lines, List<Repair> repairs) {

    private static final int MAX_EXCERPT_CHARS = 20_000;

    public SourceText {
        repairs = List.copyOf(repairs);
    }

    /** A text whose lines are yet to be counted. */
    public SourceText(String path, String extension, String text, List<Repair> repairs) {
        this(path, extension, text, new LineIndex(text), repairs);
    }

    /** The position of an offset into {@link #text}. */
    public SourcePosition positionOf(int offset) {
        return new SourcePosition(lines.line(offset), lines.column(offset));
    }

    /** The first place in the text that is no white space, or its start. */
    public int firstOffset() {
        var i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? 0 : i;
    }

    /** A part of the text, as a source of its own whose places are still those of the file. */
    public SourceText part(int start, int end) {
        return new SourceText(path, extension, text.substring(start, end), lines.from(start), List.of());
    }

    /** The error that this file cannot be read, pointing at an offset and showing its line. */
    public Diagnostic error(String code, int offset, String message, @Nullable String help) {
        return problem(Severity.ERROR, code, positionOf(offset), message, help);
    }

    /** What is to be said of a place in this file, showing its line. */
    public Diagnostic problem(
            Severity severity, String code, SourcePosition at, String message, @Nullable String help) {
        var location = new SourceLocation(path, at.line(), at.column(), 0);
        var words = lines.words(at.line());
        var problem = new Diagnostic(severity, code, location, message, help, null, List.of());
        return words.isBlank() || words.length() > MAX_EXCERPT_CHARS ? problem : problem.withExcerpt(words);
    }
}
