package dev.rolecall.catalog;

import dev.rolecall.text.Slug;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The employers of a site, each in the spelling that most postings use; among equals the first in order of characters. */
final class Companies {

    private final Map<String, Company> bySlug = new HashMap<>();

    Companies(List<Summary> postings) {
        var spellings = new TreeMap<String, Map<String, Integer>>();
        for (var posting : postings) {
            if (posting.company() != null) {
                spellings
                        .computeIfAbsent(slug(posting.company()), key -> new TreeMap<>())
                        .merge(posting.company(), 1, Integer::sum);
            }
        }
        spellings.forEach((slug, names) -> {
            var most = names.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow();
            bySlug.put(slug, new Company(most.getKey(), slug));
        });
    }

    private static String slug(String name) {
        var slug = Slug.of(name);
        return slug.isEmpty() || slug.equals(FacetTree.NOT_STATED)
                ? "company-" + Integer.toHexString(name.hashCode())
                : slug;
    }

    /** The employer of a posting, or null when none is stated. */
    @Nullable
    Company of(Summary posting) {
        return posting.company() == null ? null : bySlug.get(slug(posting.company()));
    }
}
