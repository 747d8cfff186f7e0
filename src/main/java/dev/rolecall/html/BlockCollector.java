package dev.rolecall.html;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Inlines;
import dev.rolecall.body.LoneHeading;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.text.Bullet;
import dev.rolecall.text.WebAddress;
import dev.rolecall.text.Whitespace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects words until a block ends, and decides what kind of block they were. */
final class BlockCollector {

    private static final int MAX_REPAIRS = 100;
    private static final int MAX_SHOWN = 80;
    private static final int LONE_HEADING_LEVEL = 3;

    private SourcePosition at;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Block> chips = new ArrayList<>();
    private final Map<Style, Integer> styles = new EnumMap<>(Style.class);

    private List<Inline> pieces = new ArrayList<>();
    private boolean strongOnly = true;
    private boolean beginsStrong;
    private @Nullable WebAddress link;
    private int lists;
    private int items;
    private int headingLevel;
    private boolean broken;
    private boolean bulleted;
    private int cells;

    BlockCollector(SourcePosition at) {
        this.at = at;
    }

    /** Where what follows stands. */
    void moveTo(SourcePosition place) {
        at = place;
    }

    List<Block> blocks() {
        flush();
        return blocks;
    }

    List<Repair> repairs() {
        return repairs;
    }

    List<Block> chips() {
        return chips;
    }

    /** Ends what stands before a mark in a row of them, or the mark itself. */
    void chip(boolean ends) {
        var before = blocks.size();
        flush();
        if (ends && blocks.size() > before) {
            chips.add(blocks.get(before));
        }
    }

    void text(String words) {
        if (words.isEmpty()) {
            return;
        }
        var collapsed = Whitespace.collapseInside(words);
        if (collapsed.isEmpty()) {
            return;
        }
        if (beginsStrong && isSeam(collapsed)) {
            flush();
        }
        beginsStrong = false;
        strongOnly &= collapsed.isBlank() || is(Style.STRONG);
        add(piece(collapsed));
    }

    /** {@code <b>Pay and benefits</b><b>$90,000</b>}: two lines in bold that lost their break, not one word. */
    private boolean isSeam(String words) {
        if (!strongOnly || pieces.isEmpty() || items > 0 || cells > 0) {
            return false;
        }
        var before = pieces.get(pieces.size() - 1).text();
        var last = before.charAt(before.length() - 1);
        var next = words.charAt(0);
        return (Character.isLowerCase(last) || last == ':')
                && (Character.isUpperCase(next)
                        || Character.isDigit(next)
                        || Character.getType(next) == Character.CURRENCY_SYMBOL);
    }

    private boolean is(Style style) {
        return styles.getOrDefault(style, 0) > 0;
    }

    private Inline piece(String words) {
        if (link != null) {
            return new Inline.Link(words, link, at);
        }
        if (is(Style.CODED)) {
            return new Inline.Code(words, at);
        }
        return is(Style.STRONG) || is(Style.STRESSED) ? new Inline.Emphasis(words, at) : new Inline.Text(words, at);
    }

    /** Spaces at a seam are kept once; a piece of the same kind as the one before it continues it. */
    private void add(Inline piece) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        var words = last == null || last.text().endsWith(" ") ? piece.text().stripLeading() : piece.text();
        if (words.isEmpty()) {
            return;
        }
        pieces.add(piece.withText(words));
    }

    void space() {
        add(new Inline.Text(" ", at));
    }

    /** A line break ends a paragraph; in an item it is a space, for the item is one line. */
    void lineBreak() {
        if (items > 0 || cells > 0) {
            space();
        } else {
            flush();
        }
    }

    void image(String alternative, String source) {
        var name = alternative.isBlank() ? source.substring(source.lastIndexOf('/') + 1) : alternative;
        var words = Whitespace.collapse(name.length() > MAX_SHOWN ? name.substring(0, MAX_SHOWN) : name);
        if (repairs.size() < MAX_REPAIRS) {
            repairs.add(new Repair(Repair.Kind.IMAGE_LEFT_OUT, words.isEmpty() ? "image" : words, at));
        }
    }

    void cell(boolean layout, boolean ofPair) {
        if (layout) {
            flush();
            return;
        }
        if (!pieces.isEmpty()) {
            add(new Inline.Text(ofPair ? ": " : " | ", at));
        }
        cells++;
    }

    void style(Style style, int change) {
        beginsStrong |= style == Style.STRONG && change > 0;
        if (style != Style.PLAIN) {
            styles.merge(style, change, Integer::sum);
        }
    }

    void link(@Nullable WebAddress target, int change) {
        if (change != 0) {
            link = target;
        }
    }

    /** A list directly inside a list, with no item between, is an indent that someone clicked, not a level. */
    void list(int change) {
        broken |= change > 0 && lists > items;
        lists = Math.max(0, lists + change);
    }

    void item(int change) {
        items = Math.max(0, items + change);
    }

    void heading(int level) {
        headingLevel = level;
    }

    void flush() {
        var words = trimmed(pieces);
        var strong = strongOnly;
        pieces = new ArrayList<>();
        strongOnly = true;
        cells = 0;
        if (words.isEmpty() || Inlines.text(words).isBlank()) {
            return;
        }
        var block = block(words, strong);
        bulleted &= block instanceof Block.Item;
        blocks.add(block);
    }

    private Block block(List<Inline> words, boolean strong) {
        if (headingLevel > 0) {
            return new Block.Heading(headingLevel, words);
        }
        if (items > 0 || lists > 0) {
            if (broken) {
                note(words);
                broken = false;
            }
            return new Block.Item(Math.max(0, items - 1), words);
        }
        var bullet = Bullet.end(words.get(0).text());
        if (bullet > 0) {
            var rest = withoutStart(words, bullet);
            if (!rest.isEmpty()) {
                noteList(rest);
                return new Block.Item(0, rest);
            }
        }
        return strong && LoneHeading.is(Inlines.text(words))
                ? new Block.Heading(LONE_HEADING_LEVEL, words)
                : new Block.Paragraph(words);
    }

    private void noteList(List<Inline> words) {
        if (!bulleted) {
            note(words);
        }
        bulleted = true;
    }

    private void note(List<Inline> words) {
        if (repairs.size() < MAX_REPAIRS) {
            var text = Inlines.text(words);
            var shown = text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
            repairs.add(new Repair(Repair.Kind.LIST_MENDED, shown, at));
        }
    }

    private static List<Inline> withoutStart(List<Inline> words, int count) {
        var result = new ArrayList<>(words);
        var rest = result.get(0).text().substring(count);
        if (rest.isBlank()) {
            result.remove(0);
        } else {
            result.set(0, result.get(0).withText(rest));
        }
        return trimmed(result);
    }

    private static List<Inline> trimmed(List<Inline> words) {
        var result = new ArrayList<>(words);
        while (!result.isEmpty() && result.get(0).text().isBlank()) {
            result.remove(0);
        }
        while (!result.isEmpty() && result.get(result.size() - 1).text().isBlank()) {
            result.remove(result.size() - 1);
        }
        if (!result.isEmpty()) {
            result.set(0, result.get(0).withText(result.get(0).text().stripLeading()));
            var last = result.size() - 1;
            result.set(last, result.get(last).withText(result.get(last).text().stripTrailing()));
        }
        return result;
    }
}
