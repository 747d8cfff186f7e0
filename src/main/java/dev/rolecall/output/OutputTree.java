package dev.rolecall.output;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The files of one site on their way to where they are kept. Refuses a second file at one path, letters compared
 * without case, as some file systems do. Safe for use by several threads.
 */
public final class OutputTree {

    private final Destination destination;
    private final Set<String> taken = new HashSet<>();

    /** Where finished files are kept. Must be safe for use by several threads. */
    @FunctionalInterface
    public interface Destination {
        /** Keeps a file. */
        void write(OutputFile file) throws IOException;
    }

    public OutputTree(Destination destination) {
        this.destination = destination;
    }

    /** Adds a file to the site. */
    public void add(OutputFile file) throws IOException {
        synchronized (taken) {
            if (!taken.add(file.path().value().toLowerCase(Locale.ROOT))) {
                throw new IllegalStateException("two files at one path: " + file.path());
            }
        }
        destination.write(file);
    }

    /** How many files the site has so far. */
    public int size() {
        synchronized (taken) {
            return taken.size();
        }
    }
}
