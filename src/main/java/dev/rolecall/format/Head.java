package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Repair;
import dev.rolecall.text.WebAddress;
import dev.rolecall.vocabulary.SectionNames;
import java.util.List;
import java.util.Optional;

/** One reading of the lines above a posting's text, from its first block to the first that is text. */
final class Head {

    /** How many lines of no known form may stand among those of the head. */
    private static final int MAX_UNKNOWN = 3;

    private static final int MAX_UNKNOWN_CHARS = 70;
    private static final int MAX_ABOVE_CHARS = 300;

    /** How many lines below a caption are looked at. */
    private static final int NEXT_LINES = 3;

    /** Where whoever kept the posting found it: no line of the posting. */
    private final List<Block> above;

    private final List<Block> blocks;
    private final Labelled.Reader labels;
    private final SectionNames sections;
    private final HeadLines lines;
    private final HeadEmployers employers;

    private final HeadDraft draft;
    private boolean titledByHeading;
    private boolean labelled;
    private int unknown;

    Head(List<Block> blocks, List<Repair> repairs, Labelled.Reader labels, SectionNames sections, HeadLines lines) {
        var above = (int) blocks.stream()
                .takeWhile(block -> labels.read(block).filter(Head::isAddress).isPresent())
                .count();
        this.above = blocks.subList(0, above);
        this.blocks = blocks.subList(above, blocks.size());
        this.draft = new HeadDraft(repairs);
        this.labels = labels;
        this.sections = sections;
        this.lines = lines;
        this.employers = new HeadEmployers(this.blocks, lines, labels);
    }

    private static boolean isAddress(Labelled line) {
        return line.isFitting() && line.isKnown() && line.key() == FieldKey.SOURCE_URL;
    }

    Draft read() {
        above.forEach(this::takeLabelled);
        var i = 0;
        while (i < blocks.size() && take(i)) {
            i++;
        }
        return draft.with(blocks.subList(i, blocks.size()));
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
        return block instanceof Block.Paragraph
                && (takeTitleAgain(block, at) || takeLine(block, at) || passOver(block) || isAboveTitle(block, at));
    }

