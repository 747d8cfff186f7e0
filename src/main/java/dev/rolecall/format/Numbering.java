package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Body;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.body.Quote;
import dev.rolecall.body.Section;
import dev.rolecall.body.SectionKind;
import dev.rolecall.text.WebAddress;
import java.util.ArrayList;
import java.util.List;

/** Numbers the lines of a posting and locates its fields in them. */
final class Numbering {

    private final List<Section> sections = new ArrayList<>();
    private final List<Line> listing = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private int next = 1;

    void add(Part part) {
        var lines = new ArrayList<Line>();
        for (var block : part.blocks()) {
            lines.add(line(block));
        }
        sections.add(new Section(part.kind(), part.heading(), lines));
    }

    private Line line(Block block) {
        return block instanceof Block.Item item
                ? new Line(next++, Line.Kind.ITEM, item.depth(), item.pieces())
                : new Line(next++, Line.Kind.PARAGRAPH, 0, block.pieces());
    }

    /** An entry is a line of the listing data: its label, a colon, its value. */
    void add(Entry entry) {
        var pieces = new ArrayList<Inline>();
        var prefix = entry.label().isEmpty() ? "" : entry.label() + ": ";
        if (!prefix.isEmpty()) {
            pieces.add(new Inline.Text(prefix, entry.at()));
        }
        var address = WebAddress.parse(entry.value());
        pieces.add(
                address.isPresent()
                        ? new Inline.Link(entry.value(), address.get(), entry.at())
                        : new Inline.Text(entry.value(), entry.at()));
        for (var mark : entry.marks()) {
            var quote = new Quote(next, mark.start(), mark.end()).shifted(prefix.length());
            fields.add(new Field(mark.key(), mark.origin(), entry.label(), quote));
        }
        listing.add(new Line(next++, Line.Kind.ENTRY, 0, pieces));
    }

    Body body() {
        var all = new ArrayList<>(sections);
        if (!listing.isEmpty()) {
            all.add(new Section(SectionKind.LISTING, null, listing));
        }
        return new Body(all);
    }

    List<Field> fields() {
        return fields;
    }
}
