package dev.rolecall.pipeline;

import dev.rolecall.catalog.Permalinks;
import dev.rolecall.catalog.Summary;
import dev.rolecall.config.CuratorFacts;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.format.PostingReader;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.source.ContentFolder;
import dev.rolecall.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text that is to become a file of a content folder: what it says, and what to call it.
 *
 * @param postings what was read, in source order; none when nothing could be
 * @param name the name for its file: company, title and place of its first posting, the ending of its format; null when
 *     nothing was read
 * @param diagnostics what is to be said
 */
public record NewPosting(
        List<JobPosting> postings, @Nullable String name, List<Diagnostic> diagnostics) {

    public NewPosting {
        postings = List.copyOf(postings);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads a text with what the settings of a content folder add.
     *
     * @param content the content folder; it need not exist yet
     * @param source the text; an extension of its name is kept
     */
    public static NewPosting of(Path content, SourceFile source) throws IOException {
        var diagnostics = new ArrayList<Diagnostic>();
        var tools = Toolchain.load(Postings.additions(content.toAbsolutePath().normalize(), diagnostics));
        var postings = new ArrayList<JobPosting>();
        diagnostics.addAll(tools.reader().read(source, raw -> {
            var extracted = tools.extractor().extract(raw, CuratorFacts.NONE);
            diagnostics.addAll(extracted.diagnostics());
            if (extracted.value() != null) {
                postings.add(extracted.value());
            }
        }));
        if (postings.isEmpty()) {
            return new NewPosting(postings, null, diagnostics);
        }
        var extension =
                source.extension().isEmpty() ? tools.reader().extension(source).orElseThrow() : source.extension();
        var name = free(content, Permalinks.derived(Summary.of(postings.get(0))));
        return new NewPosting(postings, name + "." + extension, diagnostics);
    }

    /** The text of a file, by its name alone. */
    public static SourceFile source(Path file) throws IOException {
        var folder = new ContentFolder(Postings.parent(file), PostingReader.MAX_BYTES);
        var read = folder.read(String.valueOf(file.getFileName()));
        if (read.value() == null) {
            throw new IOException("cannot read " + file);
        }
        return read.value();
    }

    /** A name that no file there has with any ending: a facts file speaks of all files of its name. */
    private static String free(Path content, String wanted) throws IOException {
        if (!Files.isDirectory(content)) {
            return wanted;
        }
        var listing = new ContentFolder(content, 0).list();
        var taken = new ArrayList<>(listing.postings());
        taken.addAll(listing.facts());
        var name = wanted;
        for (var number = 2; isTaken(name, taken); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    private static boolean isTaken(String name, List<String> paths) {
        return paths.stream().anyMatch(path -> path.toLowerCase(Locale.ROOT).startsWith(name + "."));
    }
}
