package dev.rolecall.catalog;

import static dev.rolecall.catalog.Given.city;
import static dev.rolecall.catalog.Given.posting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.posting.Seniority;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimilarPostingsTest {

    private static final String[] THREE = {"Java", "Scala", "Rust"};

    /** The files of the postings like the one in {@code a.md}. */
    private static List<String> like(Given... postings) {
        var catalog = new Builds().of(postings);
        return similar(catalog).stream()
                .map(each -> catalog.entries().get(each.index()).id().path())
                .toList();
    }

    private static List<Similar> similar(Catalog catalog) {
        var files = catalog.entries().stream().map(entry -> entry.id().path()).toList();
        return catalog.similar().get(files.indexOf("a.md"));
    }

    private static Given a() {
        return posting("a.md").title("Crane Welder");
    }

    @Test
    void sameTitleIsAReason() {
        assertEquals(
                List.of("b.md"), like(a(), posting("b.md").title("Crane Welder").company("Lumen")));
    }

    @Test
    void noTitleIsNoReason() {
        assertEquals(
                List.of(),
                like(posting("a.md").title(null), posting("b.md").title(null).company("Lumen")));
    }

    @Test
    void likeTitleNeedsAnotherReason() {
        var other = "Harbour Crane Welder";
        assertEquals(List.of(), like(a(), posting("b.md").title(other)));
        assertEquals(
                List.of("b.md"),
                like(a().level(Seniority.STAFF), posting("b.md").title(other).level(Seniority.STAFF)));
        assertEquals(
                List.of("b.md"),
                like(a().in(city("Oslo")), posting("b.md").title(other).in(city("Bergen"), city("Oslo"))));
        assertEquals(
                List.of("b.md"),
                like(a().skills("Java"), posting("b.md").title(other).skills("Java")));
    }

    @Test
    void titleIsLikeFromHalfOfTheWordsOn() {
        var level = Seniority.STAFF;
        assertEquals(
                List.of("b.md"),
                like(a().level(level), posting("b.md").title("Welder").level(level)));
        assertEquals(
                List.of(),
                like(a().level(level), posting("b.md").title("Pipe Welder").level(level)));
    }

    @Test
    void otherTitleNeedsThreeSkills() {
        assertEquals(
                List.of(),
                like(a().skills("Java", "Scala"), posting("b.md").title("Cook").skills("Java", "Scala")));
        assertEquals(
                List.of("b.md"),
                like(a().skills(THREE), posting("b.md").title("Cook").skills(THREE)));
    }

    @Test
    void threeOfManySkillsAreAnAccident() {
        assertEquals(
                List.of(),
                like(a().skills(more("A", 20)), posting("b.md").title("Cook").skills(more("B", 20))));
    }

    private static String[] more(String prefix, int count) {
        return Stream.concat(Arrays.stream(THREE), IntStream.range(0, count).mapToObj(i -> prefix + i))
                .toArray(String[]::new);
    }

    @Test
    void namesTheReasonsTheRarestSkillFirst() {
        var catalog = new Builds()
                .of(
                        a().skills("Java", "Scala", "Rust")
                                .level(Seniority.STAFF)
                                .in(city("Oslo")),
                        posting("b.md")
                                .title("Cook")
                                .skills("Scala", "Rust", "Java")
                                .level(Seniority.STAFF)
                                .in(city("Oslo")),
                        posting("c.md").title("Driver").skills("Java"),
                        posting("d.md").title("Joiner").skills("Java", "Rust"));
        var similar = similar(catalog).get(0);
        assertEquals(
                List.of("Scala", "Rust", "Java"),
                similar.shared().stream().map(skill -> skill.name()).toList());
        assertEquals(
                List.of(Similar.Likeness.OTHER, true, true),
                List.of(similar.title(), similar.sameLevel(), similar.samePlace()));
    }

    @Test
    void whatIsNotStatedIsNotTheSame() {
        var catalog = new Builds().of(a(), posting("b.md").title("Crane Welder").company("Lumen"));
        var similar = similar(catalog).get(0);
        assertEquals(List.of(false, false), List.of(similar.sameLevel(), similar.samePlace()));
    }

    @Test
    void showsThreeTheSameTitleFirst() {
        assertEquals(
                List.of("e.md", "b.md", "c.md"),
                like(
                        a().company("One").skills(THREE),
                        posting("b.md").title("Cook").company("Alpha").skills(THREE),
                        posting("c.md").title("Driver").company("Beta").skills(THREE),
                        posting("d.md").title("Joiner").company("Gamma").skills(THREE),
                        posting("e.md").title("Crane Welder").company("Four")));
    }

    @Test
    void levelAndPlaceCount() {
        assertEquals(
                List.of("d.md", "c.md", "b.md"),
                like(
                        a().company("One").skills(THREE).level(Seniority.STAFF).in(city("Oslo")),
                        posting("b.md").title("Cook").company("Two").skills(THREE),
                        posting("c.md")
                                .title("Driver")
                                .company("Three")
                                .skills(THREE)
                                .level(Seniority.STAFF),
                        posting("d.md")
                                .title("Joiner")
                                .company("Zero")
                                .skills(THREE)
                                .level(Seniority.STAFF)
                                .in(city("Oslo"))));
    }

    @Test
    void showsClosedOnesLast() {
        assertEquals(
                List.of("c.md", "b.md"),
                like(
                        a().skills(THREE),
                        posting("b.md").title("Crane Welder").company("Lumen").through("2026-11-01"),
                        posting("c.md").title("Cook").skills(THREE)));
    }

    @Test
    void showsAnotherEmployerBeforeASecondPostingOfOne() {
        assertEquals(
                List.of("b.md", "d.md", "c.md"),
                like(
                        a().company("One").skills(THREE),
                        posting("b.md").title("Cook").company("Acme").skills(THREE),
                        posting("c.md").title("Driver").company("Acme").skills(THREE),
                        posting("d.md").title("Joiner").company("Lumen").skills(THREE)));
    }

    @Test
    void aRareSkillCountsMore() {
        var postings = new ArrayList<>(List.of(
                a().skills("Cobol", "Forth", "Lisp", "Java", "Scala", "Rust"),
                posting("b.md").title("Cook").company("Two").skills(THREE),
                posting("c.md").title("Driver").company("Three").skills("Cobol", "Forth", "Lisp")));
        for (var i = 0; i < 6; i++) {
            postings.add(
                    posting("x" + i + ".md").title("Joiner").company("Zero" + i).skills("Java", "Scala"));
        }
        assertEquals(List.of("c.md", "b.md"), like(postings.toArray(Given[]::new)));
    }
}
