package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.Body;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.body.Line.Kind;
import dev.rolecall.body.Section;
import dev.rolecall.body.SectionKind;
import dev.rolecall.body.SourcePosition;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WishListsTest {

    @Test
    void holdsTheItemsBelowALineThatWishes() {
        assertEquals(
                List.of(3, 4, 7),
                wishes(
                        item(1, 0, "Java"),
                        paragraph(2, "Any of the following is a plus:"),
                        item(3, 0, "Kotlin"),
                        item(4, 0, "Scala"),
                        paragraph(5, "You work in a team that likes tests."),
                        item(6, 0, "These are desirable but not required:"),
                        item(7, 1, "Spring"),
                        item(8, 0, "SQL")));
    }

    @Test
    void holdsNothingBelowALineThatRequires() {
        assertEquals(List.of(), wishes(paragraph(1, "You need:"), item(2, 0, "Java")));
    }

    private static List<Integer> wishes(Line... lines) {
        var section = new Section(SectionKind.REQUIREMENTS, null, List.of(lines));
        var wishes = new WishLists(new Body(List.of(section)));
        return IntStream.rangeClosed(1, lines.length)
                .filter(wishes::hold)
                .boxed()
                .toList();
    }

    private static Line item(int number, int depth, String text) {
        return line(number, Kind.ITEM, depth, text);
    }

    private static Line paragraph(int number, String text) {
        return line(number, Kind.PARAGRAPH, 0, text);
    }

    private static Line line(int number, Kind kind, int depth, String text) {
        return new Line(number, kind, depth, List.of(new Inline.Text(text, new SourcePosition(number, 1))));
    }
}
