package dev.rolecall.catalog;

import static dev.rolecall.catalog.Given.posting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.catalog.ledger.Identity;
import dev.rolecall.catalog.ledger.LastFacts;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.config.AddedCompany;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Seniority;
import dev.rolecall.vocabulary.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogAssemblyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate EARLIER = LocalDate.of(2025, 1, 1);
    private static final CatalogAssembly ASSEMBLY = new CatalogAssembly(Gazetteer.load(), List.of("Languages"));

    private static Catalog catalog(Ledger published, Given... postings) {
        var catalog = ASSEMBLY.assemble(
                        Arrays.stream(postings).map(Given::summary).toList(), published, TODAY)
                .value();
        assertTrue(catalog != null);
        return catalog;
    }

    private static List<String> permalinks(Catalog catalog) {
        return catalog.entries().stream().map(Entry::permalink).sorted().toList();
    }

    private static Ledger ledger(String address, String source) {
        var identity = new Identity(source, LastFacts.NONE, null);
        return Ledger.of(Map.of(address, new Ledger.Posting(EARLIER, EARLIER, Ledger.State.OPEN, identity)));
    }

    @Test
    void knowsEmployersByTheNameTheCuratorGives() {
        var names = new CompanyNames(List.of(new AddedCompany("Acme", List.of("ACME Inc.", "acme labs"))));
        assertEquals(
                "Acme",
                names.named(posting("a.md").company("Acme Labs").summary()).company());
        assertEquals(
                "Acme", names.named(posting("a.md").company("ACME").summary()).company());
        assertEquals(
                "Acme Foods",
                names.named(posting("a.md").company("Acme Foods").summary()).company());
    }

    @Test
    void makesPermalinksOfCompanyTitleAndPlace() {
        var catalog = catalog(
                Ledger.EMPTY,
                posting("a.md").title("C++ Engineer").company("Größe & Söhne").in(new Place("Zürich", null, "CH")));
        assertEquals(List.of("grosse-and-sohne-c-plus-plus-engineer-zurich"), permalinks(catalog));
    }

    @Test
    void numbersPostingsOfOneNameWhateverTheirOrder() {
        var postings = new ArrayList<>(List.of(
                posting("a.md").summary(),
                posting("b.md").summary(),
                posting("c.md").summary()));
        Collections.reverse(postings);
        var catalog = ASSEMBLY.assemble(postings, Ledger.EMPTY, TODAY).value();
        assertEquals(List.of("acme-welder", "acme-welder-2", "acme-welder-3"), permalinks(catalog));
        assertEquals("a.md", catalog.entries().get(0).id().path());
    }

    @Test
    void keepsAPublishedPermalinkWhenTheTitleChanges() {
        var catalog =
                catalog(ledger("postings/acme-welder/", "a.md"), posting("a.md").title("Senior Welder"));
        assertEquals(List.of("acme-welder"), permalinks(catalog));
        assertEquals(EARLIER, catalog.entries().get(0).firstPublished());
    }

    @Test
    void neverGivesAwayThePermalinkOfAnotherPosting() {
        var catalog = catalog(
                ledger("postings/acme-welder/", "z.md"),
                posting("a.md"),
                posting("z.md").title("Painter"));
        assertEquals("acme-welder-2", catalog.entries().get(1).permalink());
        assertEquals("z.md", catalog.entries().get(0).id().path());
        assertEquals("acme-welder", catalog.entries().get(0).permalink());
    }

    @Test
    void leavesOutThePostingWhosePermalinkIsTaken() {
        var outcome = ASSEMBLY.assemble(
                List.of(
                        posting("a.md").permalink("here").summary(),
                        posting("b.md").permalink("here").summary(),
                        posting("c.md").permalink("Not Here").summary()),
                Ledger.EMPTY,
                TODAY);
        assertEquals(List.of("here"), permalinks(outcome.value()));
        assertEquals(
                List.of("permalink-taken", "permalink-invalid"),
                outcome.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void ordersOpenBeforeClosedAndNewBeforeOld() {
        var catalog = catalog(
                Ledger.EMPTY,
                posting("closed.md").posted("2026-11-19").through("2026-11-19"),
                posting("undated.md"),
                posting("old.md").posted("2026-01-01"),
                posting("new.md").posted("2026-11-01").through("2026-11-20"));
        assertEquals(
                List.of("new.md", "old.md", "undated.md", "closed.md"),
                catalog.entries().stream().map(entry -> entry.id().path()).toList());
        assertEquals(
                LocalDate.of(2026, 11, 19), catalog.entries().get(3).status().closedOn());
    }

    @Test
    void countsAPostingOnceInEachPlaceAroundIt() {
        var catalog = catalog(
                Ledger.EMPTY,
                posting("a.md").in(new Place("New York", "NY", "US"), new Place("Buffalo", "NY", "US")),
                posting("b.md").in(new Place(null, "Europe", null)),
                posting("c.md"));
        var places = catalog.facets(FacetKind.PLACE);
        assertEquals(
                List.of("europe", "us", "not-stated"),
                places.stream().map(Facet::id).toList());
        var country = places.stream()
                .filter(facet -> facet.id().equals("us"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, country.members().size());
        var state = country.children().get(0);
        assertEquals("New York", state.label());
        assertEquals(
                List.of("locations/us/ny/buffalo/", "locations/us/ny/new-york/"),
                state.children().stream().map(Facet::address).toList());
    }

    @Test
    void writesCompaniesAsMostPostingsDo() {
        var catalog = catalog(
                Ledger.EMPTY,
                posting("a.md").company("ACME"),
                posting("b.md").company("Acme"),
                posting("c.md").company("Acme"));
        assertEquals(1, catalog.facets(FacetKind.COMPANY).size());
        assertEquals("Acme", catalog.facets(FacetKind.COMPANY).get(0).label());
    }

    @Test
    void findsLikenessOnlyWithAReason() {
        var catalog = catalog(
                Ledger.EMPTY,
                posting("a.md").title("Baker").skills("Java", "Scala", "Rust").level(Seniority.STAFF),
                posting("b.md").title("Cook").skills("Java", "Scala", "Rust"),
                posting("c.md").title("Driver").skills("Java", "Scala").level(Seniority.STAFF),
                posting("d.md").title("Senior Baker"),
                posting("e.md").title("Joiner").skills("Cobol"));
        var similar = catalog.similar().get(0).stream().map(Similar::index).toList();
        assertEquals(List.of(4, 2), similar);
        assertEquals(List.of(), catalog.similar().get(1));
        assertEquals(List.of(), catalog.similar().get(3));
    }

    @Test
    void remembersEveryAddress() {
        var outcome = ASSEMBLY.assemble(List.of(posting("a.md").summary()), ledger("postings/gone/", "gone.md"), TODAY);
        var pages = outcome.value().ledger().pages();
        assertTrue(pages.containsKey("postings/gone/"));
        assertTrue(pages.containsKey("companies/acme/"));
        assertTrue(pages.containsKey(""));
        assertEquals(List.of(), outcome.diagnostics());
    }
}
