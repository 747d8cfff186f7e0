package dev.rolecall.catalog;

import dev.rolecall.catalog.Similar.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
    private static final double SAME_TITLE = 12;

    /** What each posting of an employer that is already shown counts for less, so that others as near are seen. */
    private static final double SAME_EMPLOYER = 0.85;

    /** How many are weighed for that. */
    private static final int MAX_WEIGHED = 12;

    private final List<Entry> entries;
    private final Marks marks;

    /** Per posting, the length of the vector of its skills' weights. */
    private final double[] lengths;

    private record Scored(Similar similar, double score) {}

    SimilarPostings(List<Entry> entries) {
        this.entries = entries;
        marks = new Marks(entries);
        var all = new BitSet();
        all.set(0, marks.size());
        lengths = IntStream.range(0, entries.size())
                .mapToDouble(index -> Math.sqrt(squares(index, all)))
                .toArray();
    }

    /** Per entry, by index, the postings like it, open ones first. */
    List<List<Similar>> all() {
        return IntStream.range(0, entries.size()).mapToObj(this::to).toList();
    }

    private List<Similar> to(int index) {
        var mine = new BitSet();
        IntStream.concat(Arrays.stream(marks.skills(index)), Arrays.stream(marks.words(index)))
                .forEach(mine::set);
        var scored = near(index, mine).stream()
                .mapToObj(other -> new Pair(index, other, mine))
                .filter(Pair::hasReason)
                .map(pair -> new Scored(pair.similar(), pair.score()))
                .sorted(Comparator.comparingDouble((Scored each) -> -each.score())
                        .thenComparingInt(each -> each.similar().index()))
                .limit(MAX_WEIGHED)
                .toList();
        return mixed(scored).stream()
                .sorted(Comparator.comparing(
                        (Similar other) -> !entries.get(other.index()).status().isOpen()))
                .toList();
    }

    /** The postings that share one of the rarest marks with a posting. */
    private BitSet near(int index, BitSet mine) {
        var near = new BitSet();
        mine.stream()
                .limit(MAX_FOLLOWED)
                .forEach(mark -> marks.having(mark).stream().limit(MAX_POSTINGS).forEach(near::set));
        near.clear(index);
        return near;
    }

    /** The squares of the weights of those skills of a posting that are among some marks. */
    private double squares(int index, BitSet among) {
        var squares = 0.0;
        for (var skill : marks.skills(index)) {
            squares += among.get(skill) ? marks.weight(skill) * marks.weight(skill) : 0;
        }
        return squares;
    }

    private static int count(int[] of, BitSet among) {
        var count = 0;
        for (var mark : of) {
            count += among.get(mark) ? 1 : 0;
        }
        return count;
    }

    /** A posting beside another one. */
    private final class Pair {
        private final int index;
        private final int other;

        /** The marks of the posting. */
        private final BitSet mine;

        private final Likeness title;
        private final boolean sameLevel;
        private final boolean samePlace;

        Pair(int index, int other, BitSet mine) {
            this.index = index;
            this.other = other;
            this.mine = mine;
            var level = entries.get(index).seniority();
            sameLevel = level != null && level == entries.get(other).seniority();
            samePlace = marks.haveSamePlace(index, other);
            title = title();
        }

        private Likeness title() {
            var here = marks.words(index).length;
            var there = marks.words(other).length;
            var common = count(marks.words(other), mine);
            if (common > 0 && common == here && common == there) {
                return Likeness.SAME;
            }
            return common > 0 && 2 * common >= here + there - common ? Likeness.LIKE : Likeness.OTHER;
        }

        boolean hasReason() {
            return switch (title) {
                case SAME -> true;
                case LIKE -> sameLevel || samePlace || count(marks.skills(other), mine) > 0;
                case OTHER -> count(marks.skills(other), mine) >= MIN_SHARED && cosine() >= MIN_COSINE;
            };
        }

        private double cosine() {
            return squares(other, mine) / (lengths[index] * lengths[other]);
        }

        double score() {
            var score = sameLevel ? 1.0 : 0.0;
            score += samePlace ? 1.0 : 0.0;
            score += title == Likeness.SAME ? SAME_TITLE : 0.0;
            for (var skill : marks.skills(other)) {
                score += mine.get(skill) ? marks.weight(skill) : 0;
            }
            for (var word : marks.words(other)) {
                score += mine.get(word) ? marks.weight(word) : 0;
            }
            return entries.get(other).status().isOpen() ? score : score / 2;
        }

        Similar similar() {
            var shared = Arrays.stream(marks.skills(other))
                    .filter(mine::get)
                    .mapToObj(marks::skill)
                    .toList();
            return new Similar(other, title, sameLevel, samePlace, shared);
        }
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
