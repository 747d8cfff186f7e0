package dev.rolecall.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads off a regular expression the pieces of text that each match holds.
 *
 * <p>It understands what the patterns of this package use. Whatever else it meets it takes for something that any text
 * may match, so that it promises too little at worst.
 */
final class LiteralsReader {

    private static final int MAX_MEMBERS = 12;

    /** What stands before a match that starts a word. */
    private static final List<String> EDGES = List.of("\\b", "(?<![\\p{L}0-9");

    private final String regex;
    /** Whether all alternatives begin so. */
    private boolean isAtEdge = true;

    private int depth;
    private int at;

    LiteralsReader(String regex) {
        this.regex = regex;
    }

    Literals read() {
        var all = alternatives();
        return isAtEdge ? all.atWord() : all;
    }

    /** Reads up to the end of a group. */
    private Literals alternatives() {
        depth++;
        var all = new ArrayList<Literals>();
        while (true) {
            isAtEdge &= depth > 1 || EDGES.stream().anyMatch(edge -> regex.startsWith(edge, at));
            var sequence = new Sequence();
            while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
                atom(sequence);
            }
            all.add(sequence.literals());
            if (at == regex.length() || regex.charAt(at++) == ')') {
                depth--;
                return Literals.anyOf(all);
            }
        }
    }

    private void atom(Sequence sequence) {
        var c = regex.charAt(at++);
        switch (c) {
            case '(' -> group(sequence);
            case '[' -> single(sequence, charClass());
            case '\\' -> escaped(sequence);
            case '^' -> sequence.anchor();
            case '$' -> sequence.breakRun();
            case '.' -> single(sequence, List.of());
            default -> single(sequence, List.of(String.valueOf(c)));
        }
    }

    /** One of some texts; none for a character that is not known. */
    private void single(Sequence sequence, List<String> texts) {
        var folded = texts.stream().map(Aligned::of).distinct().toList();
        sequence.add(folded, repetition());
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
        if (!looksAround) {
            sequence.add(inside, repetition);
        }
    }

    private int indexOfAny(String signs, int from) {
        var i = from;
        while (signs.indexOf(regex.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private List<String> charClass() {
        var start = at;
        for (var depth = 1; depth > 0; at++) {
            var c = regex.charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            at += c == '\\' ? 1 : 0;
        }
        return members(regex.substring(start, at - 1));
    }

    /** The members of a set that names a few; nothing for any other. */
    private static List<String> members(String set) {
        if (set.startsWith("^") || set.indexOf('\\') >= 0 || set.indexOf('[') >= 0) {
            return List.of();
        }
        var members = new ArrayList<String>();
        for (var i = 0; i < set.length(); i++) {
            var first = set.charAt(i);
            var isRange = i + 2 < set.length() && set.charAt(i + 1) == '-';
            i += isRange ? 2 : 0;
            for (var c = first; c <= set.charAt(i) && members.size() <= MAX_MEMBERS; c++) {
                members.add(String.valueOf(c));
            }
        }
        return members.size() <= MAX_MEMBERS ? members : List.of();
    }

    private void escaped(Sequence sequence) {
        var c = regex.charAt(at++);
        if (c == 'b') {
            sequence.breakRun();
            return;
        }
        if (c == 'Q') {
            single(sequence, List.of(quoted()));
            return;
        }
        if (at < regex.length() && regex.charAt(at) == '{' && Character.isLetter(c)) {
            at = regex.indexOf('}', at) + 1;
        }
        single(sequence, Character.isLetterOrDigit(c) ? List.of() : List.of(String.valueOf(c)));
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
        private final List<String> starts = new ArrayList<>();
        private final List<List<String>> needs = new ArrayList<>();
        /** Whether a match need not hold anything of what was read so far. */
        private boolean isAtStart = true;

        private boolean isAnchored;

        private void anchor() {
            breakRun();
            isAnchored |= isAtStart && starts.isEmpty();
        }

        /** Adds a text that is one of these. */
        private void add(List<String> texts, Repetition repetition) {
            if (texts.size() != 1 || repetition == Repetition.OPTIONAL) {
                breakRun();
                add(new Literals(texts, List.of(texts), false, false), repetition);
                return;
            }
            run.append(texts.get(0));
            if (repetition == Repetition.OFTEN) {
                breakRun();
            }
        }

        private void add(Literals part, Repetition repetition) {
            var isOptional = repetition == Repetition.OPTIONAL;
            if (!isOptional) {
                needs.addAll(part.needs());
            }
            if (isAtStart) {
                starts.addAll(part.starts());
                isAtStart = isOptional && !part.starts().isEmpty();
                if (part.starts().isEmpty()) {
                    starts.clear();
                }
            }
        }

        private void breakRun() {
            if (!run.isEmpty()) {
                var text = List.of(run.toString());
                run.setLength(0);
                add(new Literals(text, List.of(text), false, false), Repetition.ONCE);
            }
        }

        private Literals literals() {
            breakRun();
            return new Literals(isAtStart ? List.of() : starts, needs, isAnchored, false);
        }
    }
}
