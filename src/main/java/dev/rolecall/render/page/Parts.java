package dev.rolecall.render.page;

import dev.rolecall.body.Body;
import dev.rolecall.body.Line;
import dev.rolecall.body.Section;
import dev.rolecall.body.SectionKind;
import dev.rolecall.render.view.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the text of a posting. */
final class Parts {

    private static final int MAX_DEPTH = 3;

    private Parts() {}

    static List<Part> of(Body body, Marks marks, @Nullable String language) {
        var parts = new ArrayList<Part>();
        for (var section : body.sections()) {
            // The words of the listing data are often the board's.
            var lang = section.kind() == SectionKind.LISTING ? null : language;
            parts.add(new Part(
                    "h-" + parts.size(),
                    section.heading() == null ? section.kind().label() : section.heading(),
                    style(section),
                    section.lines().get(0).number(),
                    lang,
                    section.heading() == null ? null : lang,
                    section.lines().stream().map(line -> line(line, marks)).toList()));
        }
        return parts;
    }

    private static String style(Section section) {
        if (section.kind() == SectionKind.LISTING) {
            return "part data";
        }
        return section.kind() == SectionKind.COMPANY ? "part org" : "part";
    }

    private static Part.Line line(Line line, Marks marks) {
        return new Part.Line("l" + line.number(), style(line), LineRuns.of(line, marks.in(line.number())));
    }

    private static @Nullable String style(Line line) {
        return line.depth() == 0 ? null : "d" + Math.min(line.depth(), MAX_DEPTH);
    }
}
