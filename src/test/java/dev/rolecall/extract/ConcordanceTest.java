package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcordanceTest {

    private static final List<String> TEXTS = List.of(
            "Five years of baking, or 3 months at sea",
            "e-mail us",
            "We are an employer (AG)",
            "x",
            "A nice-to-have: Brot_und_Butter",
            "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b(?:five|[0-9]) (?:years?|months?)",
                "\\be-?mail\\b",
                "x",
                "\\bag\\b",
                "nice[- ]to[- ]have",
                "an|\\bsea$",
                "[,(:]",
                "[a-z]+"
            })
    void missesNoPassageThatHoldsAWording(String regex) {
        var wording = Wording.of(regex);
        for (var copies : List.of(1, Long.SIZE)) {
            var concordance = new Concordance();
            var passages = entered(concordance, copies);
            var bits = wording.holders(concordance);
            passages.stream().filter(wording::isIn).forEach(passage -> assertTrue(passage.isAmong(bits), regex));
        }
    }

    @Test
    void namesThePassagesThatHoldBothOrEither() {
        var concordance = new Concordance();
        var passages = entered(concordance, 1);
        var years = Wording.of("\\byears\\b");
        var mail = Wording.of("\\bmail\\b");
        var months = Wording.of("\\bmonths\\b");
        assertEquals(List.of(0, 1), among(passages, years.or(mail).holders(concordance)));
        assertEquals(List.of(0), among(passages, years.and(months).holders(concordance)));
        assertEquals(List.of(), among(passages, years.and(mail).holders(concordance)));
    }

    @Test
    void knowsNothingOfAPartThatCutsAWord() {
        var concordance = new Concordance();
        var passage = entered(concordance, 1).get(0);
        assertTrue(Wording.of("\\bears\\b").isIn(passage.part(6, 10)));
    }

    private static List<Passage> entered(Concordance concordance, int copies) {
        var passages = new ArrayList<Passage>();
        for (var i = 0; i < copies; i++) {
            TEXTS.forEach(text -> passages.add(new Passage(text, 1, 0, SectionKind.OTHER, "")));
        }
        passages.forEach(passage -> passage.enter(concordance));
        return passages;
    }

    private static List<Integer> among(List<Passage> passages, long bits) {
        return IntStream.range(0, passages.size())
                .filter(i -> passages.get(i).isAmong(bits))
                .boxed()
                .toList();
    }
}
