package dev.rolecall.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What files looked like when they were first read: size, time, and which file it was. Safe for use by several threads.
 *
 * <p>A site must be of one state of its content. A change within one tick of the file system's clock that keeps the size
 * goes unseen.
 */
final class Stamps {

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    /** Reads what a file holds. */
    @FunctionalInterface
    interface Reading {
        byte[] bytes() throws IOException;
    }

    /**
     * Reads a file.
     *
     * @throws Changed when it changes meanwhile, or is not as it was when it was read before
     */
    byte[] read(String path, Path file, Reading reading) throws IOException {
        var before = stamp(file);
        var bytes = reading.bytes();
        var first = seen.putIfAbsent(path, before);
        if (before != stampOrNone(file) || first != null && first != before) {
            throw new Changed(file);
        }
        return bytes;
    }

    private static int stamp(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Objects.hash(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }

    private static int stampOrNone(Path file) throws IOException {
        try {
            return stamp(file);
        } catch (NoSuchFileException e) {
            throw new Changed(file);
        }
    }

    /** A file changed while a build read it. */
    static final class Changed extends IOException {

        private static final long serialVersionUID = 1;

        Changed(Path file) {
            super(file + " changed while it was being read. Build again when nothing writes to the content folder");
        }
    }
}
