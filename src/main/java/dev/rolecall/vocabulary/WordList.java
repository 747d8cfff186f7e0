package dev.rolecall.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A data file that comes with the program: one entry a line, fields apart by tabs, {@code #} before a comment. */
final class WordList {

    private WordList() {}

    static List<String[]> read(String name) {
        var stream = WordList.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the program lacks its data file " + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
