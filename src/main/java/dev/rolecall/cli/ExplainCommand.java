package dev.rolecall.cli;

import dev.rolecall.diagnostic.Diagnostic;
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
                + " rule that read them and the claims that were not used, and what was left out.")
final class ExplainCommand implements Callable<Integer> {

    @CommandLine.Parameters(paramLabel = "FILE", description = "A posting file, or a folder of them.")
    Path file = Path.of("");

    private final Terminal terminal;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var diagnostics = new Postings().read(file, this::print);
        new ReportPrinter(terminal, Path.of(""), null).print(diagnostics);
        return diagnostics.stream().anyMatch(Diagnostic::isError) ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private void print(Postings.Named named) {
        terminal.out().print(Explanation.of(named.name(), named.posting()));
    }
}
