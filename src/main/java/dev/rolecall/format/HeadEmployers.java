package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.text.Fold;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which lines at the head of a posting name its employer: by where they stand, and what stands around them. */
final class HeadEmployers {

    /** How many lines below the employer are looked at to tell a card. */
    private static final int CARD_LINES = 4;

    private static final int HEAD_LINES = 15;

    private static final int MIN_HOST = 4;
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]");
    private static final Pattern DOT = Pattern.compile("[.]");

    private final List<Block> blocks;
    private final HeadLines lines;
    private final Labelled.Reader labels;
    /** Where the employer stands on a card: behind the title. */
    private int nameAt = 1;
    /** Where the name of a house may stand as well: behind the place. */
    private int houseAt = 1;

    HeadEmployers(List<Block> blocks, HeadLines lines, Labelled.Reader labels) {
        this.blocks = blocks;
        this.lines = lines;
        this.labels = labels;
    }

    /** A first heading that names no role, with a heading or a line by itself right below that does: an employer, or its page. */
    boolean isOverTitle(Block.Heading heading) {
        return (heading.level() == 1
                        || heading.level() == 2
                                && !lines.isSection(heading.text().strip()))
                && blocks.size() > 1
                && (blocks.get(1) instanceof Block.Heading || isAlone(1))
                && lines.isTitle(blocks.get(1).text().strip())
                && !lines.isRoleHeading(heading);
    }

    /** A line between headings, marked or by their words: a subtitle. */
    private boolean isAlone(int at) {
        return blocks.get(at) instanceof Block.Paragraph
                && at + 1 < blocks.size()
                && (blocks.get(at + 1) instanceof Block.Heading
                        || lines.isSection(blocks.get(at + 1).text().strip()));
    }

    /** Whether the words over a title are the employer's name: by themselves, by a card below, or as the text repeats them. */
    boolean isNamed(String words) {
        return HeadLines.isName(words)
                && !lines.isSection(words)
                && (lines.isHouse(words) || lines.isOwner(words) || isRepeated(words) || isOnCard(words, 1));
    }

    private boolean isRepeated(String words) {
        return blocks.stream()
                .skip(1)
                .anyMatch(block ->
                        !(block instanceof Block.Heading) && block.text().contains(words));
    }

    /** A short heading right under the title, with nothing below it, an employer's words of itself, or links to its host. */
    boolean isUnderTitle(String words, int at) {
        if (at + 1 >= blocks.size() || !HeadLines.isName(words) || lines.isSection(words)) {
            return false;
        }
        var next = blocks.get(at + 1);
        return next instanceof Block.Heading
                || lines.isHouse(words)
                || next instanceof Block.Paragraph && lines.isOfEmployer(words, next.text())
                || isHost(words);
    }

    /** Whether a link leads to a host of this name: {@code Alder Mills} and {@code aldermills.com}. */
    private boolean isHost(String words) {
        var name = NO_LETTERS.matcher(Fold.of(words)).replaceAll("");
        return name.length() >= MIN_HOST
                && blocks.stream()
                        .flatMap(block -> block.pieces().stream())
                        .filter(Inline.Link.class::isInstance)
                        .map(link -> ((Inline.Link) link).target().host())
                        .anyMatch(host -> List.of(DOT.split(host)).contains(name));
    }

    /**
     * A card of a board, copied as text: title, employer, place, kind of work, pay, one a line. What stands right under
     * the title is the employer where it names a house, or another line of a card follows at once.
     */
    boolean isOnCard(String words, int at) {
        if (!lines.isEmployerLine(words) || lines.isSection(words)) {
            return false;
        }
        return lines.isHouse(words)
                || HeadLines.nameStart(words) > 0
                || blocks.stream()
                        .skip(at + 1L)
                        .limit(CARD_LINES)
                        .takeWhile(next -> !(next instanceof Block.Heading))
                        .map(next -> lines.card(next.text().strip()))
                        .flatMap(Optional::stream)
                        .anyMatch(CardLine::isOfJob);
    }

    /** Looks for the employer below the title. */
    void titled(int at) {
        nameAt = at + 1;
        houseAt = nameAt;
    }

    /** Looks for it one line further: behind what says nothing any name, behind a place only that of a house. */
    void pass(int at, boolean saysNothing) {
        if (saysNothing && at == nameAt) {
            nameAt++;
        }
        if (at == houseAt) {
            houseAt++;
        }
    }

    /** Whether a line stands where the employer does below the title, and may be one. */
    boolean isBelowTitle(String words, int at) {
        return (at == nameAt || at == houseAt && lines.isHouse(words))
                && (isOnCard(words, at) || nameEnd(words).isPresent());
    }

    /**
     * Where a name ends that its place follows on without a sign, as another line of the head has it alone: {@code Acme
     * Mills Leeds, UK}.
     */
    Optional<Integer> nameEnd(String words) {
        return blocks.stream()
                .limit(HEAD_LINES)
                .map(block -> block.text().strip())
                .filter(name -> words.startsWith(name + " ")
                        && HeadLines.isName(name)
                        && lines.places().are(words.substring(name.length() + 1)))
                .map(String::length)
                .findFirst();
    }

    /** A card that begins with the employer: a name, the title below it, and a line of a card below that. */
    boolean isOverCard(String words) {
        if (!HeadLines.isName(words) || lines.isTitle(words)) {
            return false;
        }
        var title = below(0);
        return isTitle(title)
                && (isOnCard(words, title)
                        || lines.isEmployerLine(words) && !lines.isSection(words) && isOverLabel(title));
    }

    /** Whether a line with a label follows at once, but for buttons and the like. */
    private boolean isOverLabel(int title) {
        var next = below(title);
        return next < blocks.size()
                && labels.read(blocks.get(next)).filter(Labelled::isFact).isPresent();
    }

    /** A card's line over its title: {@code Sales · Stockholm · Hybrid}. */
    boolean isOverTitle(CardLine card, int at) {
        return card.saysHow() && isTitle(below(at));
    }

    private boolean isTitle(int at) {
        return at < blocks.size()
                && blocks.get(at) instanceof Block.Paragraph title
                && lines.isTitle(title.text().strip());
    }

    /** The first block below one that says something. */
    private int below(int at) {
        var next = at + 1;
        while (next < blocks.size()
                && lines.card(blocks.get(next).text().strip())
                        .filter(card -> !card.isOfJob())
                        .isPresent()) {
            next++;
        }
        return next;
    }
}
