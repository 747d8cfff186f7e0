package dev.rolecall.output;

/**
 * Bytes that do not fit into memory and are wanted again before the site is finished. They are added at the end and
 * read anywhere. Safe for use by several threads.
 *
 * <p>A disk that fails is an {@link java.io.UncheckedIOException}.
 */
public interface Spool extends AutoCloseable {

    /** A place for spools, made by whoever may write files. */
    @FunctionalInterface
    interface Source {
        /** Begins an empty spool. */
        Spool open();
    }

    /**
     * Adds bytes.
     *
     * @return where the first of them stands
     */
    long append(byte[] bytes, int offset, int length);

    /** Reads as many bytes as the array holds; they must have been added. */
    void read(long position, byte[] into, int offset, int length);

    /** Forgets the bytes. */
    @Override
    void close();
}
