package dev.rolecall.layout;

import dev.rolecall.body.SectionKind;
import dev.rolecall.layout.PlainLine.Kind;
import dev.rolecall.text.Whitespace;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.SectionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Labels and values that stand apart: in two columns with a tab between, or in two lines. */
final class Cards {

    private static final int MAX_VALUE_CHARS = 80;

    /** One label above one line may be a heading; two in a row are a card. */
    private static final int MIN_PAIRS = 2;

    private static final int MAX_PAIRS = 50;

    private static final Set<SectionKind> LISTS =
            Set.of(SectionKind.REQUIREMENTS, SectionKind.SKILLS, SectionKind.RESPONSIBILITIES, SectionKind.BENEFITS);

    private static final Pattern CLOCK = Pattern.compile("^[^:]*[0-9]:[0-9]{2}");

    private final FieldLabels labels;
    private final SectionNames sections;

    Cards(FieldLabels labels, SectionNames sections) {
        this.labels = labels;
        this.sections = sections;
    }

    /** The indexes of the line of a label and of that of its value. */
    record Pair(int label, int value) {}

    /** A line with a colon in the place of the tab behind a known label; any other as it is. */
    String withColon(String line) {
        var tab = line.indexOf('\t', firstWord(line));
        if (tab < 0) {
            return line;
        }
        var label = line.substring(0, tab).strip();
        var value = line.substring(tab + 1).strip();
        if (value.isEmpty() || label.endsWith(":") || labels.fieldOf(label).isEmpty()) {
            return line;
        }
        return line.substring(0, tab) + ":" + line.substring(tab);
    }

    private static int firstWord(String line) {
        var start = 0;
        while (start < line.length() && Whitespace.isSpace(line.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The labels and values by turns that begin at a line, blank lines between them left out; none when no card does. */
    List<Pair> pairs(List<PlainLine> lines, int from) {
        var pairs = new ArrayList<Pair>();
        var at = from;
        var end = from;
        while (at >= 0 && pairs.size() < MAX_PAIRS) {
            var value = words(lines, at + 1);
            if (value < 0 || !isPair(lines.get(at).text(), lines.get(value).text(), value == end + 1)) {
                break;
            }
            pairs.add(new Pair(at, value));
            end = value + 1;
            at = words(lines, end);
        }
        return pairs.size() >= MIN_PAIRS ? pairs : List.of();
    }

    /** The next line of words, at most one blank line away; -1 when there is none. */
    private static int words(List<PlainLine> lines, int from) {
        var at = from < lines.size() && lines.get(from).is(Kind.BLANK) ? from + 1 : from;
        return at < lines.size() && lines.get(at).is(Kind.WORDS) ? at : -1;
    }

    /** With blank lines between them, "Skills" over one skill is a heading over a list. */
    private boolean isPair(String label, String value, boolean isTight) {
        return isLabel(label)
                && isValue(value)
                && (isTight || sections.kindOf(label).filter(LISTS::contains).isEmpty());
    }

    private boolean isLabel(String words) {
        return words.indexOf(':') < 0 && labels.fieldOf(words).isPresent();
    }

    private boolean isValue(String words) {
        return words.length() <= MAX_VALUE_CHARS
                && (words.indexOf(':') < 0 || CLOCK.matcher(words).find())
                && !words.endsWith(".")
                && labels.fieldOf(words).isEmpty()
                && !sections.isName(words);
    }
}
