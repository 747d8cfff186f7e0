package dev.rolecall.publish;

import dev.rolecall.output.OutputFile;
import dev.rolecall.output.Spool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The folder a site is published in.
 *
 * <p>A new site is written into a sibling of it, {@code .NAME.rolecall-new}; when it is whole the two change places.
 * Between the two renames the folder is absent for a moment: Java has no exchange of two folders. A build that was
 * killed there is put right by the next one. Nothing but the folder and its two siblings is ever touched.
 */
public final class SiteFolder {

    /** The file by which a folder is known to hold a site of ours, and not something that must not be replaced. */
    public static final String LEDGER = "permalinks.json";

    /** What every site of ours has, and hardly any other folder. */
    private static final List<String> MARKS = List.of("index.html", "postings.json", "search/manifest.json");

    private final Path site;
    private final Path staging;
    private final Path retired;

    /** @param site the folder; it may not exist yet */
    public SiteFolder(Path site) {
        this.site = site.toAbsolutePath().normalize();
        var name = this.site.getFileName();
        var parent = this.site.getParent();
        if (name == null || parent == null) {
            throw new IllegalArgumentException("a site cannot be the root of the file system");
        }
        this.staging = parent.resolve("." + name + ".rolecall-new");
        this.retired = parent.resolve("." + name + ".rolecall-old");
    }

    /** The text of the ledger of the published site, or nothing where none is published. */
    public Optional<String> ledger() throws IOException {
        refuseFiles();
        recover();
        return ledgerOf(site);
    }

    /** Where the site is. */
    public Path path() {
        return site;
    }

    /** Whether there is a site of ours whose ledger is missing: its addresses are in use and not known. */
    public boolean hasLostItsLedger() {
        return !Files.exists(site.resolve(LEDGER)) && MARKS.stream().allMatch(mark -> Files.exists(site.resolve(mark)));
    }

    /** The text of a ledger: of a site folder, or of a ledger file itself. */
    public static Optional<String> ledgerOf(Path siteOrFile) throws IOException {
        var file = Files.isDirectory(siteOrFile) ? siteOrFile.resolve(LEDGER) : siteOrFile;
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Begins a new site.
     *
     * @throws IOException when the folder holds something else than a site, or cannot be written beside
     */
    public Staging begin() throws IOException {
        refuseFiles();
        recover();
        if (Files.exists(site) && !isReplaceable()) {
            throw new IOException("will not replace " + site + ": it holds files and no " + LEDGER
                    + ", so Rolecall did not write it; name an empty or a new folder");
        }
        try {
            deleteTree(staging);
            Files.createDirectories(staging);
        } catch (IOException e) {
            throw new IOException("cannot write beside " + site + ": " + e.getMessage(), e);
        }
        return new Staging();
    }

    /** A file where a folder must be is told at once, and by its own name. */
    private void refuseFiles() throws IOException {
        for (var part = site; part != null; part = part.getParent()) {
            if (Files.exists(part) && !Files.isDirectory(part)) {
                throw new IOException("cannot publish to " + site + ": " + part + " is a file; name a folder");
            }
        }
    }

    private boolean isReplaceable() throws IOException {
        try (var files = Files.newDirectoryStream(site)) {
            return Files.isRegularFile(site.resolve(LEDGER))
                    || hasLostItsLedger()
                    || !files.iterator().hasNext();
        }
    }

    /** A build that was killed between the two renames left no site: the retired one is the published one again. */
    private void recover() throws IOException {
        if (Files.isDirectory(retired)) {
            if (Files.exists(site)) {
                deleteTree(retired);
            } else {
                Files.move(retired, site);
            }
        }
    }

    /** A site that is being written. Files may be written by several threads. */
    public final class Staging implements AutoCloseable {

        private final AtomicInteger spools = new AtomicInteger();

        private Staging() {}

        /** Begins a spool. It lies among the new files, no page can have its name, and it is closed before publishing. */
        public Spool spool() {
            try {
                return new SpoolFile(staging.resolve(".spool-" + spools.incrementAndGet()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Writes a file. One that is equal to the published one keeps its time. */
        public void write(OutputFile file) throws IOException {
            var target = staging.resolve(file.path().value());
            var parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(target, file.bytes());
            var old = site.resolve(file.path().value());
            if (isEqual(old, file.bytes())) {
                Files.setLastModifiedTime(target, Files.getLastModifiedTime(old));
            }
        }

        private static boolean isEqual(Path old, byte[] bytes) throws IOException {
            return Files.isRegularFile(old)
                    && Files.size(old) == bytes.length
                    && Arrays.equals(Files.readAllBytes(old), bytes);
        }

        /** Changes over: from now on the new site is the published one. */
        public void publish() throws IOException {
            var replaces = Files.exists(site);
            if (replaces) {
                Files.move(site, retired);
            }
            try {
                Files.move(staging, site);
            } catch (IOException e) {
                if (replaces) {
                    Files.move(retired, site);
                }
                throw new IOException("cannot publish to " + site + ": " + e.getMessage(), e);
            }
            deleteTree(retired);
        }

        /** Takes away what was written and not published. */
        @Override
        public void close() throws IOException {
            deleteTree(staging);
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Writes a report or another single file that is no part of a site, whole or not at all. */
    public static void writeBeside(Path file, String text) throws IOException {
        var target = file.toAbsolutePath();
        var temporary = target.resolveSibling("." + target.getFileName() + ".rolecall-new");
        try {
            Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw new IOException("cannot write " + target + ": " + e.getMessage(), e);
        }
    }

    /** Adds to the end of a file that others write to as well, and makes it where it is missing. */
    public static void append(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
