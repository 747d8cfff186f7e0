package dev.rolecall.catalog;

import dev.rolecall.posting.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the postings most like each one, by the skills they share: a rare skill in common says more than a common one.
 *
 * <p>The work grows with the number of postings, not with its square: only the rarest skills of a posting are
 * followed, and each only to its first postings in the order of the catalog, which are open and new.
 */
final class SimilarPostings {

    private static final int MAX_SHOWN = 3;

    /** How many skills of a posting are followed, rarest first. */
    private static final int MAX_SKILLS_FOLLOWED = 12;

    /** How many postings of a skill are looked at. */
    private static final int MAX_POSTINGS_PER_SKILL = 64;

    /** One shared skill alone is an accident; with the level or the place in common it is a likeness. */
    private static final int MIN_SHARED = 2;

    private final List<Entry> entries;
    private final Map<Skill, List<Integer>> bySkill = new HashMap<>();

    SimilarPostings(List<Entry> entries) {
        this.entries = entries;
        for (var index = 0; index < entries.size(); index++) {
            for (var wanted : entries.get(index).skills()) {
                bySkill.computeIfAbsent(wanted.skill(), key -> new ArrayList<>())
                        .add(index);
            }
        }
    }

    /** Per entry, by index, the postings like it, open ones first. */
    List<List<Similar>> all() {
        var all = new ArrayList<List<Similar>>(entries.size());
        for (var index = 0; index < entries.size(); index++) {
            all.add(to(index));
        }
        return all;
    }

    private List<Similar> to(int index) {
        var shared = new TreeMap<Integer, List<Skill>>();
        entries.get(index).skills().stream()
                .map(Entry.Wanted::skill)
                .sorted(Comparator.comparingInt(this::frequency).thenComparing(Skill::name))
                .limit(MAX_SKILLS_FOLLOWED)
                .forEach(skill -> naming(skill).stream()
                        .limit(MAX_POSTINGS_PER_SKILL)
                        .filter(other -> other != index)
                        .forEach(other -> shared.computeIfAbsent(other, key -> new ArrayList<>())
                                .add(skill)));
        return shared.entrySet().stream()
                .map(other -> likeness(index, other.getKey(), other.getValue()))
                .filter(SimilarPostings::hasReason)
                .sorted(Comparator.comparingDouble((Similar other) -> -score(other))
                        .thenComparingInt(Similar::index))
                .limit(MAX_SHOWN)
                .sorted(Comparator.comparing(
                        (Similar other) -> !entries.get(other.index()).status().isOpen()))
                .toList();
    }

    private int frequency(Skill skill) {
        return naming(skill).size();
    }

    private List<Integer> naming(Skill skill) {
        return bySkill.getOrDefault(skill, List.of());
    }

    private Similar likeness(int index, int other, List<Skill> shared) {
        var here = entries.get(index);
        var there = entries.get(other);
        var places = new HashSet<>(here.locations());
        places.retainAll(there.locations());
        return new Similar(
                other, here.seniority() != null && here.seniority() == there.seniority(), !places.isEmpty(), shared);
    }

    private static boolean hasReason(Similar similar) {
        return similar.shared().size() >= MIN_SHARED || similar.sameLevel() || similar.samePlace();
    }

    private double score(Similar similar) {
        var score = similar.sameLevel() ? 1.0 : 0.0;
        score += similar.samePlace() ? 1.0 : 0.0;
        for (var skill : similar.shared()) {
            score += Math.log1p((double) entries.size() / frequency(skill));
        }
        return entries.get(similar.index()).status().isOpen() ? score : score / 2;
    }
}
