package dev.rolecall.cli;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.DiagnosticText;
import dev.rolecall.diagnostic.Severity;
import dev.rolecall.pipeline.BuildReport;
import dev.rolecall.publish.SiteFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells what a build came to: diagnostics, then one sentence. */
final class ReportPrinter {

    private static final int MAX_NOTES = 100;

    private final Terminal terminal;
    private final Path content;
    private final @Nullable Path reportFile;

    /**
     * @param content the content folder, which the paths of diagnostics are relative to
     * @param reportFile where to write the diagnostics as JSON, or null
     */
    ReportPrinter(Terminal terminal, Path content, @Nullable Path reportFile) {
        this.terminal = terminal;
        this.content = content;
        this.reportFile = reportFile;
    }

    /**
     * Prints a report.
     *
     * @param site where the site was published, or null when nothing was to be
     * @return the exit code
     */
    int print(BuildReport report, @Nullable Path site) throws IOException {
        print(report.diagnostics());
        if (reportFile != null) {
            SiteFolder.writeBeside(reportFile, DiagnosticJson.write(report.diagnostics()));
        }
        var sentence = sentence(report, site);
        terminal.err().println(sentence);
        var summary = terminal.jobSummary();
        if (summary != null) {
            SiteFolder.append(summary, JobSummary.of(sentence, report.diagnostics()));
        }
        if (report.isStopped()) {
            return ExitCode.ADDRESSES;
        }
        return report.leftOut() > 0 ? ExitCode.CONTENT : ExitCode.DONE;
    }

    /** Prints diagnostics alone; of notes of one kind, the first {@value #MAX_NOTES}. */
    void print(List<Diagnostic> diagnostics) {
        var notes = new TreeMap<String, Integer>();
        for (var diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.NOTE && notes.merge(diagnostic.code(), 1, Integer::sum) > MAX_NOTES) {
                continue;
            }
            var text = DiagnosticText.format(diagnostic);
            if (terminal.isGitHubAction()) {
                terminal.err().print(Annotation.disarmed(text));
                terminal.err().println(Annotation.of(diagnostic, content));
            } else {
                terminal.err().print(coloured(diagnostic.severity(), text));
            }
        }
        notes.forEach((code, count) -> {
            if (count > MAX_NOTES) {
                terminal.err().println((count - MAX_NOTES) + " more notes [" + code + "]; --report FILE lists all.");
            }
        });
    }

    private String coloured(Severity severity, String text) {
        if (!terminal.hasColour()) {
            return text;
        }
        var colour = switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case NOTE -> "36";
        };
        var word = ": " + severity.word() + ": ";
        return text.replaceFirst(word, ": \u001b[" + colour + "m" + severity.word() + "\u001b[0m: ");
    }

    private static String sentence(BuildReport report, @Nullable Path site) {
        var counts = count(report.postings(), "posting") + " (" + report.open() + " open, "
                + (report.postings() - report.open()) + " closed)";
        var problems = report.leftOut() == 0 ? "" : "; " + count(report.leftOut(), "error") + " above";
        if (site == null) {
            return counts + " read" + problems + ".";
        }
        return report.isPublished()
                ? counts + " published in " + site + ", " + count(report.files(), "file") + problems + "."
                : "Nothing published" + problems + "; " + site + " is as it was.";
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
