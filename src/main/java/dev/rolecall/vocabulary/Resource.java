package dev.rolecall.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files of this package that are part of the program. */
final class Resource {

    private static final int COLUMNS = 4;

    private Resource() {}

    /** The bytes of a file. */
    static byte[] bytes(String name) {
        try (var stream = Resource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The lines of a file, without empty ones and remarks ({@code #}), each with at least four columns. */
    static List<List<String>> rows(String name) {
        var rows = new ArrayList<List<String>>();
        for (var line : new String(bytes(name), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("# ")) {
                rows.add(columns(line));
            }
        }
        return rows;
    }

    private static List<String> columns(String line) {
        var columns = new ArrayList<String>(COLUMNS);
        var from = 0;
        for (var tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            columns.add(line.substring(from, tab));
            from = tab + 1;
        }
        columns.add(line.substring(from));
        while (columns.size() < COLUMNS) {
            columns.add("");
        }
        return columns;
    }
}
