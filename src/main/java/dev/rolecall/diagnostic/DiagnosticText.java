package dev.rolecall.diagnostic;

/**
 * A diagnostic as plain text:
 *
 * <pre>
 * jobs/acme-sre.md:6:9: error: The upper bound of `salary` is lower than its lower bound. [salary-range-inverted]
 *   6 | salary: 90000-60000 EUR
 *     |         ^^^^^^^^^^^
 *   help: Write the lower bound first, for example `60000-90000 EUR`.
 * </pre>
 */
public final class DiagnosticText {

    /** A source line longer than this is shown from a little before the place it is about. */
    private static final int MAX_EXCERPT_CHARS = 100;

    /** How much of a long line is shown before the place it is about. */
    private static final int LEAD_CHARS = 40;

    private DiagnosticText() {}

    /** The lines of text, each ended by a line feed. */
    public static String format(Diagnostic diagnostic) {
        var out = new StringBuilder();
        out.append(shown(diagnostic.location().toString()))
                .append(": ")
                .append(diagnostic.severity().word())
                .append(": ")
                .append(shown(diagnostic.message()))
                .append(" [")
                .append(diagnostic.code())
                .append("]\n");
        if (diagnostic.excerpt() != null && diagnostic.location().line() > 0) {
            excerpt(out, diagnostic.excerpt(), diagnostic.location());
        }
        for (var related : diagnostic.related()) {
            out.append("  see ")
                    .append(shown(related.location().toString()))
                    .append(": ")
                    .append(shown(related.note()))
                    .append('\n');
        }
        if (diagnostic.help() != null) {
            out.append("  help: ").append(shown(diagnostic.help())).append('\n');
        }
        return out.toString();
    }

    private static void excerpt(StringBuilder out, String line, SourceLocation at) {
        var points = line.codePoints().map(DiagnosticText::printable).toArray();
        var marked = Math.min(Math.max(at.column() - 1, 0), points.length);
        var first = points.length <= MAX_EXCERPT_CHARS ? 0 : Math.max(0, marked - LEAD_CHARS);
        var shown = Math.min(points.length - first, MAX_EXCERPT_CHARS);
        var number = Integer.toString(at.line());
        out.append("  ").append(number).append(" | ");
        out.append(first > 0 ? "…" : "").append(new String(points, first, shown));
        out.append(first + shown < points.length ? "…" : "").append('\n');
        if (at.column() > 0) {
            var length = Math.max(1, Math.min(at.length(), first + shown - marked));
            out.append("  ").append(" ".repeat(number.length())).append(" | ");
            out.append(" ".repeat(marked - first + (first > 0 ? 1 : 0)))
                    .append("^".repeat(length))
                    .append('\n');
        }
    }

    /** File names and quoted values come from outside, too. */
    private static String shown(String words) {
        var points = words.codePoints().map(DiagnosticText::printable).toArray();
        return new String(points, 0, points.length);
    }

    /** Control characters and tabs would move the marker, or worse; a terminal must not obey content. */
    private static int printable(int codePoint) {
        var type = Character.getType(codePoint);
        if (codePoint == '\t') {
            return ' ';
        }
        return type == Character.CONTROL || type == Character.FORMAT ? '\uFFFD' : codePoint;
    }
}
