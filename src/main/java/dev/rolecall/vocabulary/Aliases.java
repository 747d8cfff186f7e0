package dev.rolecall.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Other names of what postings are filed under: {@code k8s} for Kubernetes, {@code NYC} for New York, {@code wfh} for
 * remote. They are names to search by; what a posting says is not read with them.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Aliases {

    private static final String PLACE = "place:";
    private static final String TITLE = "title:";

    /** Countries whose states have codes that people use. */
    private static final Set<String> POSTAL = Set.of("US", "CA", "AU");

    private final Map<String, Set<String>> names = new HashMap<>();

    private Aliases() {}

    /** The other names that are part of the program. */
    public static Aliases load(SkillVocabulary skills) {
        var aliases = new Aliases();
        skills.terms().forEach(aliases::addSkill);
        Resource.rows("places/countries.tsv").forEach(aliases::addCountry);
        Resource.rows("places/regions.tsv").forEach(aliases::addRegion);
        for (var row : Resource.rows("aliases.tsv")) {
            split(row.get(1)).forEach(name -> aliases.addNamed(row.get(0), name));
        }
        return aliases;
    }

    /** What a title has is called one way or the other. */
    private void addNamed(String key, String name) {
        add(key, name);
        if (key.startsWith(TITLE)) {
            add(TITLE + name, key.substring(TITLE.length()));
        }
    }

    private void addSkill(SkillTerm term) {
        if (term.skill() != null) {
            add("skill:" + term.skill().slug(), term.written());
        }
    }

    /** A sign before a name says how it must be met in a posting; here it does not matter. */
    private void addCountry(List<String> row) {
        var key = PLACE + row.get(0).toLowerCase(Locale.ROOT);
        split(row.get(3)).forEach(name -> add(key, name.startsWith("=") ? name.substring(1) : name));
    }

    private void addRegion(List<String> row) {
        if (POSTAL.contains(row.get(0))) {
            var id = row.get(0) + "/" + row.get(1);
            add(PLACE + id.toLowerCase(Locale.ROOT), row.get(1));
        }
    }

    private static List<String> split(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split("\\|", -1));
    }

    private void add(String key, String name) {
        names.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(name);
    }

    /**
     * The other names of a value.
     *
     * @param key the value as in filters: {@code skill:kubernetes}, {@code place:gb/london}; of a place with a region
     *     ({@code place:gb/england/london}) the region may be unknown here
     */
    public List<String> of(String key) {
        var found = names.get(key);
        if (found == null && key.startsWith(PLACE)) {
            var first = key.indexOf('/');
            found = first < 0 ? null : names.get(key.substring(0, first) + key.substring(key.lastIndexOf('/')));
        }
        return found == null ? List.of() : new ArrayList<>(found);
    }
}
