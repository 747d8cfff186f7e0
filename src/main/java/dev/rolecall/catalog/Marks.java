package dev.rolecall.catalog;

import dev.rolecall.extract.RoleName;
import dev.rolecall.posting.Skill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The skills of postings and the words of their titles as numbers, so that millions of pairs can be compared: the rarest is
 * 0, and of two as rare the one whose name comes first.
 */
final class Marks {

    private final List<Object> byNumber;

    /** By number, the postings that have it, in order. */
    private final List<List<Integer>> having = new ArrayList<>();

    /** By number, what having it in common says. */
    private final double[] weights;

    private final List<int[]> skills;
    private final List<int[]> words;
    private final List<int[]> places;

    Marks(List<Entry> entries) {
        var titles = entries.stream().map(Marks::words).toList();
        var indexes = indexes(entries, titles);
        byNumber = indexes.keySet().stream()
                .sorted(Comparator.comparingInt((Object mark) ->
                                indexes.getOrDefault(mark, List.of()).size())
                        .thenComparing(Marks::name))
                .toList();
        byNumber.forEach(mark -> having.add(indexes.getOrDefault(mark, List.of())));
        weights = having.stream()
                .mapToDouble(each -> Math.log1p((double) entries.size() / each.size()))
                .toArray();
        var numbers = numbers(byNumber);
        skills = entries.stream()
                .map(entry -> numbered(
                        entry.skills().stream().map(Entry.Wanted::skill).toList(), numbers))
                .toList();
        skills.forEach(Arrays::sort);
        words = titles.stream().map(title -> numbered(title, numbers)).toList();
        places = places(entries);
    }

    private static Map<Object, List<Integer>> indexes(List<Entry> entries, List<List<String>> titles) {
        var indexes = new HashMap<Object, List<Integer>>();
        for (var index = 0; index < entries.size(); index++) {
            var marks = new ArrayList<Object>(titles.get(index));
            entries.get(index).skills().forEach(wanted -> marks.add(wanted.skill()));
            for (var mark : marks) {
                indexes.computeIfAbsent(mark, key -> new ArrayList<>()).add(index);
            }
        }
        return indexes;
    }

    /** The words of a title, each once, in the order of their letters. */
    private static List<String> words(Entry entry) {
        return entry.title() == null
                ? List.of()
                : List.copyOf(new TreeSet<>(List.of(RoleName.of(entry.title(), entry.locations(), entry.language())
                        .core()
                        .split(" "))));
    }

    private static String name(Object mark) {
        return mark instanceof Skill skill ? skill.name() : "title " + mark;
    }

    private static List<int[]> places(List<Entry> entries) {
        var all = entries.stream()
                .flatMap(entry -> entry.locations().stream())
                .distinct()
                .toList();
        var numbers = numbers(all);
        return entries.stream()
                .map(entry -> numbered(entry.locations(), numbers))
                .toList();
    }

    private static <T> Map<T, Integer> numbers(List<T> all) {
        var numbers = new HashMap<T, Integer>();
        for (var number = 0; number < all.size(); number++) {
            numbers.put(all.get(number), number);
        }
        return numbers;
    }

    private static int[] numbered(List<?> values, Map<?, Integer> numbers) {
        return values.stream().map(numbers::get).mapToInt(Integer::intValue).toArray();
    }

    /** How many there are. */
    int size() {
        return weights.length;
    }

    /** The skills of a posting, rarest first. */
    int[] skills(int index) {
        return skills.get(index);
    }

    /** The words of a posting's title, in the order of their letters. */
    int[] words(int index) {
        return words.get(index);
    }

    /** Whether two postings have a place in common. */
    boolean haveSamePlace(int one, int other) {
        for (var here : places.get(one)) {
            for (var there : places.get(other)) {
                if (here == there) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The postings that have a mark, in order. */
    List<Integer> having(int mark) {
        return having.get(mark);
    }

    /** What having a mark in common says: a rare one more than a common one. */
    double weight(int mark) {
        return weights[mark];
    }

    /** The skill of a number. */
    Skill skill(int mark) {
        return (Skill) byNumber.get(mark);
    }
}
