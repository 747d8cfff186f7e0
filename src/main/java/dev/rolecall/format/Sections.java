package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.SectionKind;
import dev.rolecall.text.Fold;
import dev.rolecall.vocabulary.SectionNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One division of a posting's blocks into parts: by headings, and where a paragraph turns to something else. */
final class Sections {

    private static final int SHORT_CHARS = 160;
    private static final int MIN_LIST = 3;
    private static final int TOP_LEVEL = 6;

    /** How a paragraph begins in which the text comes back from the employer to the job, or to whoever does it. */
    private static final Pattern BACK = Pattern.compile(
            Noise.rows("returns.tsv").stream().map(row -> row[0]).collect(Collectors.joining("|")));

    private static final Set<SectionKind> LISTS = EnumSet.of(
            SectionKind.SKILLS,
            SectionKind.BENEFITS,
            SectionKind.REQUIREMENTS,
            SectionKind.PREFERRED,
            SectionKind.RESPONSIBILITIES);

    private final SectionNames names;
    private final Tails tails;
    private final Set<String> employers;
    private final List<Part> parts = new ArrayList<>();
    private Part current = new Part(SectionKind.INTRODUCTION, null);
    private Block.@Nullable Heading pending;
    private SectionKind above = SectionKind.OTHER;
    private int levelAbove = TOP_LEVEL;

    Sections(SectionNames names, Tails tails, Set<String> employers) {
        this.names = names;
        this.tails = tails;
        this.employers = employers;
    }

    /** The parts in the order in which a body has them. */
    List<Part> divide(List<Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                keepEmpty(heading.level());
                pending = heading;
            } else {
                add(block);
            }
        }
        keepEmpty(1);
        close();
        var result = new ArrayList<>(parts.stream()
                .filter(part -> part.kind() != SectionKind.COMPANY)
                .toList());
        result.addAll(parts.stream()
                .filter(part -> part.kind() == SectionKind.COMPANY)
                .toList());
        return result.stream().map(Sections::asList).toList();
    }

    /**
     * A heading with nothing under it is a line, of the section whose kind it tells where it tells one.
     *
     * <p>It is none where it only names what the headings below it name closer, or is the bare name of a section.
     *
     * @param next the level of the heading that follows, 1 at the end
     */
    private void keepEmpty(int next) {
        if (pending == null) {
            return;
        }
        var kind = kindOf(pending);
        if (kind == null) {
            current.add(new Block.Paragraph(pending.pieces()));
        } else if (next > pending.level() || !saysMore(pending)) {
            setAbove(kind, pending);
        } else {
            if (kind != current.kind()) {
                close();
                current = new Part(kind, null);
            }
            current.add(new Block.Paragraph(pending.pieces()));
        }
        pending = null;
    }

    private void setAbove(SectionKind kind, Block.Heading heading) {
        if (!isNote(heading)) {
            above = kind;
            levelAbove = heading.level();
        }
    }

    private boolean saysMore(Block.Heading heading) {
        return !names.isName(heading.text())
                && !employers.contains(Fold.of(heading.text().strip()));
    }

    private @Nullable SectionKind kindOf(Block.Heading heading) {
        if (isNote(heading)) {
            return SectionKind.NOTES;
        }
        if (employers.contains(Fold.of(heading.text().strip()))) {
            return SectionKind.COMPANY;
        }
        var isBelow = heading.level() > levelAbove && above != SectionKind.OTHER;
        return (isBelow ? names.kindBelow(heading.text()) : names.kindOfHeading(heading.text())).orElse(null);
    }

    /** Whatever stands below a heading of notes is one of them: "My application", and in it "Skills". */
    private boolean isNote(Block.Heading heading) {
        return above == SectionKind.NOTES && heading.level() > levelAbove;
    }

    private void add(Block block) {
        if (pending != null) {
            open(pending);
            pending = null;
        } else {
            turn(block);
        }
        current.add(block);
    }

    private void open(Block.Heading heading) {
        close();
        var kind = kindOf(heading);
        if (kind == null) {
            kind = heading.level() > levelAbove ? above : SectionKind.OTHER;
        } else {
            setAbove(kind, heading);
        }
        current = new Part(kind, title(heading.text()));
    }

    private static String title(String heading) {
        var words = heading.strip();
        return words.endsWith(":") && words.length() > 1
                ? words.substring(0, words.length() - 1).strip()
                : words;
    }

    private void turn(Block block) {
        if (!(block instanceof Block.Paragraph)) {
            return;
        }
        if (current.kind() == SectionKind.NOTES) {
            return;
        }
        if (current.kind() == SectionKind.COMPANY) {
            if (BACK.matcher(Fold.of(block.text())).lookingAt()) {
                close();
                current = new Part(SectionKind.INTRODUCTION, null);
            }
            return;
        }
        var kind = current.endsInList() ? tails.kindOf(block.text()) : tails.surely(block.text());
        if (kind.isPresent() && kind.get() != current.kind()) {
            close();
            current = new Part(kind.get(), null);
        }
    }

    private void close() {
        if (!current.isEmpty()) {
            parts.add(current);
        }
    }

    /** Short lines under the heading of a list are its items. */
    private static Part asList(Part part) {
        var blocks = part.blocks();
        var isList = LISTS.contains(part.kind())
                && part.heading() != null
                && blocks.size() >= MIN_LIST
                && blocks.stream()
                        .allMatch(block ->
                                block instanceof Block.Paragraph && block.text().length() <= SHORT_CHARS);
        if (!isList) {
            return part;
        }
        var result = new Part(part.kind(), part.heading());
        blocks.forEach(block -> result.add(new Block.Item(0, block.pieces())));
        return result;
    }
}
