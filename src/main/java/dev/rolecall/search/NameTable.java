package dev.rolecall.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Under each word the values to filter by in whose name it occurs, so that what is typed can be offered as a filter. */
final class NameTable {

    /** How many names stand under a word. */
    private static final int MAX_NAMES = 8;

    /** How many of these may be names of one value, the shortest ones. */
    private static final int MAX_NAMES_OF_VALUE = 2;

    private static final Comparator<Name> ORDER = Comparator.comparingInt(Name::count)
            .reversed()
            .thenComparing(Name::key)
            .thenComparing(name -> !name.own())
            .thenComparing(name -> name.words().length())
            .thenComparing(Name::words);

    private final Map<String, List<Name>> namesOf = new HashMap<>();

    /**
     * A name of a value.
     *
     * @param key the value: {@code skill:kubernetes}
     * @param label its name on a page: {@code Kubernetes}
     * @param count how many postings have it
     * @param words the words of this name of it, with a space between them: {@code k8s}
     * @param own whether these are the words of its label
     */
    record Name(String key, String label, int count, String words, boolean own) {

        void write(JsonGenerator json) throws IOException {
            json.writeStartArray();
            json.writeString(key);
            json.writeString(label);
            json.writeNumber(count);
            json.writeString(words);
            json.writeEndArray();
        }
    }

    /**
     * Adds the names of a value.
     *
     * @param names its label and its other names
     */
    void add(FacetTable.Value value, List<String> names) {
        var spelled = new LinkedHashSet<List<String>>();
        names.forEach(name -> spelled.add(Tokens.of(name)));
        var label = Tokens.of(value.label());
        for (var tokens : spelled) {
            var name =
                    new Name(value.key(), value.label(), value.count(), String.join(" ", tokens), tokens.equals(label));
            new LinkedHashSet<>(tokens)
                    .forEach(token -> namesOf.computeIfAbsent(token, unused -> new ArrayList<>())
                            .add(name));
        }
    }

    /** Adds what is no name of a value, though it holds the word of one: whoever asks for a project manager wants no level. */
    void addEmpty(String words) {
        var tokens = Tokens.of(words);
        namesOf.computeIfAbsent(tokens.get(0), unused -> new ArrayList<>())
                .add(new Name("", "", 0, String.join(" ", tokens), true));
    }

    /** The words of all names. */
    Set<String> words() {
        return namesOf.keySet();
    }

    /** The names a word stands in: those that are the word itself, those that begin with it, those of the most postings. */
    List<Name> of(String word) {
        var seen = new HashMap<String, Integer>();
        return namesOf.getOrDefault(word, List.of()).stream()
                .sorted(Comparator.<Name, Boolean>comparing(
                                name -> !name.words().equals(word))
                        .thenComparing(name -> !name.words().startsWith(word + " "))
                        .thenComparing(name -> !name.key().isEmpty())
                        .thenComparing(ORDER))
                .filter(name -> name.key().isEmpty() || seen.merge(name.key(), 1, Integer::sum) <= MAX_NAMES_OF_VALUE)
                .limit(MAX_NAMES)
                .toList();
    }
}
