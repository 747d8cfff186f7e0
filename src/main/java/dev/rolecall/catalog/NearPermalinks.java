package dev.rolecall.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the permalinks that somebody may have meant: those that share most words. */
final class NearPermalinks {

    private static final int MOST = 3;

    /** How many permalinks of a word are looked at. */
    private static final int MAX_PER_WORD = 1_000;

    private final Map<String, List<String>> byWord = new HashMap<>();

    NearPermalinks(Collection<String> permalinks) {
        permalinks.stream().sorted().forEach(permalink -> words(permalink).forEach(word -> add(word, permalink)));
    }

    private void add(String word, String permalink) {
        var list = byWord.computeIfAbsent(word, key -> new ArrayList<>());
        if (list.size() < MAX_PER_WORD) {
            list.add(permalink);
        }
    }

    private static Set<String> words(String permalink) {
        return new LinkedHashSet<>(List.of(permalink.split("-")));
    }

    /** A sentence that names the nearest, or says where to find them. */
    String help(String permalink) {
        var shared = new TreeMap<String, Integer>();
        for (var word : words(permalink)) {
            byWord.getOrDefault(word, List.of()).forEach(each -> shared.merge(each, 1, Integer::sum));
        }
        var near = shared.entrySet().stream()
                .filter(each -> 2 * each.getValue() >= words(permalink).size())
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(each -> "`" + each.getKey() + "`")
                .collect(Collectors.joining(", "));
        return near.isEmpty()
                ? "Write the last part of the address of the posting's page, or `false`."
                : "Did you mean " + near + "?";
    }
}
