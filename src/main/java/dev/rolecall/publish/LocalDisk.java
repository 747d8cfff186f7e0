package dev.rolecall.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The disk of this machine. */
final class LocalDisk implements Disk {

    /** Whether files have the modes of POSIX, and folders can be opened. */
    static final boolean IS_POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** What the mask of the user takes away is given again: who publishes wants to be read. */
    static final Set<PosixFilePermission> FILE_MODE = PosixFilePermissions.fromString("rw-r--r--");

    private static final Set<PosixFilePermission> FOLDER_MODE = PosixFilePermissions.fromString("rwxr-xr-x");

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** Whether all that is made is made with its whole mode, as the first folder was: then none is given it again. */
    private volatile @Nullable Boolean isUnmasked;

    @Override
    public void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder, made(FOLDER_MODE));
        if (IS_POSIX && isUnmasked == null) {
            isUnmasked = Files.getPosixFilePermissions(folder).equals(FOLDER_MODE);
        }
        allow(folder, FOLDER_MODE);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try (var channel = Files.newByteChannel(file, NEW, made(FILE_MODE))) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
        allow(file, FILE_MODE);
    }

    private static FileAttribute<?>[] made(Set<PosixFilePermission> mode) {
        return IS_POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)} : new FileAttribute<?>[0];
    }

    private void allow(Path path, Set<PosixFilePermission> mode) throws IOException {
        if (IS_POSIX && !Boolean.TRUE.equals(isUnmasked)) {
            Files.setPosixFilePermissions(path, mode);
        }
    }

    @Override
    public boolean link(Path file, Path existing) throws IOException {
        try {
            Files.createLink(file, existing);
            return true;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return false; // no such links here, or none more for this file: it is written instead, and may fail then
        }
    }

    @Override
    public void point(Path link, Path target) throws IOException {
        Files.createSymbolicLink(link, target);
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        if (Files.isDirectory(fileOrFolder)) {
            if (IS_POSIX) {
                force(fileOrFolder, StandardOpenOption.READ);
            }
        } else {
            force(fileOrFolder, StandardOpenOption.WRITE);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        } catch (ClosedByInterruptException e) {
            // It has no message of its own, and what fails is told in words.
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public boolean exchange(Path one, Path other) {
        return Exchange.of(one, other);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }
}
