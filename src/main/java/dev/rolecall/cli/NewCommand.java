package dev.rolecall.cli;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.format.PostingReader;
import dev.rolecall.pipeline.NewPosting;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.publish.NewFiles;
import dev.rolecall.source.ContentFolder;
import dev.rolecall.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Makes a content file and a facts file of a text. */
@CommandLine.Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a content file of a pasted text, named by what it says, and beside it a facts file to correct; of a"
                    + " content file, its facts file alone.",
            "No file that exists is written to."
        })
final class NewCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = STANDARD_INPUT,
            description = "The text; - or nothing for standard input.")
    String file = STANDARD_INPUT;

    @CommandLine.Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to make the files in (default: ${DEFAULT-VALUE}).")
    Path content = Path.of("content");

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var source = source();
        var read = NewPosting.of(content, source);
        new ReportPrinter(terminal, Path.of(""), null).print(read.diagnostics());
        if (read.name() == null) {
            return ExitCode.CONTENT;
        }
        var posting = isContent() ? Path.of(file) : content.resolve(read.name());
        if (!isContent()) {
            make(posting, source.bytes());
        }
        makeFacts(posting, read.postings());
        return read.diagnostics().stream().anyMatch(Diagnostic::isError) ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private SourceFile source() throws IOException {
        if (!file.equals(STANDARD_INPUT)) {
            return NewPosting.source(Path.of(file));
        }
        if (terminal.isInteractive()) {
            terminal.err()
                    .println("Paste the posting, then press Ctrl-D on a line of its own (Windows: Ctrl-Z, Enter).");
        }
        return new SourceFile("pasted", terminal.in().readNBytes(PostingReader.MAX_BYTES + 1));
    }

    /** Whether the text is a content file already, which lacks a facts file alone. */
    private boolean isContent() {
        return !file.equals(STANDARD_INPUT) && normal(Path.of(file)).startsWith(normal(content));
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void makeFacts(Path posting, List<JobPosting> postings) throws IOException {
        var name = String.valueOf(posting.getFileName());
        var dot = name.lastIndexOf('.');
        var stem = dot < 1 ? name : name.substring(0, dot);
        var facts = posting.resolveSibling(stem + ContentFolder.FACTS_SUFFIX);
        if (postings.size() == 1) {
            make(facts, FactsToCorrect.of(name, postings.get(0)).getBytes(StandardCharsets.UTF_8));
        } else {
            terminal.err()
                    .println(posting + " holds " + postings.size() + " postings. " + facts.getFileName()
                            + " beside it would correct the first, " + stem + "#2" + ContentFolder.FACTS_SUFFIX
                            + " the second.");
        }
    }

    private void make(Path path, byte[] bytes) throws IOException {
        if (!NewFiles.make(path, bytes)) {
            throw new IOException(path + " exists; it was not written to");
        }
        terminal.out().println(path);
    }
}
