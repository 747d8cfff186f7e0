package dev.rolecall.source;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A folder of content: which files are in it, and their bytes.
 *
 * <p>Names that begin with a dot are not read, nor are symbolic links: what a link points at may lie outside the
 * folder. Each of them is named; of what programs
 * keep for themselves, the first. Paths are relative to the folder, with {@code /}, sorted by their characters, whatever the file system.
 */
public final class ContentFolder {

    /** The name of the settings file, at the root of the folder. */
    public static final String SETTINGS = "catalog.yaml";

    /** How the name of a curator's facts file ends. */
    public static final String FACTS_SUFFIX = ".facts.yaml";

    private final Path root;
    private final int maxBytes;
    private final Stamps stamps = new Stamps();

    /**
     * @param root the folder
     * @param maxBytes the size from which on a file is not read whole; one byte more is read, so that a reader can
     *     tell that it is too long
     */
    public ContentFolder(Path root, int maxBytes) {
        this.root = root;
        this.maxBytes = maxBytes;
    }

    /**
     * What a folder holds, each list of paths sorted.
     *
     * @param diagnostics what stands there and is not read, and why
     */
    public record Listing(
            boolean hasSettings, List<String> postings, List<String> facts, List<Diagnostic> diagnostics) {
        public Listing {
            diagnostics = List.copyOf(diagnostics);
            postings = List.copyOf(postings);
            facts = List.copyOf(facts);
        }
    }

    /** Lists the folder. */
    public Listing list() throws IOException {
        var postings = new ArrayList<String>();
        var facts = new ArrayList<String>();
        var settings = new ArrayList<String>();
        var walk = walk();
        for (var path : walk.found()) {
            if (path.equals(SETTINGS)) {
                settings.add(path);
            } else if (path.endsWith(FACTS_SUFFIX)) {
                facts.add(path);
            } else {
                postings.add(path);
            }
        }
        return new Listing(!settings.isEmpty(), postings, facts, walk.diagnostics());
    }

    /** Lists one file of the folder, and the facts files beside it. */
    public Listing listBeside(String name) throws IOException {
        var facts = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(root, "*" + FACTS_SUFFIX)) {
            files.forEach(file -> facts.add(relative(root, file)));
        }
        Collections.sort(facts);
        return new Listing(false, List.of(name), facts, List.of());
    }

    /**
     * Reads a file that {@link #list} named; one that cannot be read is named, and the others stay.
     *
     * @throws IOException when it is not as it was a moment ago: a site must be of one state of its content
     */
    public Outcome<SourceFile> read(String path) throws IOException {
        try {
            return Outcome.of(new SourceFile(path, content(path)));
        } catch (Stamps.Changed e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new Stamps.Changed(root.resolve(path)); // it was there when the folder was listed
        } catch (IOException e) {
            return Outcome.failed(ContentWalk.unreadable(path));
        }
    }

    /**
     * Reads a file of ours, whose encoding we say: UTF-8.
     *
     * @throws IOException when it cannot be read: without what it rules, a build would do harm
     */
    public String text(String path) throws IOException {
        try {
            return new String(content(path), StandardCharsets.UTF_8);
        } catch (Stamps.Changed e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("cannot read " + root.resolve(path) + ": " + e.getMessage(), e);
        }
    }

    /** How long a file is, before it is read; 0 where that cannot be told. */
    public long bytes(String path) {
        return root.resolve(path).toFile().length();
    }

    private byte[] content(String path) throws IOException {
        var file = root.resolve(path);
        return stamps.read(path, file, () -> {
            try (var in = Files.newInputStream(file)) {
                return in.readNBytes(maxBytes + 1);
            }
        });
    }

    private ContentWalk walk() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new IOException("there is no content folder " + root);
        }
        var walk = new ContentWalk(root);
        Files.walkFileTree(root, walk);
        Collections.sort(walk.found());
        return walk;
    }

    static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
