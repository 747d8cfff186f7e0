package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines apart that are labels and values by turns with nothing between them, as pages have them that lost their
 * columns: {@code Openings: 2 Worker Type: Temporary}, {@code Company Name Acme Job Location Leeds}.
 */
final class LabelsInLine {

    private static final int MAX_CHARS = 160;
    private static final int MAX_SHORT = 40;
    private static final int MAX_WORDS = 4;
    /** One word that is a label elsewhere may be a word of any value; two without a colon are no chance. */
    private static final int MIN_BARE_WORDS = 2;

    private static final Pattern WORD = Pattern.compile("\\S++");

    private final Labelled.Reader labels;

    LabelsInLine(Labelled.Reader labels) {
        this.labels = labels;
    }

    /** Where a label stands in a line, without its colon. */
    private record Label(int start, int end) {}

    /** The blocks with each such line as one paragraph a pair; others as they are. */
    List<Block> apart(List<Block> blocks) {
        var result = new ArrayList<Block>();
        for (var block : blocks) {
            var found = block instanceof Block.Paragraph ? labels(block.text()) : List.<Label>of();
            if (found.size() > 1 && arePairs(found, block.text())) {
                addPairs(block, found, result);
            } else {
                result.add(block);
            }
        }
        return result;
    }

    /** The labels of a line that begins with one, all of them with a colon or all without. */
    private List<Label> labels(String text) {
        var found = new ArrayList<Label>();
        var words = WORD.matcher(text);
        var from = 0;
        while (isLine(text) && from < text.length() && words.find(from)) {
            var label = longest(text, words.start());
            if (label != null && isLike(found, label, text)) {
                found.add(label);
                from = label.end();
            } else if (found.isEmpty()) {
                return List.of();
            } else {
                from = words.end();
            }
        }
        return found;
    }

    private static boolean isLine(String text) {
        return text.length() <= MAX_CHARS && Character.isUpperCase(text.codePointAt(0));
    }

    private static boolean isLike(List<Label> found, Label label, String text) {
        return found.isEmpty() || hasColon(text, label) == hasColon(text, found.get(0));
    }

    private @Nullable Label longest(String text, int start) {
        Label found = null;
        var words = WORD.matcher(text).region(start, text.length());
        for (var count = 1; count <= MAX_WORDS && words.find() && isOfLabel(words.group()); count++) {
            if (words.group().endsWith(":")) {
                var last = new Label(start, words.end() - 1);
                return isKnown(text, last) ? last : found;
            }
            var label = new Label(start, words.end());
            found = count >= MIN_BARE_WORDS && isKnown(text, label) ? label : found;
        }
        return found;
    }

    private static boolean isOfLabel(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || word.equals("of");
    }

    private boolean isKnown(String text, Label label) {
        return labels.isKnown(text.substring(label.start(), label.end()));
    }

    private static boolean hasColon(String text, Label label) {
        return text.startsWith(":", label.end());
    }

    /** Whether a value stands behind every label; in a line that ends as sentences do, a short one. */
    private static boolean arePairs(List<Label> labels, String text) {
        var most = hasColon(text, labels.get(0)) ? MAX_SHORT : 0;
        most = HeadLines.isSentence(text) ? most : MAX_CHARS;
        for (var i = 0; i < labels.size(); i++) {
            var value = text.substring(valueStart(labels.get(i), text), end(labels, i, text))
                    .strip();
            if (value.isEmpty() || value.length() > most) {
                return false;
            }
        }
        return true;
    }

    /** "Location: Leeds. Salary: £30,000.": what ends a value, and is no part of it. */
    private static boolean isJoint(String text, int at) {
        return ".,;".indexOf(text.charAt(at)) >= 0 && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    private static int valueStart(Label label, String text) {
        return label.end() + (hasColon(text, label) ? 1 : 0);
    }

    private static int end(List<Label> labels, int at, String text) {
        return at + 1 < labels.size() ? labels.get(at + 1).start() : text.length();
    }

    private static void addPairs(Block block, List<Label> labels, List<Block> result) {
        var text = block.text();
        for (var i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            var end = end(labels, i, text);
            while (Character.isWhitespace(text.charAt(end - 1)) || isJoint(text, end - 1)) {
                end--;
            }
            var start = valueStart(label, text);
            while (Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            var pieces = new ArrayList<Inline>(LabelledParts.pieces(block, label.start(), label.end()));
            pieces.add(new Inline.Text(": ", pieces.get(0).at()));
            pieces.addAll(LabelledParts.pieces(block, start, end));
            result.add(new Block.Paragraph(pieces));
        }
    }
}
