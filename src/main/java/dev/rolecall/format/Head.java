package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Repair;
import dev.rolecall.text.WebAddress;
import dev.rolecall.vocabulary.SectionNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of the lines above a posting's text, from its first block to the first that is text. */
final class Head {

    /** How many lines of no known form may stand among those of the head. */
    private static final int MAX_UNKNOWN = 3;

    private static final int MAX_UNKNOWN_CHARS = 70;
    private static final int MAX_ABOVE_CHARS = 300;

    /** How many lines below a caption are looked at. */
    private static final int NEXT_LINES = 3;

    private final List<Block> blocks;
    private final Labelled.Reader labels;
    private final SectionNames sections;
    private final HeadLines lines;
    private final HeadEmployers employers;

    private final List<Block> kept = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Repair> repairs;
    private final EnumSet<FieldKey> known = EnumSet.noneOf(FieldKey.class);
    private boolean titledByHeading;
    private boolean labelled;
    private int unknown;
    /** Where the employer stands on a card: behind the title. */
    private int nameAt = 1;

    private @Nullable Entry application;

    Head(List<Block> blocks, List<Repair> repairs, Labelled.Reader labels, SectionNames sections, HeadLines lines) {
        this.blocks = blocks;
        this.repairs = new ArrayList<>(repairs);
        this.labels = labels;
        this.sections = sections;
        this.lines = lines;
        this.employers = new HeadEmployers(blocks, lines);
    }

    Draft read() {
        var i = 0;
        while (i < blocks.size() && take(i)) {
            i++;
        }
        kept.addAll(blocks.subList(i, blocks.size()));
        if (application != null) {
            entries.add(application);
        }
        return new Draft(kept, entries, repairs);
    }

    /** Takes a block into the head; false when the text begins with it. */
    private boolean take(int at) {
        var block = blocks.get(at);
        if (takeLabelled(block) || takeAddress(block) || takeCaption(block, at) || takeBars(block, at)) {
            return true;
        }
        if (takeMasthead(block, at)) {
            return true;
        }
        if (block instanceof Block.Heading heading) {
            return takeHeading(heading, at);
        }
        return block instanceof Block.Paragraph && (takeLine(block, at) || passOver(block) || isAboveTitle(block, at));
    }

    /** A line on how to apply, say, above the one heading that is the title. */
    private boolean isAboveTitle(Block block, int at) {
        if (at > 0 || blocks.size() < 2 || !(blocks.get(1) instanceof Block.Heading heading) || heading.level() > 1) {
            return false;
        }
        var isAbove = lines.isRoleHeading(heading) && block.text().length() <= MAX_ABOVE_CHARS;
        if (isAbove) {
            kept.add(block);
        }
        return isAbove;
    }

    private boolean takeLabelled(Block block) {
        var found = labels.read(block);
        if (found.isEmpty() || !found.get().isFitting()) {
            return false;
        }
        var line = found.get();
        if (!line.isKnown()
                && (!labelled || sections.kindOf(line.label()).isPresent() || HeadLines.isSentence(line.value()))) {
            return false;
        }
        labelled |= line.isKnown();
        if (!line.value().isEmpty()) {
            add(line.entry(block));
        }
        return true;
    }

    /** A line that announces the labelled lines below it, of which we know one at least. */
    private boolean takeCaption(Block block, int at) {
        if (block instanceof Block.Item || !lines.isCaption(block.text().strip())) {
            return false;
        }
        var announced = blocks.stream()
                .skip(at + 1L)
                .limit(NEXT_LINES)
                .map(labels::read)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .anyMatch(Labelled::isKnown);
        labelled |= announced;
        return announced;
    }

    /** Takes a line over the posting that names its page, and maybe the employer, but no role. */
    private boolean takeMasthead(Block block, int at) {
        if (has(FieldKey.TITLE) || block instanceof Block.Item) {
            return false;
        }
        var below = blocks.subList(at + 1, Math.min(blocks.size(), at + 1 + NEXT_LINES));
        if (!lines.isMasthead(block, below)) {
            return false;
        }
        add(lines.masthead(block));
        return true;
    }

    /** Takes a first line of several parts with bars or other signs between them; below a title one that says all. */
    private boolean takeBars(Block block, int at) {
        if (at > 0
                && (!has(FieldKey.TITLE)
                        || has(FieldKey.COMPANY)
                        || block instanceof Block.Heading
                        || block.text().indexOf('|') < 0)) {
            return false;
        }
        var bars = lines.bars(block).filter(line -> at == 0 || line.isOfEmployer());
        bars.ifPresent(line -> {
            line.entries().forEach(this::add);
            keepBehind(line.end(), block);
        });
        return bars.isPresent();
    }

    /** What goes on in the line of the header is text. */
    private void keepBehind(int header, Block block) {
        var start = block.text().length() - block.text().stripLeading().length() + header;
        if (!block.text().substring(start).isBlank()) {
            kept.add(new Block.Paragraph(
                    LabelledParts.pieces(block, start, block.text().length())));
        }
    }

    private boolean takeAddress(Block block) {
        var words = block.text().strip();
        if (words.indexOf(' ') >= 0 || WebAddress.parse(words).isEmpty()) {
            return false;
        }
        add(entry(block, words, FieldKey.SOURCE_URL));
        return true;
    }

