package dev.rolecall.extract;

import dev.rolecall.body.Body;
import dev.rolecall.body.Line;
import dev.rolecall.body.Section;
import java.util.HashSet;
import java.util.Set;

/** The items of lists that a line announces as wishes: "Experience with any of these is a plus:". */
final class WishLists {

    /** Deeper than a line that is no item. */
    private static final int OUTSIDE = -1;

    private static final int NONE = Integer.MAX_VALUE;

    private final Set<Integer> lines = new HashSet<>();

    WishLists(Body body) {
        body.sections().forEach(this::read);
    }

    /** Whether a line is such an item. */
    boolean hold(int line) {
        return lines.contains(line);
    }

    private void read(Section section) {
        var announced = NONE;
        for (var line : section.lines()) {
            var depth = line.kind() == Line.Kind.ITEM ? line.depth() : OUTSIDE;
            if (depth > announced) {
                lines.add(line.number());
            } else {
                announced = announces(section, line) ? depth : NONE;
            }
        }
    }

    private static boolean announces(Section section, Line line) {
        return Wants.announceWishes(new Passage(line.text(), line.number(), 0, section.kind(), ""));
    }
}
