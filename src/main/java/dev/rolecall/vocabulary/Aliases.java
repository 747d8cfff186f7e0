package dev.rolecall.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Other names of what postings are filed under: {@code k8s} for Kubernetes, {@code NYC} for New York, {@code wfh} for
 * remote. They are names to search by; what a posting says is not read with them.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Aliases {

    private static final String PLACE = "place:";
    private static final String TITLE = "title:";
    private static final String AREA = "area:";

    /** Countries whose states have codes that people use. */
    private static final Set<String> POSTAL = Set.of("US", "CA", "AU");

    private final Map<String, Set<String>> names = new HashMap<>();

    private Aliases() {}

    /** The other names that are part of the program. */
    public static Aliases load(SkillVocabulary skills) {
        var aliases = new Aliases();
        var ambiguous = skills.terms().stream()
                .filter(term -> term.mark().isAmbiguous())
                .map(term -> fold(term.written()))
                .collect(Collectors.toSet());
        skills.terms().forEach(aliases::addSkill);
        skills.terms().forEach(term -> aliases.addToTitles(term, ambiguous));
        Resource.rows("places/countries.tsv").forEach(aliases::addCountry);
        Resource.rows("places/regions.tsv").forEach(aliases::addRegion);
        Resource.rows("places/areas.tsv").forEach(aliases::addArea);
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

    /** In a title a skill is called by one word or another: {@code JS}, JavaScript; not by a word of other meanings. */
    private void addToTitles(SkillTerm term, Set<String> ambiguous) {
        if (term.skill() == null || term.generic() || term.mark().isAmbiguous()) {
            return;
        }
        var name = fold(term.skill().name());
        var other = fold(term.written());
        if (!other.equals(name)) {
            addWord(other, name);
            if (!ambiguous.contains(name)) {
                addWord(name, other);
            }
        }
    }

    private void addWord(String title, String word) {
        if (word.indexOf(' ') < 0) {
            add(TITLE + title, word);
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
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

    /** An area is no name of what lies in it, so it stands apart. */
    private void addArea(List<String> row) {
        for (var place : row.get(1).split(" ", -1)) {
            split(row.get(0)).forEach(name -> add(AREA + PLACE + place.toLowerCase(Locale.ROOT), name));
        }
    }

    private static List<String> split(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split("\\|", -1));
    }

    private void add(String key, String name) {
        names.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(name);
    }

    /** Names of areas of the world in which a place lies: {@code DACH} of {@code place:de}. */
    public List<String> areasOf(String place) {
        return of(AREA + place);
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
