package dev.rolecall.layout;

import dev.rolecall.layout.PlainLine.Kind;
import dev.rolecall.text.Whitespace;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.List;

/** Labels and values that stand apart: in two columns with a tab between, or in two lines. */
final class Cards {

    private static final int MAX_VALUE_CHARS = 80;

    /** One label above one line may be a heading; two in a row are a card. */
    private static final int MIN_PAIRS = 2;

    private final FieldLabels labels;

    Cards(FieldLabels labels) {
        this.labels = labels;
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

    private static int firstWord(String line) {
        var start = 0;
        while (start < line.length() && Whitespace.isSpace(line.charAt(start))) {
            start++;
        }
        return start;
    }

    /** How many lines from the first on are labels and values by turns; 0 when they are no card. */
    int length(List<PlainLine> lines, int from) {
        var pairs = 0;
        while (isPair(lines, from + 2 * pairs)) {
            pairs++;
        }
        return pairs >= MIN_PAIRS ? 2 * pairs : 0;
    }

    private boolean isPair(List<PlainLine> lines, int at) {
        return at + 1 < lines.size()
                && lines.get(at).is(Kind.WORDS)
                && lines.get(at + 1).is(Kind.WORDS)
                && isLabel(lines.get(at).text())
                && isValue(lines.get(at + 1).text());
    }

    private boolean isLabel(String words) {
        return words.indexOf(':') < 0 && labels.fieldOf(words).isPresent();
    }

    private boolean isValue(String words) {
        return words.length() <= MAX_VALUE_CHARS
                && words.indexOf(':') < 0
                && !words.endsWith(".")
                && labels.fieldOf(words).isEmpty();
    }
}
