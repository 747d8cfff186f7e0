package dev.rolecall.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds in a regular expression the pieces of text of which every match holds at least one, folded: {@code year} and
 * {@code jahre} in {@code [0-9]{1,2} (?:years?|jahren?)}.
 *
 * <p>It understands what the patterns of this package use. Whatever else it meets it takes for something that any text
 * may match, so that it promises too little at worst.
 */
final class Literals {

    private static final int MAX = 80;

    private final String regex;
    private int at;

    private Literals(String regex) {
        this.regex = regex;
    }

    /** The pieces, none of them empty; no pieces when a match need not hold any that could be named. */
    static List<String> of(String regex) {
        return new Literals(regex).alternatives();
    }

    /** Reads up to the end of a group: a match holds a piece of one of the alternatives. */
    private List<String> alternatives() {
        var all = new ArrayList<String>();
        var isOpen = false;
        while (true) {
            var sequence = new Sequence();
            while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
                atom(sequence);
            }
            var best = sequence.best();
            isOpen |= best.isEmpty();
            all.addAll(best);
            if (at == regex.length() || regex.charAt(at++) == ')') {
                return isOpen || all.size() > MAX ? List.of() : List.copyOf(all);
            }
        }
    }

    private void atom(Sequence sequence) {
        var c = regex.charAt(at++);
        switch (c) {
            case '(' -> group(sequence);
            case '[' -> single(sequence, charClass());
            case '\\' -> single(sequence, escaped());
            case '.', '^', '$' -> single(sequence, "");
            default -> single(sequence, String.valueOf(c));
        }
    }

    /** Some text, or an empty string for a character that is not known. */
    private void single(Sequence sequence, String literal) {
        sequence.add(Aligned.of(literal), repetition());
    }

    private void group(Sequence sequence) {
        var looksAround = regex.startsWith("?=", at)
                || regex.startsWith("?!", at)
                || regex.startsWith("?<=", at)
                || regex.startsWith("?<!", at);
        if (regex.startsWith("?", at)) {
            var end = regex.startsWith("?<", at) ? at + 3 : indexOfAny(":)=!", at) + 1;
            if (regex.charAt(end - 1) == ')') {
                at = end;
                return;
            }
            at = end;
        }
        var inside = alternatives();
        var repetition = repetition();
        sequence.breakRun();
        if (!looksAround && repetition != Repetition.OPTIONAL) {
            sequence.offer(inside);
        }
    }

    private int indexOfAny(String signs, int from) {
        var i = from;
        while (signs.indexOf(regex.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** The letter of a class that holds one letter in both cases; else nothing. */
    private String charClass() {
        var members = new StringBuilder();
        var isSet = true;
        for (var depth = 1; depth > 0; ) {
            var c = regex.charAt(at++);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            isSet &= c != '^' && c != '-' && c != '\\' && c != '[';
            at += c == '\\' ? 1 : 0;
            members.append(c);
        }
        members.setLength(members.length() - 1);
        var folded = Aligned.of(members.toString());
        return isSet && folded.chars().distinct().count() == 1 ? folded.substring(0, 1) : "";
    }

    private String escaped() {
        var c = regex.charAt(at++);
        if (c == 'Q') {
            return quoted();
        }
        if (at < regex.length() && regex.charAt(at) == '{' && Character.isLetter(c)) {
            at = regex.indexOf('}', at) + 1;
        }
        return Character.isLetterOrDigit(c) ? "" : String.valueOf(c);
    }

    private String quoted() {
        var start = at;
        var end = regex.indexOf("\\E", at);
        at = end + 2;
        return regex.substring(start, end);
    }

    private enum Repetition {
        ONCE,
        OFTEN,
        OPTIONAL
    }

    private Repetition repetition() {
        var sign = at < regex.length() ? regex.charAt(at) : ' ';
        if (sign != '?' && sign != '*' && sign != '+' && sign != '{') {
            return Repetition.ONCE;
        }
        var isOptional = sign == '?' || sign == '*' || regex.startsWith("{0", at);
        at = sign == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        // A lazy or a possessive one.
        at += at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+') ? 1 : 0;
        return isOptional ? Repetition.OPTIONAL : Repetition.OFTEN;
    }

    /** Things that follow one another: a match holds a piece of each. */
    private static final class Sequence {
        private final StringBuilder run = new StringBuilder();
        private List<String> best = List.of();

        private void add(String literal, Repetition repetition) {
            if (literal.isEmpty() || repetition == Repetition.OPTIONAL) {
                breakRun();
                return;
            }
            run.append(literal);
            if (repetition == Repetition.OFTEN) {
                breakRun();
            }
        }

        private void breakRun() {
            if (!run.isEmpty()) {
                offer(List.of(run.toString()));
                run.setLength(0);
            }
        }

        /** The longer the shortest piece, the rarer it is met. */
        private void offer(List<String> pieces) {
            best = shortest(pieces) > shortest(best) ? pieces : best;
        }

        private static int shortest(List<String> pieces) {
            return pieces.stream().mapToInt(String::length).min().orElse(0);
        }

        private List<String> best() {
            breakRun();
            return best;
        }
    }
}
