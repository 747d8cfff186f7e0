package dev.rolecall.render.page;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.ledger.LastFacts;
import dev.rolecall.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Finds open postings for those who come for one that is gone: of the same employer, or of the same title. Only the
 * first few of each are looked at, so that the work does not grow with the size of an employer.
 */
final class Kindred {

    private static final int MOST = 3;
    private static final int MOST_LOOKED_AT = 64;

    private final Catalog catalog;
    private final Map<String, List<Integer>> byEmployer = new HashMap<>();
    private final Map<String, List<Integer>> byRole = new HashMap<>();

    /**
     * An open posting, and why it is named.
     *
     * @param index where it stands in the catalog
     * @param why what it shares with the one that is gone
     */
    record One(int index, String why) {}

    private record Likeness(int index, boolean employer, boolean role, boolean place) {

        int score() {
            return (employer ? 2 : 0) + (role ? 3 : 0) + (place ? 1 : 0);
        }

        String why() {
            if (employer && role) {
                return place ? "Same title, company and place" : "Same title and company";
            }
            var what = employer ? "Same company" : "Same title";
            return place ? what + " and place" : what;
        }
    }

    Kindred(Catalog catalog) {
        this.catalog = catalog;
        for (var index = 0; index < catalog.entries().size(); index++) {
            var entry = catalog.entries().get(index);
            if (entry.status().isOpen()) {
                add(byEmployer, entry.company() == null ? "" : entry.company().slug(), index);
                add(byRole, role(entry), index);
            }
        }
    }

    private static String role(Entry entry) {
        return entry.title() == null ? "" : Slug.of(entry.title());
    }

    private static void add(Map<String, List<Integer>> lists, String key, int index) {
        if (!key.isEmpty()) {
            var list = lists.computeIfAbsent(key, each -> new ArrayList<>());
            if (list.size() < MOST_LOOKED_AT) {
                list.add(index);
            }
        }
    }

    /** At most {@value #MOST}, the most alike first. */
    List<One> to(LastFacts gone) {
        var near = new LinkedHashSet<Integer>();
        near.addAll(byEmployer.getOrDefault(gone.employer(), List.of()));
        near.addAll(byRole.getOrDefault(gone.role(), List.of()));
        return near.stream()
                .map(index -> likeness(index, gone))
                .sorted(Comparator.comparingInt((Likeness each) -> -each.score())
                        .thenComparingInt(Likeness::index))
                .limit(MOST)
                .map(each -> new One(each.index(), each.why()))
                .toList();
    }

    private Likeness likeness(int index, LastFacts gone) {
        var entry = catalog.entries().get(index);
        return new Likeness(
                index,
                entry.company() != null && entry.company().slug().equals(gone.employer()),
                role(entry).equals(gone.role()) && !gone.role().isEmpty(),
                !Collections.disjoint(entry.locations(), gone.places()));
    }
}
