package dev.rolecall.cli;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.pipeline.Merges;
import dev.rolecall.pipeline.Postings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Shows a posting as it was read. */
@CommandLine.Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows a posting as it was read: its numbered lines, each fact with the words that prove it, the"
                + " rule that read them and the claims that were not used, what was left out, and which postings of its catalog it"
                + " is one with.")
final class ExplainCommand implements Callable<Integer> {

    @CommandLine.Parameters(paramLabel = "FILE", description = "A posting file, or a folder of them.")
    Path file = Path.of("");

    @CommandLine.Mixin
    AsOfOption asOf = new AsOfOption();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    private final Terminal terminal;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var merges = Merges.around(file, asOf.day(spec.commandLine(), terminal));
        var diagnostics = new Postings().read(file, named -> print(named, merges));
        new ReportPrinter(terminal, Path.of(""), null).print(diagnostics);
        return diagnostics.stream().anyMatch(Diagnostic::isError) ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private void print(Postings.Named named, Merges merges) {
        var entry = merges.of(named.posting()).orElse(null);
        terminal.out().print(Explanation.of(named.name(), named.posting(), entry));
    }
}
