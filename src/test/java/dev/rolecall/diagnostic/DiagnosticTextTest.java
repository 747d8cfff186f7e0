package dev.rolecall.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DiagnosticTextTest {

    private static Diagnostic inverted(String excerpt, int column, int length) {
        return Diagnostic.error(
                        "salary-range-inverted",
                        new SourceLocation("jobs/acme-sre.md", 6, column, length),
                        "The upper bound of `salary` is lower than its lower bound.",
                        "Write the lower bound first, for example `60000-90000 EUR`.")
                .withExcerpt(excerpt);
    }

    @Test
    void underlinesThePlaceItSpeaksOf() {
        assertEquals("""
                jobs/acme-sre.md:6:9: error: The upper bound of `salary` is lower than its lower bound. [salary-range-inverted]
                  6 | salary: 90000-60000 EUR
                    |         ^^^^^^^^^^^
                  help: Write the lower bound first, for example `60000-90000 EUR`.
                """, DiagnosticText.format(inverted("salary: 90000-60000 EUR", 9, 11)));
    }

    @Test
    void showsTheMiddleOfALongLine() {
        var text = DiagnosticText.format(inverted("a".repeat(500) + "X" + "b".repeat(500), 501, 1));
        var rows = text.lines().toList();
        assertEquals(rows.get(1).indexOf('X'), rows.get(2).indexOf('^'));
    }

    @Test
    void keepsTerminalsFromObeyingContent() {
        var text = DiagnosticText.format(inverted("a\u001b[31mb\u202ec\td", 1, 1));
        assertEquals("  6 | a\uFFFD[31mb\uFFFDc d", text.lines().toList().get(1));
    }

    @Test
    void namesTheFileAloneWhereNoLineIsKnown() {
        var text = DiagnosticText.format(
                Diagnostic.warning("file-empty", SourceLocation.file("a.md"), "There is nothing in it.", null)
                        .withRelated(new SourceLocation("b.md", 3, 0, 0), "first posted here"));
        assertEquals("""
                a.md: warning: There is nothing in it. [file-empty]
                  see b.md:3: first posted here
                """, text);
    }
}
