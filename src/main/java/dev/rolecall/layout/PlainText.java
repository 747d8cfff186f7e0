package dev.rolecall.layout;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.html.BlockReading;
import dev.rolecall.html.Markup;
import dev.rolecall.layout.PlainLine.Kind;
import dev.rolecall.text.LineWrap;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.SectionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads plain text into blocks; words are never changed, only the layout of lines is read. */
public final class PlainText {

    private static final int MIN_ITEM_CHARS = 40;

    /** What is left of a picture alone in its line: {@code Spotify Logo}, or the name of a sign, {@code work_outline}. */
    private static final Pattern PICTURE =
            Pattern.compile("^(?:(?:\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,30} ){1,4}[Ll]ogo|[a-z]{3,20}(?:_[a-z]{2,20}){1,3})$");

    private final FieldLabels labels;
    private final SectionNames sections;
    private final LabelPairs cards;
    private final LineJoint joint;

    public PlainText(FieldLabels labels, SectionNames sections) {
        this.labels = labels;
        this.sections = sections;
        this.cards = new LabelPairs(labels, sections);
        this.joint = new LineJoint(labels);
    }

    /**
     * The blocks of a text.
     *
     * @param positions the place of each offset of the text
     */
    public BlockReading read(String text, IntFunction<SourcePosition> positions) {
        return new Reader(lines(text), positions).read();
    }

    /** Whether words tell what a section speaks of, so that long text under them is a section. */
    public boolean isHeading(String words) {
        return sections.kindOf(words).isPresent();
    }

