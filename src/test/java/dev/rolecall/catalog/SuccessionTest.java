package dev.rolecall.catalog;

import static dev.rolecall.catalog.Given.MANY;
import static dev.rolecall.catalog.Given.city;
import static dev.rolecall.catalog.Given.posting;
import static dev.rolecall.catalog.Given.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolecall.catalog.ledger.Identity;
import dev.rolecall.catalog.ledger.LastFacts;
import dev.rolecall.catalog.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each address from one build to the next, and the day that the sitemap gives it. */
class SuccessionTest {

    private static final String WELDER = "postings/acme-welder/";

    private final Builds builds = new Builds();

    private static Given welder() {
        return posting("yard/a.md");
    }

    private static Ledger.Posting published(String source) {
        return new Ledger.Posting(
                Builds.TODAY, Builds.TODAY, Ledger.State.OPEN, new Identity(source, LastFacts.NONE, null));
    }

    private static Ledger.Listing list(boolean isEmpty) {
        return new Ledger.Listing(Builds.TODAY, Builds.TODAY, isEmpty, "Gone", "Languages", "hash");
    }

    private void changedOn(String day, String... addresses) {
        for (var address : addresses) {
            assertEquals(day, builds.changed(address), address);
        }
    }

    @Test
    void keepsTheDaysOfWhatHasNotChanged() {
        builds.of(welder().skills("Java"));
        builds.nextDay().of(welder().skills("Java"));
        changedOn("2026-11-20", "", WELDER, "skills/", "skills/java/", "companies/", "companies/acme/", "locations/");
    }

    @Test
    void givesTheDayToAPostingThatChangedAndToItsLists() {
        builds.of(welder().skills("Java"), posting("b.md").company("Lumen").skills("Rust"));
        builds.nextDay()
                .of(
                        welder().skills("Java").pay(5),
                        posting("b.md").company("Lumen").skills("Rust"));
        changedOn("2026-11-21", WELDER, "", "skills/java/", "companies/acme/");
        changedOn("2026-11-20", "postings/lumen-welder/", "skills/rust/", "companies/lumen/", "skills/", "companies/");
        assertEquals("2026-11-20", builds.at(WELDER).first().toString());
    }

    @Test
    void givesTheDayToAKindWhoseCountsChanged() {
        builds.of(welder().in(city("Oslo")));
        builds.nextDay().of(welder().in(city("Oslo")), posting("b.md").in(city("Oslo")));
        changedOn("2026-11-21", "locations/", "locations/no/", "locations/no/oslo/", "companies/");
    }

    @Test
    void closesAPostingOnItsLastDay() {
        builds.on("2026-11-20").of(welder().through("2026-11-21"));
        builds.on("2026-11-21").of(welder().through("2026-11-21"));
        assertEquals(Ledger.State.OPEN, builds.state("acme-welder"));
        changedOn("2026-11-20", WELDER, "");
        builds.on("2026-11-22").of(welder().through("2026-11-21"));
        assertEquals(Ledger.State.CLOSED, builds.state("acme-welder"));
        changedOn("2026-11-22", WELDER, "", "companies/acme/");
        builds.on("2026-11-23").of(welder().through("2026-11-21"));
        changedOn("2026-11-22", WELDER, "", "companies/acme/");
        assertEquals(LocalDate.of(2026, 11, 21), facts("acme-welder").closed());
    }

    @Test
    void closesAPostingAsItsSourceSaysUntilTheCuratorSaysOtherwise() {
        builds.of(welder());
        builds.nextDay().of(welder().closed());
        assertEquals(Ledger.State.CLOSED, builds.state("acme-welder"));
        assertNull(facts("acme-welder").closed());
        changedOn("2026-11-21", WELDER, "", "companies/acme/");
        builds.nextDay().of(welder().closed());
        changedOn("2026-11-21", WELDER, "", "companies/acme/");
        builds.nextDay().of(welder().closed().closed("2027-01-01"));
        assertEquals(Ledger.State.OPEN, builds.state("acme-welder"));
        changedOn("2026-11-23", WELDER, "", "companies/acme/");
    }

