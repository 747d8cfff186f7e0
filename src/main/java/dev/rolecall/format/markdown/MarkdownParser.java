package dev.rolecall.format.markdown;

import com.vladsch.flexmark.parser.Parser;
import dev.rolecall.format.SourceText;
import dev.rolecall.html.BlockReading;
import java.util.Optional;

/**
 * Guards flexmark against input on which it takes quadratic time or recurses without end.
 *
 * <p>What is refused here is read as plain lines, which is what such a text most likely is.
 */
final class MarkdownParser {

    /** Beyond this a text is no posting; the longest known has a third of it. */
    private static final int MAX_CHARS = 64 * 1024;

    private static final int MAX_NESTING = 50;
    private static final int MAX_ENTITIES = 2_000;
    private static final int MAX_BRACKETS = 4_000;
    private static final int MAX_MARKS = 20_000;
    private static final int MAX_BACKTICKS = 1_000;

    private final Parser parser;

    MarkdownParser(Parser parser) {
        this.parser = parser;
    }

    /** The blocks from an offset on, or nothing when the text is not safe to parse. */
    Optional<BlockReading> parse(SourceText source, int start) {
        var text = TemplateRemarks.blanked(source.text().substring(start));
        if (text.length() > MAX_CHARS || !isTame(text)) {
            return Optional.empty();
        }
        try {
            var document = parser.parse(text);
            return Optional.of(new BlockWalk(source, start).read(document));
        } catch (StackOverflowError e) {
            // Nesting that the counts above do not see; the stack is whole again here.
            return Optional.empty();
        }
    }

    private static boolean isTame(String text) {
        var entities = 0;
        var brackets = 0;
        var marks = 0;
        var backticks = 0;
        var nesting = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            entities += c == '&' ? 1 : 0;
            brackets += c == '[' || c == '<' ? 1 : 0;
            marks += c == '*' || c == '_' ? 1 : 0;
            backticks += c == '`' ? 1 : 0;
            nesting = c == '\n' ? 0 : nesting + (c == '>' ? 1 : 0);
            if (nesting > MAX_NESTING) {
                return false;
            }
        }
        return entities <= MAX_ENTITIES
                && backticks <= MAX_BACKTICKS
                && brackets <= MAX_BRACKETS
                && marks <= MAX_MARKS
                && !isDeep(text);
    }

    /** Lists nest by their indent: two units a level at the least. */
    private static boolean isDeep(String text) {
        var indent = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n') {
                indent = 0;
            } else if (indent >= 0 && (c == ' ' || c == '-' || c == '*' || c == '+')) {
                if (++indent > 2 * MAX_NESTING && c != ' ') {
                    return true;
                }
            } else {
                indent = -1;
            }
        }
        return false;
    }
}
