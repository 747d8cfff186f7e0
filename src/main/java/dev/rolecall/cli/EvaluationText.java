package dev.rolecall.cli;

import dev.rolecall.evaluation.EvaluationReport;
import dev.rolecall.evaluation.FieldScore;
import dev.rolecall.evaluation.Miss;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An evaluation as a table for a person, and for tools that split lines at white space. */
final class EvaluationText {

    private static final String HEAD = "field            accuracy  precision  recall     F1  right  given  wanted\n";

    private EvaluationText() {}

    /**
     * The text of a report.
     *
     * @param withMisses whether to tell each value that is wrong or missing
     */
    static String of(EvaluationReport report, boolean withMisses) {
        var out = new StringBuilder();
        out.append(report.postings()).append(report.postings() == 1 ? " posting\n" : " postings\n");
        report.absent().forEach(file -> out.append("not found: ").append(file).append('\n'));
        out.append('\n').append(HEAD);
        report.scores().forEach(score -> out.append(row(score)));
        if (withMisses) {
            out.append('\n');
            report.misses().forEach(miss -> out.append(miss(miss)));
        }
        return out.toString();
    }

    private static String row(FieldScore score) {
        return String.format(
                Locale.ROOT,
                "%-16s    %.3f      %.3f   %.3f  %.3f  %5d  %5d   %5d\n",
                score.field(),
                score.accuracy(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.right(),
                score.given(),
                score.wanted());
    }

    private static String miss(Miss miss) {
        var proofs = miss.evidence().stream().map(Explanation::proof).collect(Collectors.joining("; "));
        return miss.file() + ": " + miss.field() + ": expected " + words(miss.expected()) + ", found "
                + words(miss.found()) + (proofs.isEmpty() ? "" : "  <- " + proofs) + "\n";
    }

    private static String words(@Nullable String value) {
        return value == null ? "nothing" : "“" + value + "”";
    }
}
