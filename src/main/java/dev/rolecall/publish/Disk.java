package dev.rolecall.publish;

import java.io.IOException;
import java.nio.file.Path;

/** What publishing asks of a disk. Any of it may fail; tests make it fail. Safe for use by several threads. */
interface Disk {

    /** Makes a folder that everybody may read. */
    void makeFolder(Path folder) throws IOException;

    /** Writes a new file that everybody may read. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Gives an existing file a second name, or says that this disk cannot. */
    boolean link(Path file, Path existing) throws IOException;

    /** Makes a symbolic link, which must not exist yet. */
    void point(Path link, Path target) throws IOException;

    /** Returns when a file, or the names in a folder, would outlast a loss of power. */
    void force(Path fileOrFolder) throws IOException;

    /** Gives a file, a link or a folder another name in one step. A link of that name is replaced. */
    void rename(Path from, Path to) throws IOException;

    /** Lets two folders change names in one step, or says that this machine cannot. */
    boolean exchange(Path one, Path other) throws IOException;

    /** Takes a file, a link or an empty folder away. */
    void delete(Path path) throws IOException;
}