    private LastFacts facts(String permalink) {
        return ((Ledger.Posting) builds.at(Ledger.POSTINGS + permalink + "/"))
                .identity()
                .facts();
    }

    @Test
    void keepsWhatIsLeftOfAPostingThatIsGone() {
        builds.of(welder().in(city("Oslo")));
        builds.nextDay().of();
        builds.nextDay().of();
        assertEquals(Ledger.State.REMOVED, builds.state("acme-welder-oslo"));
        assertEquals("2026-11-21", builds.changed("postings/acme-welder-oslo/"));
        assertEquals(
                "2026-11-20", builds.at("postings/acme-welder-oslo/").first().toString());
        assertEquals(List.of(city("Oslo")), facts("acme-welder-oslo").places());
        builds.nextDay().of(welder().in(city("Oslo")));
        assertEquals(Ledger.State.OPEN, builds.state("acme-welder-oslo"));
        assertEquals(
                "2026-11-20", builds.at("postings/acme-welder-oslo/").first().toString());
    }

    @Test
    void leadsOnToThePostingThatHasItsWordsAndPlaces() {
        builds.of(
                posting("a.md").in(city("Oslo"), city("Bergen")).text(words("same", 0, MANY)),
                posting("b.md").in(city("Bergen")).text(words("same", 0, MANY)).alone());
        builds.nextDay().of(posting("a.md").in(city("Oslo"), city("Bergen")).text(words("same", 0, MANY)));
        assertEquals("postings/acme-welder-oslo/", builds.way("acme-welder-bergen"));
        changedOn("2026-11-21", "postings/acme-welder-bergen/");
        builds.nextDay().of(posting("a.md").in(city("Oslo"), city("Bergen")).text(words("same", 0, MANY)));
        changedOn("2026-11-21", "postings/acme-welder-bergen/");
        assertEquals(
                "2026-11-20", builds.at("postings/acme-welder-bergen/").first().toString());
    }

    @Test
    void leadsOnSinceTheDayOfTheMerge() {
        var one = posting("a.md").in(city("Oslo")).text(words("same", 0, MANY));
        builds.of(
                one,
                posting("b.md").in(city("Bergen")).text(words("same", 0, MANY)).alone());
        var other = posting("b.md").in(city("Bergen")).text(words("same", 0, MANY));
        builds.nextDay().of(one, other);
        builds.nextDay().of(one, other);
        assertEquals("postings/acme-welder-oslo/", builds.way("acme-welder-bergen"));
        changedOn("2026-11-21", "postings/acme-welder-bergen/", "postings/acme-welder-oslo/");
    }

    @Test
    void givesItsAddressBackToAPostingThatWasGoneAndLedOn() {
        var both = posting("a.md").in(city("Oslo"), city("Bergen")).text(words("same", 0, MANY));
        var other =
                posting("b.md").in(city("Bergen")).text(words("same", 0, MANY)).alone();
        builds.of(both, other);
        builds.nextDay().of(both);
        assertEquals("postings/acme-welder-oslo/", builds.way("acme-welder-bergen"));
        var catalog = builds.nextDay().of(both, other);
        assertEquals(List.of("acme-welder-bergen", "acme-welder-oslo"), Builds.permalinks(catalog));
    }

    @Test
    void leadsAllOldAddressesToTheNewestOne() {
        builds.of(welder());
        builds.nextDay().of(welder().permalink("one"));
        builds.nextDay().of(welder().permalink("two"));
        assertEquals("postings/two/", builds.way("acme-welder"));
        assertEquals("postings/two/", builds.way("one"));
        changedOn("2026-11-22", WELDER, "postings/one/");
        builds.nextDay().of(welder().permalink("two"));
        changedOn("2026-11-22", WELDER, "postings/one/");
        assertEquals("2026-11-20", builds.at("postings/two/").first().toString());
        builds.nextDay().of();
        assertEquals("postings/two/", builds.way("acme-welder"));
        assertEquals(Ledger.State.REMOVED, builds.state("two"));
    }

