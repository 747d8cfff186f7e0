package dev.rolecall.layout;

import dev.rolecall.body.SectionKind;
import dev.rolecall.text.Whitespace;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.SectionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds labels and values that stand apart, in two columns with a tab between or in lines below each other, as a page's
 * table of facts does when it is copied as text.
 */
public final class LabelPairs {

    private static final int MAX_VALUE_CHARS = 80;

    /** One label above one line may be a heading; two in a row are a card. */
    private static final int MIN_PAIRS = 2;

    private static final int MAX_PAIRS = 50;

    /** How many lines may stand between two labels that we know: those that we do not, with their values. */
    private static final int MAX_BETWEEN = 6;

    private static final int MAX_ADDRESS_LINES = 6;

    private static final String LOCATION = "LOCATION";

    private static final Set<SectionKind> LISTS =
            Set.of(SectionKind.REQUIREMENTS, SectionKind.SKILLS, SectionKind.RESPONSIBILITIES, SectionKind.BENEFITS);

    private static final Pattern CLOCK = Pattern.compile("^[^:]*[0-9]:[0-9]{2}");

    /** British, Canadian, Dutch, or four to six figures: what a postal address ends with. */
    private static final Pattern POSTCODE =
            Pattern.compile("\\b(?:[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}|[A-Z][0-9][A-Z] [0-9][A-Z][0-9]"
                    + "|[0-9]{4} ?[A-Z]{2}|[0-9]{4,6})\\b");

    private static final Pattern PLACES = Pattern.compile("(?i).*(?:locations|location\\(s\\)|standorte|einsatzorte)");

    private final FieldLabels labels;
    private final SectionNames sections;

    public LabelPairs(FieldLabels labels, SectionNames sections) {
        this.labels = labels;
        this.sections = sections;
    }

    /** What a line may be: words are a label or a value, a heading or an item is a label, and no pair reaches beyond others. */
    public enum Kind {
        WORDS,
        LABEL,
        BLANK,
        OTHER
    }

    /** A line, by its words; none where it is blank. */
    public record Line(Kind kind, String words) {

        boolean is(Kind other) {
            return kind == other;
        }
    }

    /**
     * A label and its value.
     *
     * @param label the index of the label's line
     * @param values the indexes of the lines of the value: one, or those of a postal address or of several places
     * @param joint what stands between those lines where they are one
     */
    public record Pair(int label, List<Integer> values, String joint) {

        public Pair {
            values = List.copyOf(values);
        }

        /** The index behind its last line. */
        public int end() {
            return values.get(values.size() - 1) + 1;
        }
    }

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

    /** Where the name of a section ends that has its text beside it, behind a tab; 0 without one. */
    int nameEnd(String line) {
        var tab = line.indexOf('\t', firstWord(line));
        if (tab < 0 || !sections.isName(line.substring(0, tab).strip())) {
            return 0;
        }
        var text = PlainLine.of(line.substring(tab), 0);
        return text.is(PlainLine.Kind.BULLET) || text.text().length() > MAX_VALUE_CHARS ? tab : 0;
    }

    private static int firstWord(String line) {
        var start = 0;
        while (start < line.length() && Whitespace.isSpace(line.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The labels and values that begin at a line, up to the last that follows on another; none when no card does. */
    public List<Pair> from(List<Line> lines, int from) {
        var pairs = new ArrayList<Pair>();
        var at = isPair(lines, from) ? from : -1;
        while (at >= 0 && pairs.size() < MAX_PAIRS) {
            var pair = pair(lines, at);
            pairs.add(pair);
            at = next(lines, pair.end());
        }
        return pairs.size() >= MIN_PAIRS ? pairs : List.of();
    }

    /** The next label with a value, here or behind a few short lines; -1 without one. */
    private int next(List<Line> lines, int from) {
        var at = words(lines, from);
        for (var between = 0; at >= 0 && !isPair(lines, at); between++) {
            if (between == MAX_BETWEEN
                    || !lines.get(at).is(Kind.WORDS)
                    || !isBetween(lines.get(at).words())) {
                return -1;
            }
            at = words(lines, at + 1);
        }
        return at;
    }

    /** The label there, with its value. */
    private Pair pair(List<Line> lines, int label) {
        var first = words(lines, label + 1);
        if (labels.fieldOf(label(lines, label)).filter(LOCATION::equals).isEmpty()) {
            return new Pair(label, List.of(first), "");
        }
        var address = new ArrayList<Integer>();
        for (var at = first; address.size() < MAX_ADDRESS_LINES && isValue(lines, at); at = words(lines, at + 1)) {
            address.add(at);
            if (POSTCODE.matcher(lines.get(at).words()).find()) {
                return new Pair(label, address, ", ");
            }
        }
        // "locations", "Leeds", "Otley", and then the next label.
        var isList = address.size() > 1
                && PLACES.matcher(label(lines, label)).matches()
                && isLabel(lines, words(lines, address.get(address.size() - 1) + 1));
        return new Pair(label, isList ? address : List.of(first), "; ");
    }

    /** The next line that says something, at most one blank line away; -1 when there is none. */
    private static int words(List<Line> lines, int from) {
        var at = from < lines.size() && lines.get(from).is(Kind.BLANK) ? from + 1 : from;
        return at < lines.size()
                        && (lines.get(at).is(Kind.WORDS) || lines.get(at).is(Kind.LABEL))
                ? at
                : -1;
    }

    /** Whether a label with its value begins at a line. */
    public boolean isPair(List<Line> lines, int at) {
        if (!isLabel(lines, at)) {
            return false;
        }
        var value = words(lines, at + 1);
        if (value < 0 || !lines.get(value).is(Kind.WORDS) || !isUsual(lines, at, value)) {
            return false;
        }
        var words = lines.get(value).words();
        // A value may be a label as well: "Work location", "On site", and then the next label.
        return isValue(words) || isShort(words) && isLabel(lines, words(lines, value + 1));
    }

    /** With blank lines around it, "Skills" over one skill is a heading over a list. */
    private boolean isUsual(List<Line> lines, int label, int value) {
        var isTight = value == label + 1 && (label == 0 || !lines.get(label - 1).is(Kind.BLANK));
        return isTight
                || sections.kindOf(label(lines, label)).filter(LISTS::contains).isEmpty();
    }

    private boolean isLabel(List<Line> lines, int at) {
        return at >= 0
                && at < lines.size()
                && !lines.get(at).words().isEmpty()
                && labels.fieldOf(label(lines, at)).isPresent();
    }

    private static String label(List<Line> lines, int at) {
        var words = lines.get(at).words();
        return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    }

    /** Whether a line may stand between two labels; the value of one that we do not know may be a sentence. */
    private boolean isBetween(String words) {
        return isValue(words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
    }

    private boolean isValue(List<Line> lines, int at) {
        return at >= 0 && lines.get(at).is(Kind.WORDS) && isValue(lines.get(at).words());
    }

    private boolean isValue(String words) {
        return isShort(words) && labels.fieldOf(words).isEmpty() && !sections.isName(words);
    }

    private static boolean isShort(String words) {
        return words.length() <= MAX_VALUE_CHARS
                && (words.indexOf(':') < 0 || CLOCK.matcher(words).find())
                && !words.endsWith(".");
    }
}
