package dev.rolecall.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a card that its writer took apart with commas, pictures or brackets, as sentences have them too: {@code Leeds,
 * UK, Full-time}, {@code 📍 Leeds 💰 £30k}, {@code Leeds (Full-time, Hybrid)}. So each part must be a known place, or say what
 * cards say, and one must say how one works or what it pays.
 */
final class LooseCard {

    private static final Pattern JOINT =
            Pattern.compile(",\\s|\\s(?=\\p{So})|\\]\\s?\\[|\\s\\(|\\)(?:,\\s)?|\\sin\\s(?=\\p{Lu})|" + CardLine.BARS);
    private static final Pattern OPENING = Pattern.compile("[\\s(\\[]*+(?:\\p{So}\\uFE0F?\\s*+)*+");
    private static final Pattern END = Pattern.compile("[\\s)\\].,]*+$");

    /** A state or a country behind its town. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

    private final String words;
    private final HeadLines lines;
    private final List<Entry.Mark> marks = new ArrayList<>();

    private LooseCard(String words, HeadLines lines) {
        this.words = words;
        this.lines = lines;
    }

    /** The line, if it is one of such a card. */
    static Optional<CardLine> of(String words, HeadLines lines) {
        return words.length() > CardLine.MAX_CHARS ? Optional.empty() : new LooseCard(words, lines).read();
    }

    private Optional<CardLine> read() {
        var joint = JOINT.matcher(words);
        var start = 0;
        var parts = 0;
        while (joint.find()) {
            if (!take(start, joint.start())) {
                return Optional.empty();
            }
            parts++;
            start = joint.end();
        }
        var isOne = take(start, words.length()) && parts > 0 && marks.stream().anyMatch(LooseCard::says);
        return isOne ? Optional.of(new CardLine(marks, false)) : Optional.empty();
    }

    private static boolean says(Entry.Mark mark) {
        return switch (mark.key()) {
            case WORKPLACE, EMPLOYMENT_TYPE, SALARY -> true;
            default -> false;
        };
    }

    private boolean take(int from, int to) {
        var opening = OPENING.matcher(words).region(from, to);
        var start = opening.lookingAt() ? opening.end() : from;
        var closing = END.matcher(words).region(start, to);
        var end = closing.find() ? closing.start() : to;
        return start == end || takePlace(start, end) || takeCard(start, end);
    }

    /** A known place, which may go on behind a comma: {@code Leeds}, and {@code UK}. */
    private boolean takePlace(int start, int end) {
        var part = words.substring(start, end);
        var town = marks.isEmpty() ? Optional.<Entry.Mark>empty() : town(start);
        if (!lines.places().areKnown(part)
                && !(town.isPresent() && CODE.matcher(part).matches())) {
            return false;
        }
        town.ifPresent(marks::remove);
        var from = town.map(Entry.Mark::start).orElse(start);
        return marks.add(new Entry.Mark(FieldKey.LOCATION, Origin.HEADER, from, end));
    }

    /** The place that a comma stands behind here. */
    private Optional<Entry.Mark> town(int start) {
        return Optional.of(marks.get(marks.size() - 1))
                .filter(last -> last.key() == FieldKey.LOCATION
                        && words.substring(last.end(), start).equals(", "));
    }

    private boolean takeCard(int start, int end) {
        var card = CardLine.of(words.substring(start, end), lines);
        card.ifPresent(line -> line.marks()
                .forEach(mark -> marks.add(
                        new Entry.Mark(mark.key(), mark.origin(), start + mark.start(), start + mark.end()))));
        return card.isPresent();
    }
}
