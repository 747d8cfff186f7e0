package dev.rolecall.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.output.FactsJson;
import dev.rolecall.pipeline.Postings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Prints the facts of postings as JSON Lines. */
@CommandLine.Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the facts of postings on standard output, one posting a line, as JSON.",
            "`file` is the path as given, or below a folder that was given the path in it."
        })
final class ExtractCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @CommandLine.Parameters(arity = "1..*", paramLabel = "PATH", description = "Posting files, or folders of them.")
    List<Path> paths = List.of();

    private final Terminal terminal;

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var postings = new Postings();
        var diagnostics = new ArrayList<Diagnostic>();
        for (var path : paths) {
            diagnostics.addAll(postings.read(path, this::print));
        }
        new ReportPrinter(terminal, Path.of(""), null).print(diagnostics);
        return diagnostics.stream().anyMatch(Diagnostic::isError) ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private void print(Postings.Named named) throws IOException {
        var node = JSON.createObjectNode().put("file", named.name());
        FactsJson.put(named.posting(), node);
        terminal.out().print(JSON.writeValueAsString(node) + "\n");
    }
}
