package dev.rolecall.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The folder a site is published in, or a symbolic link to it.
 *
 * <p>A new site is written beside it; when it is whole and on the disk, the two change places. Nothing but the folder and
 * siblings of it whose names begin with {@code .NAME.rolecall-} is ever touched. A build that was killed leaves the old
 * site or the new one, and the next one takes its leavings away. docs/decisions/0004-changing-over.md tells it all.
 */
public final class SiteFolder {

    /** The file by which a folder is known to hold a site of ours, and not something that must not be replaced. */
    public static final String LEDGER = "permalinks.json";

    /** What every site of ours has, and hardly any other folder. */
    private static final String POSTINGS = "postings.json";

    private static final List<String> MARKS = List.of("index.html", POSTINGS, "search/manifest.json");

    /** A minute. */
    private static final int MAX_PAUSES = 600;

    private final Path site;
    private final Path parent;
    private final Disk disk;

    /** Where a new site is written. */
    private final Path staging;

    /** Where the old site is between two renames, on machines that cannot exchange folders. */
    private final Path retired;

    /** @param site the folder; it may not exist yet */
    public SiteFolder(Path site) {
        this(site, new LocalDisk());
    }

    SiteFolder(Path site, Disk disk) {
        this.site = site.toAbsolutePath().normalize();
        this.disk = disk;
        var folder = this.site.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a site cannot be the root of the file system");
        }
        this.parent = folder;
        this.staging = beside("new");
        this.retired = beside("old");
    }

    private Path beside(String what) {
        return site.resolveSibling("." + site.getFileName() + ".rolecall-" + what);
    }

    /** The text of the ledger of the published site, or nothing where none is published. Changes nothing. */
    public Optional<String> ledger() throws IOException {
        refuseFiles();
        return ledgerOf(isAway() ? retired : site);
    }

    /** Whether a build was killed between two renames. */
    private boolean isAway() {
        return !Files.exists(site, LinkOption.NOFOLLOW_LINKS) && Files.isDirectory(retired);
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

    /** The lines of the open data of a site; none when it has none. */
    public static List<String> postingsOf(Path site) throws IOException {
        try {
            return Files.readAllLines(site.resolve(POSTINGS));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new IOException("cannot read " + site.resolve(POSTINGS) + ": " + e.getMessage(), e);
        }
    }

    /**
     * Takes the right to publish here, which a build needs from before it reads the ledger until it has published: two
     * that start from one ledger would not know of each other's addresses.
     *
     * @param waits is told when another build has the right, and this one waits for it
     * @throws IOException when the folder holds something else than a site, cannot be written beside, or the other build
     *     goes on for a minute
     */
    public SiteLock lock(Runnable waits) throws IOException {
        return lock(MAX_PAUSES, waits);
    }

    SiteLock lock(int maxPauses, Runnable waits) throws IOException {
        refuseFiles();
        refuseOthers();
        makeParent();
        return new SiteLock.Wait(beside("lock"), site, maxPauses).lock(waits);
    }

    /** Begins a new site. */
    public Staging begin() throws IOException {
        refuseFiles();
        try {
            recover();
        } catch (IOException e) {
            throw Failure.writing(staging, site, e);
        }
        refuseOthers();
        makeParent();
        return Files.isSymbolicLink(site)
                ? new Staging(disk, freeTarget(), site, this::pointTo)
                : new Staging(disk, staging, site, this::changeWith);
    }

    private void makeParent() throws IOException {
        try {
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw Failure.writing(site, site, e);
        }
    }

    /** A file where a folder must be is told at once, and by its own name. */
    private void refuseFiles() throws IOException {
        for (var part = site; part != null; part = part.getParent()) {
            if (Files.exists(part) && !Files.isDirectory(part)) {
                throw new IOException("cannot publish to " + site + ": " + part + " is a file; name a folder");
            }
        }
    }

    private void refuseOthers() throws IOException {
        if (Files.exists(site) && !isReplaceable()) {
            throw new IOException("will not replace " + site + ": it holds files and no " + LEDGER
                    + ", so Rolecall did not write it; name an empty or a new folder");
        }
    }

    private boolean isReplaceable() throws IOException {
        try (var files = Files.newDirectoryStream(site)) {
            return Files.isRegularFile(site.resolve(LEDGER))
                    || hasLostItsLedger()
                    || !files.iterator().hasNext();
        }
    }

    /** Puts right what a build that was killed left: of an old and a new site, the one that is not published goes. */
    private void recover() throws IOException {
        if (isAway()) {
            disk.rename(retired, site);
        }
        for (var leaving : List.of(retired, staging, beside("link"))) {
            Trees.delete(disk, leaving);
        }
        if (Files.isSymbolicLink(site)) {
            Trees.delete(disk, freeTarget());
        }
    }

    /** Of the two folders that a link points to in turn, the one that it does not point to. */
    private Path freeTarget() throws IOException {
        var current = site.resolveSibling(Files.readSymbolicLink(site)).normalize();
        return current.equals(beside("a")) ? beside("b") : beside("a");
    }

    /** A link is replaced by another one in one step. The folder it pointed to goes, if we made it. */
    private void pointTo(Path root) throws IOException {
        var link = beside("link");
        try {
            disk.point(link, root.getFileName());
            disk.rename(link, site);
        } catch (IOException e) {
            throw Failure.writing(site, site, e);
        }
        forceChange();
        Trees.delete(disk, freeTarget());
    }

    private void changeWith(Path root) throws IOException {
        try {
            if (!Files.exists(site)) {
                disk.rename(root, site);
            } else if (!disk.exchange(root, site)) {
                replaceBy(root);
            }
        } catch (IOException e) {
            throw Failure.writing(site, site, e);
        }
        forceChange();
        Trees.delete(disk, retired);
    }

    private void forceChange() throws IOException {
        try {
            disk.force(parent);
        } catch (IOException e) {
            throw new IOException(
                    site + " is the new site, but might not outlast a loss of power: " + Failure.reason(e), e);
        }
    }

    /** Between these two renames there is no site, for some millionths of a second. */
    private void replaceBy(Path root) throws IOException {
        disk.rename(site, retired);
        try {
            disk.rename(root, site);
        } catch (IOException e) {
            disk.rename(retired, site); // if this fails too, the next build does it
            throw e;
        }
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