    private boolean takeHeading(Block.Heading heading, int at) {
        var words = heading.text().strip();
        if (has(FieldKey.TITLE) && !has(FieldKey.LOCATION) && (HeadLines.isCode(heading) || lines.isPlace(words))) {
            return takePlace(heading, words);
        }
        if (!has(FieldKey.TITLE) && at == 0 && employers.isOverTitle(heading)) {
            return takeName(heading, words);
        }
        if (!has(FieldKey.TITLE) && lines.isTitleHeading(heading)) {
            addTitle(heading, words, at);
            titledByHeading = true;
            return true;
        }
        if (titledByHeading && !has(FieldKey.COMPANY) && !has(FieldKey.LOCATION) && employers.isUnderTitle(words, at)) {
            add(entry(heading, words, FieldKey.COMPANY));
            return true;
        }
        return false;
    }

    /** Takes the words over a title: the employer's name, or that of its page. */
    private boolean takeName(Block block, String words) {
        add(
                employers.isNamed(words)
                        ? entry(block, words, FieldKey.COMPANY)
                        : new Entry("", words, block.pieces().get(0).at(), List.of()));
        return true;
    }

    private boolean takePlace(Block block, String words) {
        var start = 0;
        while (start < words.length() && !Character.isLetterOrDigit(words.codePointAt(start))) {
            start += Character.charCount(words.codePointAt(start));
        }
        var at = block.pieces().get(0).at();
        if (start > 0) {
            repairs.add(new Repair(
                    Repair.Kind.SYMBOL_LEFT_OUT, words.substring(0, start).strip(), at));
        }
        if (start < words.length()) {
            add(entry(block, words.substring(start), FieldKey.LOCATION));
        }
        return true;
    }

    private boolean takeLine(Block block, int at) {
        var words = block.text().strip();
        if (!has(FieldKey.TITLE) && lines.isTitle(words)) {
            addTitle(block, words, at);
            return true;
        }
        var isOverCard = !has(FieldKey.TITLE) && at == 0 && employers.isOverCard(words);
        if (isOverCard
                || has(FieldKey.TITLE) && !has(FieldKey.COMPANY) && at == nameAt && employers.isOnCard(words, at)) {
            add(employer(block, words));
            return true;
        }
        if (has(FieldKey.TITLE) && !has(FieldKey.LOCATION) && lines.isPlace(words)) {
            return takePlace(block, words);
        }
        return lines.card(words).filter(card -> takeCard(block, card, at)).isPresent();
    }

    /** The employer, and its place where the line goes on so. */
    private Entry employer(Block block, String words) {
        var end = lines.nameEnd(words);
        var marks = new ArrayList<Entry.Mark>();
        marks.add(new Entry.Mark(FieldKey.COMPANY, Origin.HEADER, 0, end));
        if (end < words.length()) {
            marks.add(new Entry.Mark(FieldKey.LOCATION, Origin.HEADER, end, words.length()));
        }
        return new Entry("", words, block.pieces().get(0).at(), marks);
    }

    private boolean takeCard(Block block, CardLine card, int at) {
        if (!card.isOfJob()) {
            // What says nothing may stand between the title and the employer.
            nameAt += at == nameAt ? 1 : 0;
            if (card.isOfSite()) {
                repairs.add(new Repair(
                        Repair.Kind.BANNER_LEFT_OUT,
                        LengthLimit.shown(block.text()),
                        block.pieces().get(0).at()));
            } else {
                kept.add(block);
            }
            return true;
        }
        var isExpected = has(FieldKey.TITLE)
                ? !has(FieldKey.LOCATION) || card.saysMoreThanWhere()
                : employers.isOverTitle(card, at);
        if (!isExpected) {
            return false;
        }
        add(new Entry("", block.text().strip(), block.pieces().get(0).at(), card.marks()));
        return true;
    }

    private void addTitle(Block block, String words, int at) {
        nameAt = at + 1;
        add(new Entry("", words, block.pieces().get(0).at(), lines.titleMarks(words)));
        for (var piece : block.pieces()) {
            if (piece instanceof Inline.Link link) {
                application = Entry.of("apply", link.target().toString(), link.at(), FieldKey.APPLY_URL, Origin.HEADER);
                return;
            }
        }
    }

    private boolean has(FieldKey key) {
        return known.contains(key);
    }

    private void add(Entry entry) {
        entries.add(entry);
        entry.marks().forEach(mark -> known.add(mark.key()));
    }

    private static Entry entry(Block block, String words, FieldKey key) {
        return Entry.of("", words, block.pieces().get(0).at(), key, Origin.HEADER);
    }

    /** A short line that says nothing we know stays in the text and does not end the head. */
    private boolean passOver(Block block) {
        var words = block.text();
        if (words.length() > MAX_UNKNOWN_CHARS || lines.isSection(words) || HeadLines.isSentence(words)) {
            return false;
        }
        var isRepeated = entries.stream().anyMatch(entry -> entry.value().equals(words.strip()));
        if (!isRepeated && ++unknown > MAX_UNKNOWN) {
            return false;
        }
        kept.add(block);
        return true;
    }
}
