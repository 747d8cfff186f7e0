package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SectionKind;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmployerMentionsTest {

    private static EmployerMentions mentions(String... lines) {
        return new EmployerMentions(new PostingText(
                new PostingBuilder().lines(SectionKind.INTRODUCTION, lines).build()));
    }

    @Test
    void findsTheNameThatComesBack() {
        var mentions = mentions("Millers rely on Larkfield.", "You sort what Larkfield grinds.");
        assertEquals("Larkfield", mentions.name(name -> true).orElseThrow().text());
    }

    /** Each name is looked for in every sentence: of a text full of them, all would cost its length squared. */
    @Test
    void looksForFewNamesOnly() {
        var lines = IntStream.range(0, 500)
                .mapToObj(i -> "Millers rely on Lark" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + ".")
                .toArray(String[]::new);
        var looked = new AtomicInteger();
        assertTrue(mentions(lines).name(name -> looked.incrementAndGet() > 0).isEmpty());
        assertTrue(looked.get() <= 40, looked::toString);
    }
}
