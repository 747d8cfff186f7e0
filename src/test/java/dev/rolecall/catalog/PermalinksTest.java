package dev.rolecall.catalog;

import static dev.rolecall.catalog.Builds.permalinks;
import static dev.rolecall.catalog.Given.city;
import static dev.rolecall.catalog.Given.posting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.posting.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinksTest {

    private static final String LONG = "riveter of the hulls of very large boats";

    private final Builds builds = new Builds();

    private static String derived(Given given) {
        return permalinks(new Builds().of(given)).get(0);
    }

    @Test
    void takesTheRegionWhereNoCityIsNamed() {
        assertEquals("acme-welder-ny", derived(posting("a.md").in(new Place(null, "NY", "US"), city("Oslo"))));
        assertEquals("acme-welder", derived(posting("a.md").in(new Place(null, null, "US"))));
    }

    @Test
    void takesTheNameOfTheFileWhereNoFactGivesAName() {
        assertEquals(
                "posting-jobs-a-md", derived(posting("jobs/a.md").company(null).title(null)));
        assertEquals(
                "posting-jobs-b-md", derived(posting("jobs/b.md").company("溶接").title("工")));
        assertEquals("welder", derived(posting("jobs/c.md").company(null)));
    }

    @Test
    void neverTakesTheNameOfADevice() {
        assertEquals("con-1", derived(posting("a.md").company(null).title("con")));
    }

    @Test
    void cutsALongNameAtADash() {
        var permalink = derived(posting("a.md").company(LONG).title(LONG).in(city("Bergen")));
        assertEquals(
                "riveter-of-the-hulls-of-very-large-boats-riveter-of-the-hulls-of-very-large-boats-bergen", permalink);
        permalink = derived(posting("b.md").company(LONG).title(LONG).in(city("Great Yarmouth")));
        assertEquals(
                "riveter-of-the-hulls-of-very-large-boats-riveter-of-the-hulls-of-very-large-boats-great", permalink);
        permalink = derived(posting("c.md").company("w".repeat(40)).title("v".repeat(60)));
        assertEquals("w".repeat(40) + "-" + "v".repeat(49), permalink);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Here", "a--b", "-a", "a-", "a b", "", "con", "com1", "å", "a/b"})
    void refusesAPermalinkThatIsNoAddress(String permalink) {
        assertEquals(List.of(), builds.of(posting("a.md").permalink(permalink)).entries());
        assertEquals(List.of("permalink-invalid"), builds.codes());
        assertEquals(
                "a.md.facts.yaml:1:1", builds.diagnostics().get(0).location().toString());
    }

    @Test
    void takesAPermalinkOfNinetyCharacters() {
        assertEquals("w".repeat(90), derived(posting("a.md").permalink("w".repeat(90))));
        assertEquals(
                List.of(), builds.of(posting("b.md").permalink("w".repeat(91))).entries());
        assertEquals("com10", derived(posting("c.md").permalink("com10")));
    }

    @Test
    void namesTheOwnerOfAPermalinkThatIsTaken() {
        var catalog =
                builds.of(posting("a.md").permalink("ours"), posting("b.md").permalink("ours"));
        assertEquals(List.of("ours"), permalinks(catalog));
        var error = builds.diagnostics().get(0);
        assertEquals("permalink-taken", error.code());
        assertEquals("The `permalink` “ours” already belongs to a.md; two postings never share one.", error.message());
        assertEquals("a.md.facts.yaml:1:1", error.related().get(0).location().toString());
    }

    @Test
    void derivesNoPermalinkThatACuratorGaveAway() {
        var catalog = builds.of(posting("a.md"), posting("b.md").title("Smith").permalink("acme-welder"));
        assertEquals("acme-welder-2", catalog.entries().get(1).permalink());
    }

    @Test
    void mayTakeTheAddressOfOneThatIsGone() {
        builds.of(posting("a.md"));
        builds.nextDay().of();
        assertEquals(
                List.of("acme-welder"),
                permalinks(builds.nextDay().of(posting("b.md").title("Smith").permalink("acme-welder"))));
        assertEquals(List.of(), builds.codes());
    }

    @Test
    void mayTakeTheAddressThatItHadBefore() {
        builds.of(posting("a.md"));
        builds.nextDay().of(posting("a.md").permalink("ours"));
        assertEquals("postings/ours/", builds.way("acme-welder"));
        assertEquals(
                List.of("acme-welder"),
                permalinks(builds.nextDay().of(posting("a.md").permalink("acme-welder"))));
        assertEquals("postings/acme-welder/", builds.way("ours"));
        assertEquals(List.of(), builds.codes());
    }

    @Test
    void mayKeepItsOwnAddressByName() {
        builds.of(posting("a.md"));
        builds.nextDay().of(posting("a.md").permalink("acme-welder"));
        assertEquals(List.of(), builds.codes());
        assertEquals("2026-11-20", builds.at("postings/acme-welder/").first().toString());
    }

    @Test
    void doesNotTakeTheAddressOfAnotherPosting() {
        builds.of(posting("a.md"));
        var catalog = builds.nextDay()
                .of(posting("a.md"), posting("b.md").title("Smith").permalink("acme-welder"));
        assertEquals(List.of("acme-welder"), permalinks(catalog));
        assertEquals(List.of("address-reused"), builds.codes());
    }

    @Test
    void doesNotTakeAWayToAnotherPosting() {
        builds.of(posting("a.md"), posting("b.md").title("Smith"));
        builds.nextDay().of(posting("a.md").permalink("ours"), posting("b.md").title("Smith"));
        builds.nextDay()
                .of(
                        posting("a.md").permalink("ours"),
                        posting("b.md").title("Smith").permalink("acme-welder"));
        assertEquals(List.of("address-reused"), builds.codes());
    }

    @Test
    void derivesNoAddressThatWasEverPublished() {
        builds.of(posting("a.md"));
        builds.nextDay().of();
        assertEquals(List.of("acme-welder-2"), permalinks(builds.nextDay().of(posting("b.md"))));
        assertEquals(Ledger.State.REMOVED, builds.state("acme-welder"));
    }
}
