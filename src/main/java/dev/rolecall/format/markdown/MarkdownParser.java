package dev.rolecall.format.markdown;

import com.vladsch.flexmark.parser.Parser;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.html.BlockReading;
import dev.rolecall.layout.LineJoint;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Guards flexmark against input on which it takes quadratic time or recurses without end.
 *
 * <p>What is refused here is read as plain lines, which is what such a text most likely is.
 */
final class MarkdownParser {

    /** Beyond this a text is no posting; the longest known has a third of it. */
    private static final int MAX_CHARS = 64 * 1024;

    private static final int MAX_NESTING = 50;
    private static final int MAX_ENTITIES = 1_000;
    private static final int MAX_BRACKETS = 4_000;
    private static final int MAX_MARKS = 20_000;
    private static final int MAX_BACKTICKS = 1_000;
    private static final int MAX_BLANKS_TOGETHER = 500;
    private static final int MAX_LINES_TOGETHER = 1_000;

    /** What bullets and numbers of a list are made of. */
    private static final String LIST_MARKS = "-*+.)0123456789";

    private static final int TAB_WIDTH = 4;

    private final Parser parser = Parser.builder().build();
    private final LineJoint joint;

    MarkdownParser(FieldLabels labels) {
        this.joint = new LineJoint(labels);
    }

    /** The blocks of a text, or nothing when it is not safe to parse. */
    Optional<BlockReading> parse(String words, IntFunction<SourcePosition> positions) {
        var text = TemplateRemarks.blanked(words);
        if (text.length() > MAX_CHARS || !isTame(text)) {
            return Optional.empty();
        }
        try {
            var document = parser.parse(text);
            return Optional.of(new BlockWalk(positions, joint).read(document));
        } catch (StackOverflowError e) {
            // Nesting that the counts above do not see; the stack is whole again here.
            return Optional.empty();
        }
    }

    private static boolean isTame(String text) {
        return count(text, "&") <= MAX_ENTITIES
                && count(text, "`") <= MAX_BACKTICKS
                && count(text, "[<") <= MAX_BRACKETS
                && count(text, "*_") <= MAX_MARKS
                && text.lines().allMatch(line -> count(line, ">") <= MAX_NESTING)
                && text.lines().noneMatch(MarkdownParser::isDeep)
                && !isDense(text);
    }

    private static int count(String text, String signs) {
        var count = 0;
        for (var i = 0; i < text.length(); i++) {
            count += signs.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Blanks in a row, which a heading is tried at one by one, and lines in a row, which a paragraph holds as a list. */
    private static boolean isDense(String text) {
        var blanks = 0;
        for (var i = 0; i < text.length(); i++) {
            blanks = isBlank(text, i) ? blanks + 1 : 0;
            if (blanks > MAX_BLANKS_TOGETHER) {
                return true;
            }
        }
        var lines = 0;
        for (var line : text.split("\n", -1)) {
            lines = line.isBlank() ? 0 : lines + 1;
            if (lines > MAX_LINES_TOGETHER) {
                return true;
            }
        }
        return false;
    }

    /** Lists nest by their indent, two units a level at the least: by blanks, or by marks with a blank behind. */
    private static boolean isDeep(String line) {
        var indent = 0;
        for (var i = 0; i < line.length() && (isBlank(line, i) || isMark(line, i)); i++) {
            indent += width(line, i);
            if (indent > 2 * MAX_NESTING && isMark(line, i) && isBlank(line, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static int width(String line, int at) {
        if (!isBlank(line, at)) {
            return 0;
        }
        return (line.charAt(at) == '\t' ? TAB_WIDTH : 1) + (isMark(line, at - 1) ? 1 : 0);
    }

    private static boolean isBlank(String text, int at) {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
    }

    private static boolean isMark(String text, int at) {
        return at >= 0 && LIST_MARKS.indexOf(text.charAt(at)) >= 0;
    }
}
