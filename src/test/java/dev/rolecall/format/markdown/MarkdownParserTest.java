package dev.rolecall.format.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.vocabulary.FieldLabels;
import org.junit.jupiter.api.Test;

/** What is parsed as Markdown, up to the last sign, and what would cost more than a posting may. */
class MarkdownParserTest {

    private final MarkdownParser parser = new MarkdownParser(new FieldLabels());

    @Test
    void countsSigns() {
        assertLast(1_000, "&");
        assertLast(1_000, "`");
        assertLast(4_000, "[");
        assertLast(4_000, "<");
        assertLast(20_000, "a*");
        assertLast(20_000, "a_");
    }

    @Test
    void countsQuotesWithinALine() {
        assertLast(50, ">");
        assertTrue(isParsed("> a\n\n".repeat(60)));
    }

    @Test
    void countsBlanksAndLinesTogether() {
        assertTrue(isParsed("a" + " ".repeat(500) + "b"));
        assertEquals(false, isParsed("a" + " ".repeat(501) + "b"));
        assertTrue(isParsed("a\n".repeat(1_000)));
        assertEquals(false, isParsed("a\n".repeat(1_001)));
        assertTrue(isParsed(("a\n".repeat(900) + "\n").repeat(3)));
    }

    @Test
    void countsLevelsOfLists() {
        assertTrue(isParsed(" ".repeat(100) + "- a"));
        assertEquals(false, isParsed(" ".repeat(101) + "- a"));
        assertEquals(false, isParsed("\t".repeat(26) + "- a"));
        assertTrue(isParsed(" ".repeat(101) + "-a"));
        assertTrue(isParsed("- ".repeat(50) + "a"));
        assertEquals(false, isParsed("- ".repeat(60) + "a"));
    }

    private void assertLast(int most, String sign) {
        assertTrue(isParsed(sign.repeat(most)), most + " of " + sign);
        assertEquals(false, isParsed(sign.repeat(most + 1)), most + 1 + " of " + sign);
    }

    private boolean isParsed(String text) {
        return parser.parse(text, at -> new SourcePosition(1, 1)).isPresent();
    }
}
