package dev.rolecall.source;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Severity;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.text.Unseen;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One walk over a folder: the files that can be read, and a word on everything else that stands there. */
final class ContentWalk extends SimpleFileVisitor<Path> {

    /** {@code jobs.json#2} is how the second posting of {@code jobs.json} is called. */
    private static final Pattern LIKE_AN_ID = Pattern.compile(".*#[0-9]{1,10}", Pattern.DOTALL);

    private static final String RENAME = "Rename it; letters, digits, spaces, dots, dashes and underscores are safe.";
    private static final String SET_LOCALE = "If it looks right elsewhere, build with the environment variable"
            + " `LC_ALL=C.UTF-8`, so that names beyond ASCII can be read; else rename it.";

    /** What Java puts in the place of bytes of a name that the locale cannot read. */
    private static final char UNREAD = '\uFFFD';

    private final Path root;
    private final List<String> found = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final IgnoredNames ignoredNames = new IgnoredNames();
    private final List<String> ignored = new ArrayList<>();

    ContentWalk(Path root) {
        this.root = root;
    }

    /** Relative paths of the files, in no order. */
    List<String> found() {
        return found;
    }

    /** What is to be said; of all that programs keep for themselves, one word. */
    List<Diagnostic> diagnostics() {
        var all = new ArrayList<>(diagnostics);
        ignored.stream()
                .min(Comparator.naturalOrder())
                .map(first -> Diagnostic.note(
                        "file-ignored",
                        SourceLocation.file(first),
                        ignored.size() == 1
                                ? "This is kept here by a program and is no posting; it is not read."
                                : "This and " + (ignored.size() - 1)
                                        + " more are kept here by programs and are no postings; they are not read.",
                        null))
                .ifPresent(all::add);
        return all;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (isIgnored(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (isHidden(folder)) {
            hidden(folder);
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isIgnored(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (isHidden(file)) {
            hidden(file);
        } else if (!attributes.isRegularFile()) {
            notFollowed(file, attributes);
        } else if (!isSpeakable(file)) {
            diagnostics.add(Diagnostic.error(
                    "file-misnamed",
                    SourceLocation.file(relative(file)),
                    "The name of the file or of its folder holds characters that cannot be shown, or ends as the name of"
                            + " a further posting of a file; it is left out.",
                    relative(file).indexOf(UNREAD) >= 0 ? SET_LOCALE : RENAME));
        } else {
            found.add(relative(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        diagnostics.add(unreadable(relative(file)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
        if (failure != null && folder.equals(root)) {
            throw failure;
        }
        if (failure != null) {
            diagnostics.add(unreadable(relative(folder)));
        }
        return FileVisitResult.CONTINUE;
    }

    static Diagnostic unreadable(String path) {
        return Diagnostic.error(
                "file-unreadable",
                SourceLocation.file(path),
                "The file or folder cannot be read; it is left out.",
                "Give the user who builds the right to read it, or remove it.");
    }

    private boolean isIgnored(Path path) {
        var name = path.getFileName();
        var isIgnored = name != null && ignoredNames.has(name.toString());
        if (isIgnored) {
            ignored.add(relative(path));
        }
        return isIgnored;
    }

    private void hidden(Path path) {
        say(Severity.NOTE, "file-hidden", path, "The name begins with a dot, so this is not read as a posting.");
    }

    private void notFollowed(Path path, BasicFileAttributes attributes) {
        var kind = attributes.isSymbolicLink() ? "a symbolic link" : "no regular file";
        say(
                Severity.WARNING,
                "file-not-followed",
                path,
                "This is " + kind + ", which may lead out of the content folder; it is not read.");
    }

    private void say(Severity severity, String code, Path path, String message) {
        diagnostics.add(
                new Diagnostic(severity, code, SourceLocation.file(relative(path)), message, null, null, List.of()));
    }

    /** Whether a path can be written down and found again, and means nothing else. */
    private boolean isSpeakable(Path file) {
        var path = relative(file);
        return path.codePoints().noneMatch(Unseen::is)
                && !LIKE_AN_ID.matcher(path).matches()
                && isFound(path, file);
    }

    /** Where the locale is not UTF-8, a name beyond ASCII is no path when it is written down. */
    private boolean isFound(String path, Path file) {
        try {
            return root.resolve(path).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private String relative(Path file) {
        return ContentFolder.relative(root, file);
    }

    private static boolean isHidden(Path path) {
        var name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
