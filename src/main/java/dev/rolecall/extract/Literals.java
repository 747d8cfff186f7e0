package dev.rolecall.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The pieces of text that a regular expression calls for, folded: each match of {@code [0-9]{1,2} (?:years?|jahren?)}
 * starts with a digit and holds {@code year} or {@code jahre}.
 *
 * @param starts pieces of which every match starts with one; empty when that cannot be told
 * @param needs lists of pieces, the rarest first: of each list every match holds one piece
 * @param isAnchored whether a match can stand at the start only
 * @param isAtWord whether a match can start only where a word does
 */
record Literals(List<String> starts, List<List<String>> needs, boolean isAnchored, boolean isAtWord) {

    /** More pieces than this are as slow to look for as the expression itself. */
    private static final int MAX_PIECES = 80;

    private static final int MAX_NEEDS = 3;

    Literals {
        starts = starts.size() > MAX_PIECES ? List.of() : shortened(starts);
        needs = needs.stream()
                .filter(need -> !need.isEmpty()
                        && need.size() <= MAX_PIECES
                        && need.stream().noneMatch(String::isBlank))
                .map(Literals::shortened)
                .sorted(Comparator.comparingInt(Literals::shortest).reversed())
                .limit(MAX_NEEDS)
                .toList();
    }

    /** What is known of a match of any of these expressions. */
    static Literals anyOf(List<Literals> alternatives) {
        if (alternatives.size() == 1) {
            return alternatives.get(0);
        }
        var starts = new ArrayList<String>();
        var need = new ArrayList<String>();
        for (var each : alternatives) {
            starts.addAll(each.starts);
            need.addAll(each.needs.isEmpty() ? List.of() : each.needs.get(0));
        }
        var allStart = alternatives.stream().noneMatch(each -> each.starts.isEmpty());
        var allNeed = alternatives.stream().noneMatch(each -> each.needs.isEmpty());
        return new Literals(allStart ? starts : List.of(), allNeed ? List.of(need) : List.of(), false, false);
    }

    /** The pieces that the matches of an expression hold. */
    static Literals of(String regex) {
        return new LiteralsReader(regex).read();
    }

    /** The same, of matches that start where a word does if they start with a letter or a digit. */
    Literals atWord() {
        var isAtWord = !starts.isEmpty() && starts.stream().allMatch(start -> Words.isPart(start.charAt(0)));
        return new Literals(starts, needs, isAnchored, isAtWord);
    }

    /** A piece that starts with another one tells nothing more. */
    private static List<String> shortened(List<String> pieces) {
        var kept = new ArrayList<String>();
        for (var piece : new TreeSet<>(pieces)) {
            if (kept.isEmpty() || !piece.startsWith(kept.get(kept.size() - 1))) {
                kept.add(piece);
            }
        }
        return List.copyOf(kept);
    }

    /** The longer the shortest piece, the rarer it is met. */
    private static int shortest(List<String> pieces) {
        return pieces.stream().mapToInt(String::length).min().orElse(0);
    }
}
