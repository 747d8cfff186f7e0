package dev.rolecall.publish;

import dev.rolecall.output.OutputFile;
import dev.rolecall.output.Spool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A site that is being written beside the published one. Files may be written by several threads. */
public final class Staging implements AutoCloseable {

    private final Disk disk;
    private final Path root;
    private final Path site;
    private final ChangeOver changeOver;
    private final AtomicInteger spools = new AtomicInteger();
    private final Set<Path> folders = new HashSet<>();
    private final Queue<Path> written = new ConcurrentLinkedQueue<>();

    /**
     * Begins with an empty folder.
     *
     * @param root where the new site is written; nothing is there
     */
    Staging(Disk disk, Path root, Path site, ChangeOver changeOver) throws IOException {
        this.disk = disk;
        this.root = root;
        this.site = site;
        this.changeOver = changeOver;
        try {
            disk.makeFolder(root);
        } catch (IOException e) {
            throw Failure.writing(root, site, e);
        }
        folders.add(root);
    }

    /** Makes the new site the published one. */
    @FunctionalInterface
    interface ChangeOver {
        void to(Path root) throws IOException;
    }

    /** Begins a spool. It lies among the new files, no page can have its name, and it is closed before publishing. */
    public Spool spool() {
        var file = root.resolve(".spool-" + spools.incrementAndGet());
        try {
            return new SpoolFile(file, site);
        } catch (IOException e) {
            throw new UncheckedIOException(Failure.writing(file, site, e));
        }
    }

    /** Writes a file. One that is equal to the published one is that file, with its time. */
    public void write(OutputFile file) throws IOException {
        var target = root.resolve(file.path().value());
        var old = site.resolve(file.path().value());
        try {
            makeFolder(target.getParent());
            if (!isEqual(old, file.bytes()) || !disk.link(target, old)) {
                disk.write(target, file.bytes());
                written.add(target);
            }
        } catch (IOException e) {
            throw Failure.writing(target, site, e);
        }
    }

    private void makeFolder(@Nullable Path folder) throws IOException {
        synchronized (folders) {
            if (folder != null && !folders.contains(folder)) {
                makeFolder(folder.getParent());
                disk.makeFolder(folder);
                folders.add(folder);
            }
        }
    }

    /** Whether a published file holds these bytes and can be read by all. */
    private static boolean isEqual(Path old, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        var isOpen = !LocalDisk.IS_POSIX
                || Files.readAttributes(old, PosixFileAttributes.class)
                        .permissions()
                        .equals(LocalDisk.FILE_MODE);
        return isOpen
                && Files.readAttributes(old, BasicFileAttributes.class).size() == bytes.length
                && Arrays.equals(Files.readAllBytes(old), bytes);
    }

    /** Changes over: from now on the new site is the published one, and would outlast a loss of power. */
    public void publish() throws IOException {
        try {
            Forcing.all(disk, written);
            Forcing.all(disk, folders);
        } catch (IOException e) {
            throw Failure.writing(root, site, e);
        }
        changeOver.to(root);
    }

    /** Takes away what is not published: what was written, or the old site that it was exchanged with. */
    @Override
    public void close() throws IOException {
        var isPublished = Files.exists(site) && Files.exists(root) && Files.isSameFile(site, root);
        if (!isPublished) {
            Trees.delete(disk, root);
        }
    }
}
