package dev.rolecall.catalog;

import static dev.rolecall.catalog.Builds.permalinks;
import static dev.rolecall.catalog.Given.MANY;
import static dev.rolecall.catalog.Given.city;
import static dev.rolecall.catalog.Given.posting;
import static dev.rolecall.catalog.Given.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Workplace;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which postings are published as one, and which of them keeps its address. */
class GroupingTest {

    private final Builds builds = new Builds();

    /** A posting in the words that all postings of a test share. */
    private static Given same(String path) {
        return posting(path).text(words("same", 0, MANY));
    }

    private static List<String> sources(Catalog catalog) {
        return catalog.entries().stream().map(entry -> entry.id().path()).toList();
    }

    private static Arguments change(String name, UnaryOperator<Given> one, UnaryOperator<Given> other) {
        return Arguments.of(name, one, other);
    }

    static Stream<Arguments> apart() {
        return Stream.of(
                change("employer", given -> given, given -> given.company("Lumen")),
                change("role", given -> given, given -> given.title("Baker")),
                change("level in the title", given -> given, given -> given.title("Senior Welder")),
                change("level", given -> given.level(Seniority.MID), given -> given.level(Seniority.SENIOR)),
                change("pay", given -> given.pay(500), given -> given.pay(600)),
                change(
                        "contract",
                        given -> given.contract(EmploymentType.FULL_TIME),
                        given -> given.contract(EmploymentType.PART_TIME)),
                change(
                        "workplace",
                        given -> given.workplace(Workplace.REMOTE),
                        given -> given.workplace(Workplace.ONSITE)),
                change("team", given -> given.team("Hulls"), given -> given.team("Decks")),
                change("language", given -> given.language("en"), given -> given.language("nb")),
                change("a ruling to stand alone", given -> given, Given::alone),
                change("a permalink for each", given -> given.permalink("a"), given -> given.permalink("b")),
                change("closed by the curator", given -> given, given -> given.closed("2026-11-20")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void apart(String name, UnaryOperator<Given> one, UnaryOperator<Given> other) {
        var catalog = builds.of(one.apply(same("a.md")), other.apply(same("b.md")));
        assertEquals(2, catalog.entries().size());
        assertEquals(List.of(), builds.codes());
    }

    static Stream<Arguments> together() {
        return Stream.of(
                change("nothing differs", given -> given, given -> given),
                change("place", given -> given.in(city("Oslo")), given -> given.in(city("Bergen"))),
                change("spelling of the employer", given -> given, given -> given.company("ACME, Inc.")),
                change("spelling of the team", given -> given.team("Hulls"), given -> given.team("HULLS")),
                change("only one states the level", given -> given, given -> given.level(Seniority.MID)),
                change("only one states the pay", given -> given.pay(500), given -> given),
                change("one permalink", given -> given, given -> given.permalink("b")),
                change("closes later", given -> given, given -> given.closed("2026-11-21")),
                change("number", given -> given.number("1"), given -> given.number("2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void together(String name, UnaryOperator<Given> one, UnaryOperator<Given> other) {
        var catalog = builds.of(one.apply(same("a.md")), other.apply(same("b.md")));
        assertEquals(1, catalog.entries().size());
        assertEquals(List.of("posting-merged"), builds.codes());
    }

    @Test
    void doesNotMergeWithoutEmployerOrRoleUnlessAllIsEqual() {
        assertEquals(
                2,
                builds.of(
                                same("a.md").company(null).in(city("Oslo")),
                                same("b.md").company(null))
                        .entries()
                        .size());
        assertEquals(
                2,
                builds.of(
                                same("a.md").title(null).in(city("Oslo")),
                                same("b.md").title(null))
                        .entries()
                        .size());
        assertEquals(
                1,
                builds.of(same("a.md").company(null), same("b.md").company(null))
                        .entries()
                        .size());
    }

    @Test
    void keepsTheAddressOfTheFirstFileWhereNothingElseTells() {
        assertEquals(
                List.of("acme-welder-oslo"),
                permalinks(
                        builds.of(same("b.md").in(city("Bergen")), same("a.md").in(city("Oslo")))));
    }

    @Test
    void keepsTheAddressOfTheFirstPosted() {
        assertEquals(
                List.of("b.md"),
                sources(builds.of(
                        same("a.md").posted("2026-11-02"), same("b.md").posted("2026-11-01"), same("c.md"))));
    }

    @Test
    void keepsTheAddressThatWasFirstPublished() {
        builds.on("2026-11-01").of(same("b.md").posted("2026-10-30"));
        builds.on("2026-11-02")
                .of(same("b.md").posted("2026-10-30"), same("a.md").alone());
        assertEquals(
                List.of("b.md"),
                sources(builds.of(
                        same("a.md").posted("2026-10-01"), same("b.md").posted("2026-10-30"))));
        assertEquals("postings/acme-welder/", builds.way("acme-welder-2"));
    }

    @Test
    void keepsTheAddressThatIsPublishedBeforeOneThatWasRemoved() {
        builds.on("2026-11-01").of(same("a.md").in(city("Oslo")));
        builds.on("2026-11-02").of();
        builds.on("2026-11-03").of(same("b.md").in(city("Bergen")).alone());
        var catalog = builds.on("2026-11-04")
                .of(same("a.md").in(city("Oslo")), same("b.md").in(city("Bergen")));
        assertEquals(List.of("acme-welder-bergen"), permalinks(catalog));
    }

    @Test
    void keepsAnAddressThatWasRemovedBeforeANewOne() {
        builds.on("2026-11-01").of(same("b.md").in(city("Oslo")));
        builds.on("2026-11-02").of();
        var catalog = builds.on("2026-11-03")
                .of(same("a.md").in(city("Bergen")), same("b.md").in(city("Oslo")));
        assertEquals(List.of("acme-welder-oslo"), permalinks(catalog));
    }

    @Test
    void keepsThePermalinkOfTheCurator() {
        builds.on("2026-11-01").of(same("a.md"));
        var catalog = builds.on("2026-11-02").of(same("a.md"), same("b.md").permalink("ours"));
        assertEquals(List.of("ours"), permalinks(catalog));
        assertEquals("postings/ours/", builds.way("acme-welder"));
    }

    @Test
    void remembersWhichAddressWasPartOfWhich() {
        for (var i = 0; i < 3; i++) {
            builds.nextDay()
                    .of(
                            same("a.md").in(city("Oslo")),
                            same("b.md").in(city("Bergen")).alone());
        }
        for (var i = 0; i < 3; i++) {
            var catalog = builds.nextDay()
                    .of(same("a.md").in(city("Oslo")), same("b.md").in(city("Bergen")));
            assertEquals(List.of("acme-welder-oslo"), permalinks(catalog));
            assertEquals("postings/acme-welder-oslo/", builds.way("acme-welder-bergen"));
            assertEquals("2026-11-24", builds.changed("postings/acme-welder-bergen/"));
        }
        var catalog = builds.nextDay()
                .of(
                        same("a.md").in(city("Oslo")),
                        same("b.md").in(city("Bergen")).alone());
        assertEquals(List.of("acme-welder-bergen", "acme-welder-oslo"), permalinks(catalog));
    }

    @Test
    void givesTheAddressToAPartWhenItsOwnerIsGone() {
        builds.of(same("a.md").in(city("Oslo")), same("b.md").in(city("Bergen")).alone());
        builds.nextDay().of(same("a.md").in(city("Oslo")), same("b.md").in(city("Bergen")));
        var catalog = builds.nextDay().of(same("b.md").in(city("Bergen")));
        assertEquals(List.of("acme-welder-oslo"), permalinks(catalog));
        assertEquals("postings/acme-welder-oslo/", builds.way("acme-welder-bergen"));
    }
}
