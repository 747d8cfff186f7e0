package dev.rolecall.pipeline;

import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.Merged;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which postings of a catalog a build publishes as one. */
public final class Merges {

    /** The content folder and the site of a project, as {@code build} names them where nobody does. */
    private static final String CONTENT = "content";

    private static final String SITE = "site";

    private final Path below;
    private final Map<PostingId, Entry> entries = new HashMap<>();

    private Merges(Path below, List<Entry> merged) {
        this.below = below;
        for (var entry : merged) {
            var sources =
                    Optional.ofNullable(entry.merged()).map(Merged::sources).orElse(List.of());
            sources.forEach(source -> entries.put(source.id(), entry));
        }
    }

    /**
     * Reads the catalog that a path is in: the nearest folder with settings, or the {@code content} folder around it; else a
     * folder is a catalog itself, and a file is in none. The addresses are those of the site beside it.
     *
     * @param path a file or folder of postings
     * @param today the day that decides what is closed
     */
    public static Merges around(Path path, LocalDate today) throws IOException {
        var given = path.toAbsolutePath().normalize();
        var folder = Files.isRegularFile(given) ? given.getParent() : given;
        var root = root(folder, given);
        if (folder == null || root == null || !Files.isDirectory(folder)) {
            return new Merges(Path.of(""), List.of());
        }
        var request = new BuildRequest(root, root.resolveSibling(SITE), today, null, null, root, null, false);
        return new Merges(root.relativize(folder), new SiteBuild(request, Progress.SILENT).merged());
    }

    private static @Nullable Path root(@Nullable Path folder, Path given) {
        var settings = Postings.withSettings(folder);
        if (settings != null) {
            return settings;
        }
        var content = Path.of(CONTENT).toAbsolutePath().normalize();
        return given.startsWith(content) ? content : given.equals(folder) ? folder : null;
    }

    /** The entry of the catalog that a posting is part of with others, or nothing when it stands alone. */
    public Optional<Entry> of(JobPosting posting) {
        var path = below.resolve(posting.id().path()).toString().replace(File.separatorChar, '/');
        return Optional.ofNullable(entries.get(new PostingId(path, posting.id().ordinal())));
    }
}
