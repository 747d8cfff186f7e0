package dev.rolecall.catalog;

import dev.rolecall.body.Body;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.body.Quote;
import dev.rolecall.body.Section;
import dev.rolecall.body.SectionKind;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import java.util.ArrayList;
import java.util.List;

/** The text of a posting under construction, section by section, its lines numbered throughout. */
final class GivenText {

    /** Its lines do not stand in the file where they stand in the text. */
    private static final int SOURCE_OFFSET = 10;

    private final List<Section> sections = new ArrayList<>();
    private int lines;

    boolean isEmpty() {
        return sections.isEmpty();
    }

    void add(SectionKind kind, String heading, Line.Kind lineKind, String... texts) {
        var section = new ArrayList<Line>();
        for (var text : texts) {
            lines++;
            var piece = new Inline.Text(text, new SourcePosition(lines + SOURCE_OFFSET, 1));
            section.add(new Line(lines, lineKind, 0, List.of(piece)));
        }
        sections.add(new Section(kind, heading, section));
    }

    Body body() {
        return new Body(sections);
    }

    /** A value that is read from the first letter of the text. */
    <T> Claim<T> claim(T value) {
        var letter = sections.get(0).lines().get(0).text().substring(0, 1);
        return new Claim<>(value, new Evidence.Quoted("given", new Quote(1, 0, 1), letter));
    }
}
