package dev.rolecall.cli;

import dev.rolecall.publish.NewFiles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Makes a new catalog: a folder of content, settings, and a workflow that publishes it. */
@CommandLine.Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a new catalog: a folder for postings, settings, a workflow for GitHub Pages, and rolecall.jar.",
            "Files that exist stay as they are."
        })
final class InitCommand implements Callable<Integer> {

    /** What each file of a catalog begins as. */
    private record Part(String resource, String path) {}

    private static final List<Part> PARTS = List.of(
            new Part("catalog.yaml", "content/catalog.yaml"),
            new Part("pages.yml", ".github/workflows/pages.yml"),
            new Part("gitignore", ".gitignore"),
            new Part("README.md", "README.md"));

    private static final String JAR = "rolecall.jar";

    @CommandLine.Parameters(paramLabel = "DIR", description = "The folder of the catalog; it need not exist yet.")
    Path folder = Path.of("");

    private final Terminal terminal;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        for (var part : PARTS) {
            var file = folder.resolve(part.path());
            tell(file, NewFiles.make(file, text(part.resource())));
        }
        var jar = jar();
        if (jar.isPresent()) {
            tell(folder.resolve(JAR), NewFiles.copy(jar.get(), folder.resolve(JAR)));
        } else {
            terminal.err().println("This is not run from a jar: put rolecall.jar into " + folder + " yourself.");
        }
        terminal.err()
                .println("Save postings below " + folder.resolve("content") + "; README.md there tells the rest.");
        return ExitCode.DONE;
    }

    private void tell(Path file, boolean isMade) {
        if (isMade) {
            terminal.out().println(file);
        } else {
            terminal.err().println(file + " exists and stays as it is");
        }
    }

    private static byte[] text(String resource) throws IOException {
        try (var in = InitCommand.class.getResourceAsStream("catalog/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + resource);
            }
            return in.readAllBytes();
        }
    }

    /** The jar that this is run from. */
    private static Optional<Path> jar() {
        try {
            var home = InitCommand.class.getProtectionDomain().getCodeSource();
            var path = home == null ? null : Path.of(home.getLocation().toURI());
            return Optional.ofNullable(path).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