    /** A line on how to apply, say, above the one heading that is the title. */
    private boolean isAboveTitle(Block block, int at) {
        if (at > 0 || blocks.size() < 2 || !(blocks.get(1) instanceof Block.Heading heading) || heading.level() > 1) {
            return false;
        }
        var isAbove = lines.isRoleHeading(heading) && block.text().length() <= MAX_ABOVE_CHARS;
        if (isAbove) {
            draft.keep(block);
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
            draft.add(line.entry(block));
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
        if (draft.isTitled() || block instanceof Block.Item) {
            return false;
        }
        var below = blocks.subList(at + 1, Math.min(blocks.size(), at + 1 + NEXT_LINES));
        if (!lines.isMasthead(block, below)) {
            return false;
        }
        draft.add(lines.masthead(block));
        return true;
    }

    /** Takes a first line of several parts with bars or other signs between them; below a title one that says all. */
    private boolean takeBars(Block block, int at) {
        if (at > 0
                && (!draft.isTitled()
                        || draft.has(FieldKey.COMPANY)
                        || block instanceof Block.Heading
                        || block.text().indexOf('|') < 0)) {
            return false;
        }
        var bars = lines.bars(block).filter(line -> at == 0 || line.isOfEmployer());
        bars.ifPresent(line -> {
            line.entries().forEach(draft::add);
            draft.keepBehind(line.end(), block);
        });
        return bars.isPresent();
    }

    private boolean takeAddress(Block block) {
        var words = block.text().strip();
        if (words.indexOf(' ') >= 0 || WebAddress.parse(words).isEmpty()) {
            return false;
        }
        draft.add(block, FieldKey.SOURCE_URL);
        return true;
    }

    private boolean takeHeading(Block.Heading heading, int at) {
        return takeTerms(heading, at) || takeName(heading, at);
    }

    /** Takes a line of its own in bold or slanted letters, which is a heading only by its looks, and a date. */
    private boolean takeTerms(Block.Heading heading, int at) {
        return draft.isTitled()
                && heading.level() > 1
                && lines.card(heading.text().strip())
                        .filter(card -> card.saysHow() || card.saysWhen())
                        .filter(card -> takeCard(heading, card, at))
                        .isPresent();
    }

    private boolean takeName(Block.Heading heading, int at) {
        var words = heading.text().strip();
        var isPlace = HeadLines.isCode(heading)
                || lines.places().are(words)
                || lines.places().areKnown(words);
        if (isPlace && draft.isTitled() && !draft.has(FieldKey.LOCATION)) {
            draft.addPlace(heading);
            return true;
        }
        if (!draft.isTitled() && at == 0 && employers.isOverTitle(heading)) {
            // The employer's name, or that of its page.
            draft.add(heading, employers.isNamed(words) ? employer(words) : List.of());
            return true;
        }
        if (!draft.isTitled() && lines.isTitleHeading(heading)) {
            addTitle(heading, at);
            titledByHeading = true;
            return true;
        }
        if (titledByHeading
                && !draft.has(FieldKey.COMPANY)
                && !draft.has(FieldKey.LOCATION)
                && employers.isUnderTitle(words, at)) {
            draft.add(heading, employer(words));
            return true;
        }
        return false;
    }

    /** The title of the page, and then that of the card in it: the employer stands below this one. */
    private boolean takeTitleAgain(Block block, int at) {
        var isTitle = draft.isTitledAs(block.text().strip());
        if (isTitle) {
            employers.titled(at);
            draft.keep(block);
        }
        return isTitle;
    }

    private boolean takeLine(Block block, int at) {
        var words = block.text().strip();
        if (!draft.isTitled() && lines.isTitle(words)) {
            addTitle(block, at);
            return true;
        }
        var isTown = !draft.has(FieldKey.LOCATION) && lines.places().areKnown(words) && employers.isOnCard(words, at);
        var isOverCard = !draft.isTitled() && at == 0 && employers.isOverCard(words);
        if (isOverCard
                || draft.isTitled() && !draft.has(FieldKey.COMPANY) && !isTown && employers.isBelowTitle(words, at)) {
            draft.add(block, employer(words));
            return true;
        }
        var card = lines.card(words);
        var isPlace = isTown
                || lines.places().are(words) && card.filter(CardLine::saysHow).isEmpty();
        if (draft.isTitled() && isPlace && !draft.has(FieldKey.LOCATION)) {
            employers.pass(at, false);
            draft.addPlace(block);
            return true;
        }
        return card.filter(line -> takeCard(block, line, at)).isPresent();
    }

    /** The employer, and its place where the line goes on so. */
    private List<Entry.Mark> employer(String words) {
        var end = employers.nameEnd(words).orElseGet(() -> lines.nameEnd(words));
        var name = new Entry.Mark(FieldKey.COMPANY, Origin.HEADER, HeadLines.nameStart(words), end);
        var place = end;
        while (place < words.length() && !Character.isLetterOrDigit(words.codePointAt(place))) {
            place++;
        }
        return place == words.length() || lines.isOwner(words)
                ? List.of(name)
                : List.of(name, new Entry.Mark(FieldKey.LOCATION, Origin.HEADER, place, words.length()));
    }

    private boolean takeCard(Block block, CardLine card, int at) {
        if (!card.isOfJob()) {
            // What says nothing may stand between the title and the employer.
            employers.pass(at, true);
            if (card.isOfSite()) {
                draft.leaveOut(block);
            } else {
                draft.keep(block);
            }
            return true;
        }
        var isExpected = draft.isTitled()
                ? !draft.has(FieldKey.LOCATION) || card.saysMoreThanWhere()
                : employers.isOverTitle(card, at);
        if (!isExpected) {
            return false;
        }
        employers.pass(at, false);
        draft.add(block, card.marks());
        return true;
    }

    private void addTitle(Block block, int at) {
        employers.titled(at);
        draft.addTitle(block, lines.titleMarks(block.text().strip()));
    }

    /** A short line that says nothing we know stays in the text and does not end the head. */
    private boolean passOver(Block block) {
        var words = block.text();
        if (words.length() > MAX_UNKNOWN_CHARS || lines.isSection(words) || HeadLines.isSentence(words)) {
            return false;
        }
        if (!draft.repeats(words.strip()) && ++unknown > MAX_UNKNOWN) {
            return false;
        }
        draft.keep(block);
        return true;
    }
}
