package dev.rolecall.cli;

import dev.rolecall.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a build came to, for the summary page of a GitHub Actions job: the closing sentence and a table of problems.
 *
 * <p>A table in HTML, in one block without an empty line, so that nothing in it is read as Markdown. GitHub takes
 * one mebibyte a step; the table is cut long before.
 */
final class JobSummary {

    private static final int MAX_ROWS = 200;
    private static final int MAX_CELL_CHARS = 500;

    private JobSummary() {}

    /** The text of the summary, ended by an empty line. */
    static String of(String sentence, List<Diagnostic> diagnostics) {
        var out = new StringBuilder("<p>").append(escaped(sentence)).append("</p>\n");
        if (!diagnostics.isEmpty()) {
            out.append("<table>\n<tr><th>Where</th><th>What</th><th>Cure</th></tr>\n");
            diagnostics.stream().limit(MAX_ROWS).forEach(diagnostic -> row(out, diagnostic));
            out.append("</table>\n");
        }
        if (diagnostics.size() > MAX_ROWS) {
            out.append("<p>").append(diagnostics.size() - MAX_ROWS).append(" more are in the log.</p>\n");
        }
        return out.append('\n').toString();
    }

    private static void row(StringBuilder out, Diagnostic diagnostic) {
        out.append("<tr><td>").append(escaped(diagnostic.location().toString()));
        out.append("</td><td>").append(diagnostic.severity().word()).append(": ");
        out.append(escaped(diagnostic.message())).append(" [").append(diagnostic.code());
        out.append("]</td><td>").append(escaped(diagnostic.help() == null ? "" : diagnostic.help()));
        out.append("</td></tr>\n");
    }

    private static String escaped(String words) {
        var shown = words.length() <= MAX_CELL_CHARS ? words : words.substring(0, MAX_CELL_CHARS) + "…";
        return shown.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
