package dev.rolecall.catalog.ledger;

import static dev.rolecall.catalog.Given.city;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rolecall.body.Body;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.body.Section;
import dev.rolecall.body.SectionKind;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.catalog.Given;
import dev.rolecall.posting.Education;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Workplace;
import dev.rolecall.text.WebAddress;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page changes exactly when the digest does. */
class DigestTest {

    private static final SourcePosition AT = new SourcePosition(1, 1);

    private static Given posting() {
        return Given.posting("a.md").text("You weld hulls.", "You weld decks.");
    }

    private static Salary pay(Integer min, Integer max, String currency, Salary.Unit unit) {
        return new Salary(
                min == null ? null : BigDecimal.valueOf(min),
                max == null ? null : BigDecimal.valueOf(max),
                currency,
                unit);
    }

    private static Arguments fact(String name, UnaryOperator<Given> change) {
        return Arguments.of(name, change);
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                fact("title", given -> given.title("Smith")),
                fact("no title", given -> given.title(null)),
                fact("company", given -> given.company("Lumen")),
                fact("team", given -> given.team("Hulls")),
                fact("city", given -> given.in(city("Oslo"))),
                fact("region", given -> given.in(new Place(null, "Oslo", "NO"))),
                fact("country", given -> given.in(new Place(null, null, "NO"))),
                fact("two places", given -> given.in(city("Oslo"), city("Moss"))),
                fact("eligible", given -> given.from(city("Oslo"))),
                fact("workplace", given -> given.workplace(Workplace.REMOTE)),
                fact("level", given -> given.level(Seniority.MID)),
                fact("contract", given -> given.contract(EmploymentType.CONTRACT)),
                fact("lowest pay", given -> given.pay(pay(5, null, "NOK", Salary.Unit.HOUR))),
                fact("highest pay", given -> given.pay(pay(null, 5, "NOK", Salary.Unit.HOUR))),
                fact("currency", given -> given.pay(pay(5, null, "SEK", Salary.Unit.HOUR))),
                fact("period", given -> given.pay(pay(5, null, "NOK", Salary.Unit.DAY))),
                fact("estimate", given -> given.estimate(5)),
                fact("experience", given -> given.months(5)),
                fact("education", given -> given.education(Education.MASTER)),
                fact("posted", given -> given.posted("2026-11-20")),
                fact("closes", given -> given.through("2026-11-20")),
                fact("skill", given -> given.skills("Java")),
                fact("other skill", given -> given.skills("Rust")),
                fact("preferred skill", given -> given.preferred("Java")),
                fact("apply", given -> given.apply("https://acme.example/")),
                fact("found", given -> given.found("https://acme.example/")),
                fact("number", given -> given.number("1")),
                fact("language", given -> given.language("en")),
                fact("another line", given -> given.text("You rest.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void changesWithEachFact(String name, UnaryOperator<Given> change) {
        assertNotEquals(
                Digest.of(posting().posting()),
                Digest.of(change.apply(posting()).posting()),
                name);
    }

    @Test
    void tellsEachFactFromEachOther() {
        var digests = new HashSet<String>();
        facts().forEach(each -> {
            @SuppressWarnings("unchecked") // The stream above holds nothing else.
            var change = (UnaryOperator<Given>) each.get()[1];
            digests.add(Digest.of(change.apply(posting()).posting()));
        });
        assertEquals(facts().count(), digests.size());
    }

    @Test
    void isTheSameWhereverThePostingStands() {
        assertEquals(
                Digest.of(posting().posting()),
                Digest.of(Given.posting("b.md", 2)
                        .text("You weld hulls.", "You weld decks.")
                        .posting()));
    }

    private static String body(SectionKind kind, String heading, Line.Kind lineKind, int depth, Inline... pieces) {
        var lines = List.of(new Line(1, lineKind, depth, List.of(pieces)));
        var given = posting().posting();
        var body = new Body(List.of(new Section(kind, heading, lines)));
        return Digest.of(new JobPosting(
                given.id(), given.format(), given.facts(), body, given.repairs(), given.isClosed(), given.curation()));
    }

    @Test
    void changesWithWhatAReaderSeesOfTheText() {
        var words = new Inline.Text("hulls", AT);
        var one =
                new Inline.Link("hulls", WebAddress.parse("https://a.example/").orElseThrow(), AT);
        var other =
                new Inline.Link("hulls", WebAddress.parse("https://b.example/").orElseThrow(), AT);
        var all = List.of(
                body(SectionKind.OTHER, null, Line.Kind.PARAGRAPH, 0, words),
                body(SectionKind.SKILLS, null, Line.Kind.PARAGRAPH, 0, words),
                body(SectionKind.OTHER, "Work", Line.Kind.PARAGRAPH, 0, words),
                body(SectionKind.OTHER, null, Line.Kind.ITEM, 0, words),
                body(SectionKind.OTHER, null, Line.Kind.ITEM, 1, words),
                body(SectionKind.OTHER, null, Line.Kind.PARAGRAPH, 0, new Inline.Text("decks", AT)),
                body(SectionKind.OTHER, null, Line.Kind.PARAGRAPH, 0, one),
                body(SectionKind.OTHER, null, Line.Kind.PARAGRAPH, 0, other));
        assertEquals(all.size(), new HashSet<>(all).size());
    }

    @Test
    void tellsSequencesApart() {
        var all = List.of(
                new Digest().text(),
                new Digest().add(null).text(),
                new Digest().add("").text(),
                new Digest().add("ab").text(),
                new Digest().add("a").add("b").text(),
                new Digest().add("b").add("a").text(),
                new Digest().add(Map.of()).text());
        assertEquals(all.size(), new HashSet<>(all).size());
    }

    /** Published ledgers hold these: they must never change. */
    @Test
    void isTheSameOnEveryMachineAndInEveryVersion() {
        assertEquals(
                "MQmTbxwQ",
                new Digest().add("Ærø").add(null).add("a".repeat(300)).text());
    }
}
