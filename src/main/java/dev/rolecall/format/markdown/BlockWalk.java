package dev.rolecall.format.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Inlines;
import dev.rolecall.body.LoneHeading;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.html.BlockReading;
import dev.rolecall.html.HtmlBlocks;
import dev.rolecall.html.Markup;
import dev.rolecall.layout.LineJoint;
import dev.rolecall.text.Bullet;
import dev.rolecall.text.LineWrap;
import dev.rolecall.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Turns a syntax tree of Markdown into blocks. Its depth is bounded by the guard in front of the parser. */
final class BlockWalk {

    private static final int LONE_HEADING_LEVEL = 4;
    /** A heading that somebody underlined has so many lines at most. */
    private static final int MAX_UNDERLINED = 2;

    private static final int MAX_HEADING_CHARS = 30;

    private final IntFunction<SourcePosition> positions;
    private final LineJoint joint;
    private final InlineWalk inlines;
    private final HtmlBlocks html = new HtmlBlocks();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    BlockWalk(IntFunction<SourcePosition> positions, LineJoint joint) {
        this.positions = positions;
        this.joint = joint;
        this.inlines = new InlineWalk(positions, repairs);
    }

    BlockReading read(Node document) {
        children(document, -1);
        return new BlockReading(blocks, repairs);
    }

    private void children(Node parent, int depth) {
        for (var node : parent.getChildren()) {
            visit(node, depth);
        }
    }

    private void visit(Node node, int depth) {
        if (node instanceof Heading heading) {
            heading(heading, depth);
        } else if (node instanceof Paragraph paragraph) {
            paragraph(paragraph, depth);
        } else if (node instanceof ListBlock) {
            children(node, depth + 1);
        } else if (node instanceof ListItem || node instanceof BlockQuote) {
            children(node, depth);
        } else if (node instanceof HtmlBlock) {
            markup(node);
        } else if (node instanceof IndentedCodeBlock
                && Markup.isMarkup(node.getChars().toString())) {
            // Behind a blank line, Markdown takes the indented rest of a page for code.
            markup(node);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code(node, depth);
        }
    }

    private void heading(Heading heading, int depth) {
        var lines = inlines.lines(heading);
        if (heading.isSetextHeading() && lines.size() > MAX_UNDERLINED) {
            underlined(heading.getLevel(), lines, depth);
            return;
        }
        var words = withoutMarks(joined(lines), heading.getLevel());
        if (!isBlank(words)) {
            blocks.add(new Block.Heading(heading.getLevel(), words));
        }
    }

    /** {@code ### Location###}: Markdown wants a blank before the marks that close a heading, and many writers do not. */
    private static List<Inline> withoutMarks(List<Inline> words, int level) {
        var last = words.isEmpty() ? null : words.get(words.size() - 1);
        var marks = "#".repeat(level);
        if (level == 1 || !(last instanceof Inline.Text text) || !text.text().endsWith(marks)) {
            return words;
        }
        var without = new ArrayList<>(words.subList(0, words.size() - 1));
        without.add(text.withText(text.text().substring(0, text.text().length() - level)));
        return without;
    }

    /** To Markdown, a rule right below a paragraph makes all of it a heading: here its last line at most is one. */
    private void underlined(int level, List<List<Inline>> lines, int depth) {
        var last = lines.get(lines.size() - 1);
        var isHeading = Inlines.text(last).length() <= MAX_HEADING_CHARS;
        paragraph(isHeading ? lines.subList(0, lines.size() - 1) : lines, depth);
        if (isHeading) {
            blocks.add(new Block.Heading(level, last));
        }
    }

    private void markup(Node node) {
        var reading = html.read(node.getChars().toString(), positions.apply(node.getStartOffset()));
        blocks.addAll(reading.blocks());
        repairs.addAll(reading.repairs());
    }

    /** A posting holds no programs: what was indented by chance is read line by line. */
    private void code(Node node, int depth) {
        var offset = node.getStartOffset();
        for (var line : node.getChars().toString().split("\n", -1)) {
            var words = Whitespace.collapse(line);
            if (!words.isEmpty() && !words.startsWith("```") && !words.startsWith("~~~")) {
                add(List.of(new Inline.Text(words, positions.apply(offset))), depth);
            }
            offset += line.length() + 1;
        }
    }

    private void paragraph(Paragraph node, int depth) {
        var lines = inlines.lines(node);
        var own = depth < 0 ? lines.size() : ownLines(node, lines);
        paragraph(lines.subList(0, own), depth);
        if (own < lines.size()) {
            paragraph(lines.subList(own, lines.size()), -1);
        }
    }

    private void paragraph(List<List<Inline>> lines, int depth) {
        if (depth >= 0 || isWrapped(lines)) {
            add(joined(lines), depth);
            return;
        }
        var i = 0;
        while (i < lines.size()) {
            var words = new ArrayList<>(lines.get(i++));
            while (i < lines.size() && joint.goesOn(Inlines.text(words), Inlines.text(lines.get(i)))) {
                InlineWalk.append(words, lines.get(i++));
            }
            add(words, depth);
        }
    }

    /**
     * How many lines are those of an item. To Markdown all that follow without a blank line are; of text that was copied
     * line by line those are that stand further in, or that the words before go on in.
     */
    private int ownLines(Paragraph item, List<List<Inline>> lines) {
        var written = item.getContentLines();
        if (written.size() != lines.size() || isWrapped(lines)) {
            return lines.size();
        }
        var words = Inlines.text(lines.get(0));
        for (var i = 1; i < lines.size(); i++) {
            var line = Inlines.text(lines.get(i));
            if (!isIndented(written.get(i)) && !joint.goesOn(words, line)) {
                return i;
            }
            words = line;
        }
        return lines.size();
    }

    private static boolean isIndented(BasedSequence line) {
        var before = line.getStartOffset() - 1;
        return Character.isWhitespace(line.firstChar())
                || before >= 0 && line.getBaseSequence().charAt(before) != '\n';
    }

    private static boolean isWrapped(List<List<Inline>> lines) {
        return lines.size() < 2
                || !Inlines.text(lines.get(1)).startsWith("|")
                        && LineWrap.isWrapped(lines.stream().map(Inlines::text).toList());
    }

    private static List<Inline> joined(List<List<Inline>> lines) {
        var result = new ArrayList<Inline>();
        lines.forEach(line -> InlineWalk.append(result, line));
        return result;
    }

    private void add(List<Inline> words, int depth) {
        if (isBlank(words)) {
            return;
        }
        var bullet = depth < 0 ? Bullet.end(words.get(0).text()) : 0;
        if (bullet > 0) {
            // A bullet that Markdown does not know.
            var rest = new ArrayList<>(words);
            rest.set(0, words.get(0).withText(words.get(0).text().substring(bullet)));
            blocks.add(new Block.Item(0, rest));
        } else if (depth >= 0) {
            blocks.add(new Block.Item(depth, words));
        } else if (isLoneHeading(words)) {
            blocks.add(new Block.Heading(LONE_HEADING_LEVEL, words));
        } else {
            blocks.add(new Block.Paragraph(words));
        }
    }

    private static boolean isBlank(List<Inline> words) {
        return Inlines.text(words).isBlank();
    }

    private static boolean isLoneHeading(List<Inline> words) {
        return LoneHeading.is(Inlines.text(words).strip())
                && words.stream()
                        .allMatch(piece ->
                                piece instanceof Inline.Emphasis || piece.text().isBlank());
    }
}
