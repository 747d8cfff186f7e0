package dev.rolecall.html;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds rows of marks: elements beside each other, of one class or with no space between them, each a word or two in a
 * frame of its own, which nothing in their text sets apart.
 */
final class ChipRows {

    private static final int MIN_CHIPS = 2;
    private static final int MAX_NODES = 50;
    private static final int MIN_CHARS = 2;
    private static final int MAX_CHARS = 60;

    private final IdentityHashMap<Element, Boolean> rows = new IdentityHashMap<>();

    boolean isChip(Element element) {
        var row = element.parent();
        return element.normalName().equals("span")
                && row != null
                && row.normalName().equals("div")
                && rows.computeIfAbsent(row, ChipRows::isRow);
    }

    /** Whether an element holds nothing else than marks. */
    private static boolean isRow(Element row) {
        return row.childNodeSize() <= MAX_NODES
                && row.childrenSize() >= MIN_CHIPS
                && row.textNodes().stream().allMatch(TextNode::isBlank)
                && row.children().stream().allMatch(ChipRows::isMark)
                && (row.childNodeSize() == row.childrenSize() || haveOneClass(row));
    }

    private static boolean haveOneClass(Element row) {
        Set<String> classes = new HashSet<>(row.child(0).classNames());
        row.children().forEach(chip -> classes.retainAll(chip.classNames()));
        return !classes.isEmpty();
    }

    /** A word that goes on in the next element begins it in lower case, or ends with a space. */
    private static boolean isMark(Element chip) {
        var words = chip.text();
        return chip.normalName().equals("span")
                && words.length() <= MAX_CHARS
                && words.length() >= MIN_CHARS
                && !Character.isLowerCase(words.codePointAt(0))
                && ".,;:".indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
