package dev.rolecall.pipeline;

import dev.rolecall.catalog.CompanyNames;
import dev.rolecall.config.Additions;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.config.SiteConfigReader;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.format.PostingReader;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.source.ContentFolder;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads postings outside a build: files, or whole folders, each with its facts file where there is one.
 *
 * <p>The settings of the content folder that they are in, or are, hold for them as they do for a build.
 */
public final class Postings {

    private static final long MAX_WAITING_BYTES = 1_000_000;

    private final Toolchain tools = Toolchain.load();

    /**
     * A posting, and the name it was asked for by.
     *
     * @param name the path as given and {@code #n} from the second posting of a file on; below a folder that was
     *     given, the path in that folder
     * @param posting the posting
     */
    public record Named(String name, JobPosting posting) {}

    /** Takes postings one by one. */
    @FunctionalInterface
    public interface Taker {
        /** Takes one. */
        void take(Named posting) throws IOException;
    }

    /** The skills that postings are searched for. */
    public SkillVocabulary skills() {
        return tools.skills();
    }

    /**
     * Reads a path.
     *
     * @param path a file or a folder
     * @param taker is handed each posting, in order
     * @return what is to be said, in order
     */
    public List<Diagnostic> read(Path path, Taker taker) throws IOException {
        var isFolder = Files.isDirectory(path);
        var root = isFolder ? path : parent(path);
        var folder = new ContentFolder(root, PostingReader.MAX_BYTES);
        var listing = isFolder ? folder.list() : folder.listBeside(String.valueOf(path.getFileName()));
        var diagnostics = new ArrayList<>(listing.diagnostics());
        var additions = additions(root.toAbsolutePath().normalize(), diagnostics);
        var companies = new CompanyNames(additions.companies());
        var wired = additions.equals(Additions.NONE) ? tools : Toolchain.load(additions);
        var source = new PostingSource(folder, listing, wired.reader(), wired.extractor());
        try (var workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            workers.<String, Read>inOrder(
                    listing.postings(),
                    file -> read(file, folder, source),
                    read -> diagnostics.addAll(read.each(posting -> {
                        var name = isFolder ? posting.id().toString() : named(path, posting);
                        taker.take(new Named(name, companies.named(posting)));
                    })));
        }
        diagnostics.sort(Diagnostic.ORDER);
        return diagnostics;
    }

    /** Postings of a file that are read, or are read as they are taken. */
    private interface Read {
        /** Hands over each and returns what is to be said. */
        List<Diagnostic> each(Workers.Taker<JobPosting> taker) throws IOException;
    }

    /** Those of a small file are read ahead; those of a large one would be too many to wait. */
    private static Read read(String file, ContentFolder folder, PostingSource source) throws IOException {
        if (folder.bytes(file) > MAX_WAITING_BYTES) {
            return taker -> source.read(file, taker);
        }
        var postings = new ArrayList<JobPosting>();
        var said = source.read(file, postings::add);
        return taker -> {
            for (var posting : postings) {
                taker.take(posting);
            }
            return said;
        };
    }

    /** The folder of a file; a failure when there is no such file. */
    static Path parent(Path file) throws IOException {
        var parent = file.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isRegularFile(file)) {
            throw new IOException("there is no file or folder " + file);
        }
        return parent;
    }

    /** What the settings add that stand in this folder or, where it has none, in the nearest one around it. */
    static Additions additions(@Nullable Path folder, List<Diagnostic> diagnostics) throws IOException {
        var root = withSettings(folder);
        if (root == null) {
            return Additions.NONE;
        }
        var text = new ContentFolder(root, PostingReader.MAX_BYTES).text(ContentFolder.SETTINGS);
        var config = new SiteConfigReader().read(ContentFolder.SETTINGS, text);
        diagnostics.addAll(config.diagnostics());
        return config.orElse(SiteConfig.DEFAULT).additions();
    }

    /** This folder or the nearest one around it that has settings, or null. */
    static @Nullable Path withSettings(@Nullable Path folder) {
        var root = folder;
        while (root != null && !Files.isRegularFile(root.resolve(ContentFolder.SETTINGS), LinkOption.NOFOLLOW_LINKS)) {
            root = root.getParent();
        }
        return root;
    }

    private static String named(Path path, JobPosting posting) {
        var ordinal = posting.id().ordinal();
        return ordinal == 1 ? path.toString() : path + "#" + ordinal;
    }
}
