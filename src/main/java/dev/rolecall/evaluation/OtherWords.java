package dev.rolecall.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table of words that mean the same in a comparison: names of countries, postal codes of states, and the like. */
final class OtherWords {

    private static final Map<String, String> FORMS = read();

    private OtherWords() {}

    /** The form that counts, where the table has one for these words. */
    static Optional<String> form(String kind, String words) {
        return Optional.ofNullable(FORMS.get(kind + "\t" + words));
    }

    private static Map<String, String> read() {
        var stream = Objects.requireNonNull(OtherWords.class.getResourceAsStream("forms.tsv"), "forms.tsv");
        var forms = new HashMap<String, String>();
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(row -> !row.startsWith("#")).forEach(row -> {
                var end = row.lastIndexOf('\t');
                forms.put(row.substring(0, end), row.substring(end + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the program is incomplete", e);
        }
        return Map.copyOf(forms);
    }
}
