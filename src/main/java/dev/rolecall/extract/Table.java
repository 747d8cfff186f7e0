package dev.rolecall.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A data file of this package: rows of cells with tabs between; empty lines and those with {@code #} are notes. */
final class Table {

    private Table() {}

    /** The first cells of a file's rows. */
    static Set<String> words(String name) {
        return rows(name).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** The rows of a file, at least one cell each. */
    static List<List<String>> rows(String name) {
        try (var in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
