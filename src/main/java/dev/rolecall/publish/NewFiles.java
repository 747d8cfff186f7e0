package dev.rolecall.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Makes files for their owner to change. A file that exists is never written to. */
public final class NewFiles {

    private static final Disk DISK = new LocalDisk();

    private NewFiles() {}

    /**
     * Makes a file, with the folders it needs.
     *
     * @return whether it was made; not when something of that name exists
     */
    public static boolean make(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            DISK.write(file, bytes);
            return true;
        } catch (FileAlreadyExistsException e) {
            if (file.toString().equals(e.getFile())) {
                return false; // made by somebody else, just now
            }
            throw new IOException("cannot write " + file + ": " + e.getFile() + " is no folder", e);
        } catch (IOException e) {
            throw new IOException("cannot write " + file + ": " + Failure.reason(e), e);
        }
    }

    /** Makes a copy of a file, as {@link #make} does. */
    public static boolean copy(Path from, Path file) throws IOException {
        return make(file, Files.readAllBytes(from));
    }
}
