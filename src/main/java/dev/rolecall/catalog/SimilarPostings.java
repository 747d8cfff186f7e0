package dev.rolecall.catalog;

import dev.rolecall.catalog.Similar.Likeness;
import dev.rolecall.extract.RoleName;
import dev.rolecall.posting.Skill;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the postings most like each one, by the skills they share and the words of their titles: a rare one in common says
 * more than a common one.
 *
 * <p>The work grows with the number of postings, not with its square: only the rarest skills and words of a posting are
 * followed, and each only to its first postings in the order of the catalog, which are open and new.
 */
final class SimilarPostings {

    private static final int MAX_SHOWN = 3;

    /** How many skills and words of a posting are followed, rarest first. */
    private static final int MAX_FOLLOWED = 12;

    /** How many postings of a skill or word are looked at. */
    private static final int MAX_POSTINGS = 64;

    /** One skill or two are shared by accident, be the level and the place the same. */
    private static final int MIN_SHARED = 3;

    /** What both must share of their skills, by the cosine of their weights, where the titles have little in common. */
    private static final double MIN_COSINE = 0.25;

    /** What a title counts beside its words: the same role at another level goes before another one of the same skills. */
    private static final double SAME_TITLE = 6;

    /** What each posting of an employer that is already shown counts for less, so that others as near are seen. */
    private static final double SAME_EMPLOYER = 0.85;

    /** How many are weighed for that. */
    private static final int MAX_WEIGHED = 12;

    private final List<Entry> entries;
    private final List<Set<String>> titles = new ArrayList<>();

    /** Per posting, the length of the vector of its skills' weights. */
    private final double[] lengths;

    /** By skill, and by word of a title, the postings that have it. */
    private final Map<Object, List<Integer>> having = new HashMap<>();

    private record Scored(Similar similar, double score) {}

    SimilarPostings(List<Entry> entries) {
        this.entries = entries;
        for (var index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            titles.add(words(entry));
            for (var mark : marks(index)) {
                having.computeIfAbsent(mark, key -> new ArrayList<>()).add(index);
            }
        }
        lengths = entries.stream()
                .mapToDouble(entry -> length(entry.skills().stream().map(Entry.Wanted::skill)))
                .toArray();
    }

    private static Set<String> words(Entry entry) {
        return entry.title() == null
                ? Set.of()
                : new TreeSet<>(List.of(RoleName.of(entry.title(), entry.locations(), entry.language())
                        .core()
                        .split(" ")));
    }

    private List<Object> marks(int index) {
        return Stream.<Object>concat(
                        entries.get(index).skills().stream().map(Entry.Wanted::skill), titles.get(index).stream())
                .toList();
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
        var near = new TreeSet<Integer>();
        marks(index).stream()
                .sorted(Comparator.comparingInt(this::frequency).thenComparing(SimilarPostings::name))
                .limit(MAX_FOLLOWED)
                .flatMap(mark -> having(mark).stream().limit(MAX_POSTINGS))
                .forEach(near::add);
        near.remove(index);
        var scored = near.stream()
                .map(other -> likeness(index, other))
                .filter(similar -> hasReason(index, similar))
                .map(similar -> new Scored(similar, score(index, similar)))
                .sorted(Comparator.comparingDouble((Scored each) -> -each.score())
                        .thenComparingInt(each -> each.similar().index()))
                .limit(MAX_WEIGHED)
                .toList();
        return mixed(scored).stream()
                .sorted(Comparator.comparing(
                        (Similar other) -> !entries.get(other.index()).status().isOpen()))
                .toList();
    }

    private static String name(Object mark) {
        return mark instanceof Skill skill ? skill.name() : "title " + mark;
    }

    private int frequency(Object mark) {
        return having(mark).size();
    }

    private List<Integer> having(Object mark) {
        return having.getOrDefault(mark, List.of());
    }

    private Similar likeness(int index, int other) {
        var here = entries.get(index);
        var there = entries.get(other);
        var theirs =
                new HashSet<>(there.skills().stream().map(Entry.Wanted::skill).toList());
        return new Similar(
                other,
                likeness(titles.get(index), titles.get(other)),
                here.seniority() != null && here.seniority() == there.seniority(),
                !Collections.disjoint(here.locations(), there.locations()),
                here.skills().stream()
                        .map(Entry.Wanted::skill)
                        .filter(theirs::contains)
                        .sorted(Comparator.<Skill>comparingInt(this::frequency).thenComparing(Skill::name))
                        .toList());
    }

    private static Likeness likeness(Set<String> one, Set<String> other) {
        var common = one.stream().filter(other::contains).count();
        if (one.equals(other) && !one.isEmpty()) {
            return Likeness.SAME;
        }
        return common > 0 && 2 * common >= one.size() + other.size() - common ? Likeness.LIKE : Likeness.OTHER;
    }

    private boolean hasReason(int index, Similar similar) {
        return switch (similar.title()) {
            case SAME -> true;
            case LIKE -> !similar.shared().isEmpty() || similar.sameLevel() || similar.samePlace();
            case OTHER -> similar.shared().size() >= MIN_SHARED && cosine(index, similar) >= MIN_COSINE;
        };
    }

    private double cosine(int index, Similar similar) {
        var shared = length(similar.shared().stream());
        return shared * shared / (lengths[index] * lengths[similar.index()]);
    }

    private double length(Stream<Skill> skills) {
        return Math.sqrt(
                skills.mapToDouble(this::weight).map(weight -> weight * weight).sum());
    }

    private double score(int index, Similar similar) {
        var score = similar.sameLevel() ? 1.0 : 0.0;
        score += similar.samePlace() ? 1.0 : 0.0;
        score += similar.title() == Likeness.SAME ? SAME_TITLE : 0.0;
        for (var skill : similar.shared()) {
            score += weight(skill);
        }
        var theirs = titles.get(similar.index());
        for (var word : titles.get(index)) {
            score += theirs.contains(word) ? weight(word) : 0;
        }
        return entries.get(similar.index()).status().isOpen() ? score : score / 2;
    }

    private double weight(Object mark) {
        return Math.log1p((double) entries.size() / frequency(mark));
    }

    /** The nearest, one after the other, each employer a little less with each time that it is named. */
    private List<Similar> mixed(List<Scored> scored) {
        var left = new ArrayList<>(scored);
        var shown = new ArrayList<Similar>();
        while (!left.isEmpty() && shown.size() < MAX_SHOWN) {
            var best = left.stream()
                    .max(Comparator.comparingDouble((Scored each) -> mixed(each, shown))
                            .thenComparing(each -> -each.similar().index()))
                    .orElseThrow();
            left.remove(best);
            shown.add(best.similar());
        }
        return shown;
    }

    private double mixed(Scored scored, List<Similar> shown) {
        var company = entries.get(scored.similar().index()).company();
        Predicate<Similar> isOfIt = each ->
                company != null && company.equals(entries.get(each.index()).company());
        return scored.score()
                * Math.pow(SAME_EMPLOYER, (double) shown.stream().filter(isOfIt).count());
    }
}
