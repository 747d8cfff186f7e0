package dev.rolecall.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A folder of content: which files are in it, and their bytes.
 *
 * <p>Names that begin with a dot are ignored, and so are symbolic links: what a link points at may lie outside the
 * folder. Paths are relative to the folder, with {@code /}, sorted by their characters, whatever the file system.
 */
public final class ContentFolder {

    /** The name of the settings file, at the root of the folder. */
    public static final String SETTINGS = "catalog.yaml";

    /** How the name of a curator's facts file ends. */
    public static final String FACTS_SUFFIX = ".facts.yaml";

    private final Path root;
    private final int maxBytes;

    /**
     * @param root the folder
     * @param maxBytes the size from which on a file is not read whole; one byte more is read, so that a reader can
     *     tell that it is too long
     */
    public ContentFolder(Path root, int maxBytes) {
        this.root = root;
        this.maxBytes = maxBytes;
    }

    /** What a folder holds, each list sorted. */
    public record Listing(boolean hasSettings, List<String> postings, List<String> facts) {
        public Listing {
            postings = List.copyOf(postings);
            facts = List.copyOf(facts);
        }
    }

    /** Lists the folder. */
    public Listing list() throws IOException {
        var postings = new ArrayList<String>();
        var facts = new ArrayList<String>();
        var settings = new ArrayList<String>();
        for (var path : walk()) {
            if (path.equals(SETTINGS)) {
                settings.add(path);
            } else if (path.endsWith(FACTS_SUFFIX)) {
                facts.add(path);
            } else {
                postings.add(path);
            }
        }
        return new Listing(!settings.isEmpty(), postings, facts);
    }

    /** Lists one file of the folder, and the facts files beside it. */
    public Listing listBeside(String name) throws IOException {
        var facts = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(root, "*" + FACTS_SUFFIX)) {
            files.forEach(file -> facts.add(relative(file)));
        }
        Collections.sort(facts);
        return new Listing(false, List.of(name), facts);
    }

    /** Reads a file that {@link #list} named. */
    public SourceFile read(String path) throws IOException {
        try (var in = Files.newInputStream(root.resolve(path))) {
            return new SourceFile(path, in.readNBytes(maxBytes + 1));
        } catch (IOException e) {
            throw new IOException("cannot read " + root.resolve(path) + ": " + e.getMessage(), e);
        }
    }

    /** Reads a file of ours, whose encoding we say: UTF-8. */
    public String text(String path) throws IOException {
        return new String(read(path).bytes(), StandardCharsets.UTF_8);
    }

    private List<String> walk() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new IOException("there is no content folder " + root);
        }
        var found = new ArrayList<String>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(root) || !isHidden(folder)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    found.add(relative(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        return found;
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path path) {
        var name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
