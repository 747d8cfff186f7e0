package dev.rolecall.cli;

import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.evaluation.Evaluation;
import dev.rolecall.evaluation.GoldReader;
import dev.rolecall.evaluation.GoldRecord;
import dev.rolecall.evaluation.SkillNames;
import dev.rolecall.pipeline.Postings;
import dev.rolecall.posting.Facts;
import dev.rolecall.source.ContentFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Measures how often facts are right. */
@CommandLine.Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Measures how often facts are right, field by field, against records made by hand.")
final class EvalCommand implements Callable<Integer> {

    private static final int MAX_BYTES = 64_000_000;

    @CommandLine.Parameters(
            paramLabel = "GOLD",
            description = "What is right: JSON Lines as `extract` writes them, one posting a line.")
    Path gold = Path.of("");

    @CommandLine.Option(
            names = "--content",
            paramLabel = "DIR",
            required = true,
            description = "The folder of postings, to which the paths in GOLD are relative.")
    Path content = Path.of("");

    @CommandLine.Option(
            names = "--aliases",
            paramLabel = "FILE",
            description = "Which names of skills mean the same, as JSON: {\"Kubernetes\": [\"k8s\"]}. Without it, those"
                    + " of the vocabulary do.")
    @Nullable
    Path aliases;

    @CommandLine.Option(
            names = "--misses",
            description = "Tell each value that is wrong or missing, with the words and the rule it was read by.")
    boolean misses;

    private final Terminal terminal;
    private final ReportPrinter printer;

    EvalCommand(Terminal terminal) {
        this.terminal = terminal;
        this.printer = new ReportPrinter(terminal, Path.of(""), null);
    }

    @Override
    public Integer call() throws IOException {
        var records = told(GoldReader.records(gold.toString(), text(gold)));
        var postings = new Postings();
        var names = names(postings);
        if (records == null || names == null) {
            return ExitCode.FAILED;
        }
        var report = new Evaluation(names).compare(records, facts(postings, records));
        terminal.out().print(EvaluationText.of(report, misses));
        return ExitCode.DONE;
    }

    private @Nullable SkillNames names(Postings postings) throws IOException {
        return aliases == null
                ? SkillNames.of(postings.skills())
                : told(GoldReader.aliases(aliases.toString(), text(aliases)));
    }

    /** The facts of the postings that gold records name. */
    private Map<String, Facts> facts(Postings postings, List<GoldRecord> records) throws IOException {
        var wanted = records.stream().map(GoldRecord::file).collect(Collectors.toSet());
        var facts = new HashMap<String, Facts>();
        printer.print(postings.read(content, named -> {
            if (wanted.contains(named.name())) {
                facts.put(named.name(), named.posting().facts());
            }
        }));
        return facts;
    }

    private <T> @Nullable T told(Outcome<T> outcome) {
        printer.print(outcome.diagnostics());
        return outcome.value();
    }

    private static String text(Path file) throws IOException {
        var folder = file.getParent() == null ? Path.of("") : file.getParent();
        return new ContentFolder(folder, MAX_BYTES).text(String.valueOf(file.getFileName()));
    }
}
