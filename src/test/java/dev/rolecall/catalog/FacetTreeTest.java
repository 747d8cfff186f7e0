package dev.rolecall.catalog;

import static dev.rolecall.catalog.Given.city;
import static dev.rolecall.catalog.Given.posting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.posting.Place;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Skill;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.posting.Workplace;
import dev.rolecall.vocabulary.Gazetteer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FacetTreeTest {

    /** The values of a kind, outermost first, each as its address below the kind with its members. */
    private static List<String> values(FacetKind kind, Given... postings) {
        return values(new Builds().of(postings).facets(kind));
    }

    private static List<String> values(List<Facet> facets) {
        return facets.stream()
                .flatMap(facet ->
                        Stream.concat(Stream.of(facet.id() + " " + facet.members()), values(facet.children()).stream()))
                .toList();
    }

    @Test
    void listsLevelsFromTheTopDown() {
        assertEquals(
                List.of("executive [2]", "senior [3]", "junior [1]", "not-stated [0]"),
                values(
                        FacetKind.LEVEL,
                        posting("a.md").title("A").posted("2026-11-04"),
                        posting("b.md").title("B").posted("2026-11-03").level(Seniority.JUNIOR),
                        posting("c.md").title("C").posted("2026-11-02").level(Seniority.EXECUTIVE),
                        posting("d.md").title("D").posted("2026-11-01").level(Seniority.SENIOR)));
    }

    @Test
    void listsWorkplacesInTheirOrderWhateverTheirCounts() {
        assertEquals(
                List.of("remote [3]", "hybrid [2]", "onsite [0, 1]", "not-stated [4]"),
                values(
                        FacetKind.WORKPLACE,
                        posting("a.md").title("A").posted("2026-11-05").workplace(Workplace.ONSITE),
                        posting("b.md").title("B").posted("2026-11-04").workplace(Workplace.ONSITE),
                        posting("c.md").title("C").posted("2026-11-03").workplace(Workplace.HYBRID),
                        posting("d.md").title("D").posted("2026-11-02").workplace(Workplace.REMOTE),
                        posting("e.md").title("E").posted("2026-11-01")));
    }

    @Test
    void listsCompaniesByCountThenByNameAndWhatIsNotStatedLast() {
        assertEquals(
                List.of("zeta [2, 3]", "acme [1]", "lumen [0]", "not-stated [4, 5, 6]"),
                values(
                        FacetKind.COMPANY,
                        posting("a.md").title("A").posted("2026-11-07").company("Lumen"),
                        posting("b.md").title("B").posted("2026-11-06").company("Acme"),
                        posting("c.md").title("C").posted("2026-11-05").company("Zeta"),
                        posting("d.md").title("D").posted("2026-11-04").company("Zeta"),
                        posting("e.md").title("E").posted("2026-11-03").company(null),
                        posting("f.md").title("F").posted("2026-11-02").company(null),
                        posting("g.md").title("G").posted("2026-11-01").company(null)));
    }

    @Test
    void listsSkillsByCategoryThenByCount() {
        var tools = new Skill("Make", "make", "Tools");
        var first = new Skill("Ada", "ada", "Languages");
        var second = new Skill("Zig", "zig", "Languages");
        var odd = new Skill("Odd", "odd", "Nobody knows");
        var entries = Stream.of(List.of(tools, second), List.of(tools, second, first), List.of(odd), List.<Skill>of())
                .map(FacetTreeTest::entry)
                .toList();
        var facets = new FacetTree(Gazetteer.load(), List.of("Languages", "Tools")).of(entries);
        assertEquals(
                List.of("zig [0, 1]", "ada [1]", "make [0, 1]", "not-stated [3]", "odd [2]").stream()
                        .sorted()
                        .toList(),
                values(facets.get(FacetKind.SKILL)).stream().sorted().toList());
        assertEquals(
                List.of("zig", "ada", "make"),
                facets.get(FacetKind.SKILL).stream().map(Facet::id).limit(3).toList());
        assertEquals(
                List.of("Languages", "Languages", "Tools"),
                facets.get(FacetKind.SKILL).stream().map(Facet::group).limit(3).toList());
    }

    private static Entry entry(List<Skill> skills) {
        var one = new Builds().of(posting("a.md")).entries().get(0);
        var wanted = skills.stream()
                .map(skill -> new Entry.Wanted(skill, SkillMention.Need.REQUIRED))
                .toList();
        return new Entry(
                one.id(),
                one.permalink(),
                one.title(),
                one.titleSupplied(),
                one.company(),
                one.team(),
                one.locations(),
                one.workplace(),
                one.eligible(),
                one.seniority(),
                one.employmentType(),
                one.salary(),
                one.salaryEstimated(),
                one.datePosted(),
                one.language(),
                one.firstPublished(),
                one.status(),
                wanted,
                one.gist(),
                one.merged());
    }

    @Test
    void putsCitiesIntoRegionsIntoCountries() {
        assertEquals(
                List.of(
                        "us [0, 1]",
                        "us/austin [1]",
                        "us/ny [0]",
                        "us/ny/buffalo [0]",
                        "us/ny/new-york [0]",
                        "no [1]",
                        "no/oslo [1]",
                        "not-stated [2]"),
                values(
                        FacetKind.PLACE,
                        posting("a.md")
                                .title("A")
                                .posted("2026-11-03")
                                .in(new Place("New York", "NY", "US"), new Place("Buffalo", "NY", "US")),
                        posting("b.md")
                                .title("B")
                                .posted("2026-11-02")
                                .in(new Place("Austin", null, "US"), city("Oslo")),
                        posting("c.md").title("C").posted("2026-11-01")));
    }

    @Test
    void filesRemoteWorkUnderThePlacesItMayBeDoneFrom() {
        assertEquals(
                List.of("europe [0]", "no [0]", "no/oslo [0]"),
                values(
                        FacetKind.PLACE,
                        posting("a.md").in(city("Oslo")).from(new Place(null, "Europe", null), city("Oslo"))));
    }

    @Test
    void listsPlacesByCountThenByName() {
        assertEquals(
                List.of("no [0, 1, 2]", "no/oslo [1, 2]", "no/bergen [0]", "no/molde [1]"),
                values(
                        FacetKind.PLACE,
                        posting("a.md").title("A").posted("2026-11-03").in(city("Bergen")),
                        posting("b.md").title("B").posted("2026-11-02").in(city("Molde"), city("Oslo")),
                        posting("c.md").title("C").posted("2026-11-01").in(city("Oslo"))));
    }

    @Test
    void givesAPlaceThatHasNoLetterOfOursAnAddress() {
        var values = values(FacetKind.PLACE, posting("a.md").in(new Place("東京", null, "JP")));
        assertEquals(2, values.size());
        assertEquals("jp/place-" + Integer.toHexString("東京".hashCode()) + " [0]", values.get(1));
    }
}