    private List<PlainLine> lines(String text) {
        var result = new ArrayList<PlainLine>();
        var start = 0;
        while (start <= text.length()) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var name = cards.nameEnd(text.substring(start, end));
            if (name > 0) {
                result.add(PlainLine.of(text.substring(start, start + name), start));
                start += name;
            }
            result.add(PlainLine.of(cards.withColon(Markup.withoutEntities(text.substring(start, end))), start));
            start = end + 1;
        }
        return result;
    }

    private static LabelPairs.Line fact(PlainLine line) {
        return switch (line.kind()) {
            case WORDS -> new LabelPairs.Line(LabelPairs.Kind.WORDS, line.text());
            case BLANK -> new LabelPairs.Line(LabelPairs.Kind.BLANK, "");
            default -> new LabelPairs.Line(LabelPairs.Kind.OTHER, "");
        };
    }

    /** The state of one reading. */
    private final class Reader {

        private final List<PlainLine> lines;
        private final List<LabelPairs.Line> facts;
        private final IntFunction<SourcePosition> positions;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Repair> repairs = new ArrayList<>();
        private int outermost = -1;

        Reader(List<PlainLine> lines, IntFunction<SourcePosition> positions) {
            this.lines = lines;
            this.facts = lines.stream().map(PlainText::fact).toList();
            this.positions = positions;
        }

        BlockReading read() {
            var i = 0;
            while (i < lines.size()) {
                var line = lines.get(i);
                if (line.is(Kind.BULLET)) {
                    i = item(i);
                } else if (line.is(Kind.WORDS)) {
                    outermost = -1;
                    i = paragraph(i);
                } else {
                    i++;
                }
            }
            return new BlockReading(blocks, repairs);
        }

        /** An item with the lines that continue it, and a line behind it that has lost its own bullet. */
        private int item(int at) {
            var bullet = lines.get(at);
            outermost = outermost < 0 ? bullet.indent() : Math.min(outermost, bullet.indent());
            var words = new StringBuilder(bullet.text());
            var next = at + 1;
            while (next < lines.size() && continues(bullet, words, lines.get(next))) {
                words.append(' ').append(lines.get(next++).text());
            }
            addItem(words.toString(), bullet);
            if (isLostItem(next)) {
                var lost = lines.get(next++);
                repairs.add(new Repair(Repair.Kind.LIST_MENDED, lost.text(), positions.apply(lost.offset())));
                addItem(lost.text(), new PlainLine(Kind.BULLET, bullet.indent(), lost.text(), lost.offset()));
            }
            return next;
        }

        private boolean continues(PlainLine bullet, CharSequence words, PlainLine next) {
            return next.is(Kind.WORDS)
                    && (next.indent() > bullet.indent() || joint.goesOn(words.toString(), next.text()));
        }

        /** A line between two bullets, with no blank line around it, that reads as they do. */
        private boolean isLostItem(int at) {
            return at + 1 < lines.size()
                    && lines.get(at).is(Kind.WORDS)
                    && lines.get(at + 1).is(Kind.BULLET)
                    && !sections.isName(lines.get(at).text())
                    && !lines.get(at).text().endsWith(":")
                    && readsAs(lines.get(at).text(), lines.get(at + 1).text());
        }

        private boolean readsAs(String line, String item) {
            var sentences = line.endsWith(".") && item.endsWith(".");
            return sentences || line.length() >= MIN_ITEM_CHARS && !item.endsWith(".");
        }

        private void addItem(String words, PlainLine line) {
            var depth = Math.min(9, (line.indent() - outermost) / 2);
            blocks.add(new Block.Item(depth, pieces(words, line.offset())));
        }

        private int paragraph(int from) {
            var card = cards.from(facts, from);
            var end = from;
            for (var pair : card) {
                separate(words(end, pair.label()));
                var label = lines.get(pair.label());
                var value = pair.values().stream()
                        .map(at -> lines.get(at).text())
                        .collect(Collectors.joining(pair.joint()));
                var colon = label.text().endsWith(":") ? " " : ": ";
                blocks.add(new Block.Paragraph(pieces(label.text() + colon + value, label.offset())));
                end = pair.end();
            }
            return card.isEmpty() ? lineRun(from) : end;
        }

        private List<PlainLine> words(int from, int to) {
            return lines.subList(from, to).stream()
                    .filter(line -> line.is(Kind.WORDS))
                    .toList();
        }

        private int lineRun(int from) {
            var to = from;
            while (to < lines.size() && lines.get(to).is(Kind.WORDS)) {
                if (to > from && !cards.from(facts, to).isEmpty()) {
                    break;
                }
                if (sections.isName(lines.get(to++).text())) {
                    break;
                }
            }
            var run = lines.subList(from, to);
            var wrapped = run.size() > 1
                    && LineWrap.isWrapped(run.stream().map(PlainLine::text).toList());
            if (wrapped) {
                var words = String.join(" ", run.stream().map(PlainLine::text).toList());
                blocks.add(new Block.Paragraph(pieces(words, run.get(0).offset())));
            } else {
                separate(run);
            }
            return to;
        }

        private void separate(List<PlainLine> run) {
            var i = 0;
            while (i < run.size()) {
                var first = run.get(i++);
                var words = new StringBuilder(first.text());
                while (i < run.size() && continues(words, run.get(i).text())) {
                    words.append(' ').append(run.get(i++).text());
                }
                add(words.toString(), first.offset());
            }
        }

        /** A short line above a label or a picture ends there, though these begin with a small letter. */
        private boolean continues(CharSequence words, String next) {
            return joint.goesOn(words.toString(), next)
                    && !PICTURE.matcher(next).matches();
        }

        private void add(String words, int offset) {
            var at = positions.apply(offset);
            if (PICTURE.matcher(words).matches()) {
                repairs.add(new Repair(Repair.Kind.IMAGE_LEFT_OUT, words, at));
                return;
            }
            var seam = labels.gluedLabel(words);
            if (seam > 0) {
                repairs.add(new Repair(Repair.Kind.PAIR_SPLIT, words, at));
                blocks.add(new Block.Paragraph(pieces(
                        words.substring(seam) + ": " + words.substring(0, seam).strip(), offset)));
            } else {
                blocks.add(new Block.Paragraph(pieces(words, offset)));
            }
        }

        private List<Inline> pieces(String words, int offset) {
            return List.of(new Inline.Text(words, positions.apply(offset)));
        }
    }
}