    @Test
    void leadsOnWhereTheTargetBecamePartOfAnother() {
        builds.of(welder(), posting("b.md").title("Smith"));
        builds.nextDay().of(welder(), posting("b.md").title("Smith").permalink("smith"));
        builds.nextDay()
                .of(welder(), posting("b.md").title("Smith").permalink("smith").merge("acme-welder"));
        assertEquals(WELDER, builds.way("smith"));
        assertEquals(WELDER, builds.way("acme-smith"));
    }

    @Test
    void keepsListsThatAreEmptyByNow() {
        builds.of(welder().skills("Java"));
        builds.nextDay().of(welder());
        builds.nextDay().of(welder());
        var list = (Ledger.Listing) builds.at("skills/java/");
        assertEquals(new Ledger.Listing(Builds.TODAY, Builds.TODAY.plusDays(1), true, "Java", "Languages", ""), list);
        builds.nextDay().of(welder().skills("Java"));
        assertEquals("2026-11-23", builds.changed("skills/java/"));
        assertEquals("2026-11-20", builds.at("skills/java/").first().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"skill/cobol/", "skills/COBOL/", "skills/../", "skills/a/b/c/d/e/f/", "tags/cobol/", "skills/-/"
            })
    void stopsWhereAListWouldBeLost(String address) {
        var site = new Builds(Ledger.of(Map.of(address, list(false))));
        site.of(welder());
        assertEquals(List.of("address-lost"), site.codes());
        assertEquals(
                "This address was published and would have no page: it is a list of postings, and this version has no"
                        + " such lists.",
                site.diagnostics().get(0).message());
        assertNull(site.at(address));
    }

    @Test
    void stopsWhereAPostingWouldBeLost() {
        var site = new Builds(Ledger.of(Map.of("postings/Cobol/", published("gone.md"), "jobs/a/", published("b.md"))));
        site.of(welder());
        assertEquals(List.of("address-lost", "address-lost"), site.codes());
        assertEquals(
                "This address was published and would have no page: it is the posting b.md (open), and no posting can"
                        + " have it.",
                site.diagnostics().get(0).message());
    }

    @Test
    void stopsWhereAWayWouldLeadNowhere() {
        var way = new Ledger.Moved(Builds.TODAY, Builds.TODAY, "postings/nowhere/", null);
        var site = new Builds(Ledger.of(Map.of(WELDER, way)));
        site.of(posting("b.md").title("Smith"));
        assertEquals(List.of("address-lost"), site.codes());
        assertEquals(
                "This address was published and would have no page: it is a way to postings/nowhere/, and nothing is"
                        + " there any more.",
                site.diagnostics().get(0).message());
    }

    @Test
    void movesThePostingOfAFirstLedgerThatHasAnotherAddressByNow() {
        var site =
                new Builds(Ledger.of(Map.of("postings/old/", published("a.md"), "postings/older/", published("a.md"))));
        var catalog = site.nextDay().of(posting("a.md"));
        assertEquals(List.of("older"), Builds.permalinks(catalog));
        assertEquals(
                new Ledger.Moved(Builds.TODAY, Builds.TODAY.plusDays(1), "postings/older/", null),
                site.at("postings/old/"));
    }

    @Test
    void tellsWhichFileHoldsAnotherPostingNow() {
        builds.of(welder());
        builds.nextDay().of(welder().title("Baker").company("Lumen").text(words("new", 0, MANY)));
        assertEquals(List.of("posting-replaced"), builds.codes());
        var note = builds.diagnostics().get(0);
        assertEquals("yard/a.md", note.location().path());
        assertEquals(
                "What is published as postings/acme-welder/ is not in yard/a.md any more; it holds another posting"
                        + " now, which has an address of its own.",
                note.message());
        builds.nextDay().of(welder().title("Baker").company("Lumen").text(words("new", 0, MANY)));
        assertEquals(List.of(), builds.codes());
    }
}
