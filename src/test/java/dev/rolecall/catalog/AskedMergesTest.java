package dev.rolecall.catalog;

import static dev.rolecall.catalog.Builds.permalinks;
import static dev.rolecall.catalog.Given.city;
import static dev.rolecall.catalog.Given.posting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A curator says {@code merge: <permalink>}. */
class AskedMergesTest {

    private final Builds builds = new Builds();

    @Test
    void mergesWhatTheCuratorSaysWhateverTheWords() {
        var catalog = builds.of(
                posting("a.md").in(city("Oslo")),
                posting("b.md").title("Smith").company("Lumen").merge("acme-welder-oslo"),
                posting("c.md").title("Joiner").merge("acme-welder-oslo"));
        assertEquals(List.of("acme-welder-oslo"), permalinks(catalog));
        var merged = catalog.entries().get(0).merged();
        assertEquals(
                List.of("a.md", "b.md", "c.md"),
                merged.sources().stream().map(source -> source.id().path()).toList());
        assertEquals(
                List.of(false, true, true),
                merged.sources().stream().map(Merged.Source::isCurated).toList());
        assertEquals(3, merged.count());
    }

    @Test
    void tellsThatTheFactsFileSaysSo() {
        builds.of(posting("a.md"), posting("b.md").merge("acme-welder"));
        var note = builds.diagnostics().get(0);
        assertEquals("b.md repeats a.md (as its facts file says); both are one posting of the site.", note.message());
        assertNull(note.help());
    }

    @Test
    void publishesByItselfWhatNamesNoPosting() {
        var catalog = builds.of(posting("a.md"), posting("b.md").title("Smith").merge("acme-welders"));
        assertEquals(2, catalog.entries().size());
        assertEquals(List.of("merge-unknown"), builds.codes());
        var error = builds.diagnostics().get(0);
        assertTrue(error.isError());
        assertEquals("b.md.facts.yaml:1:1", error.location().toString());
        assertEquals(
                "The `merge` “acme-welders” is the address of no other posting; this one is published by itself.",
                error.message());
        assertEquals("Did you mean `acme-welder`?", error.help());
    }

    @Test
    void cannotMergeIntoItselfOrIntoOneThatIsPartOfAnother() {
        builds.of(posting("a.md").merge("acme-welder"));
        assertEquals(List.of("merge-unknown"), builds.codes());
        builds.of(
                posting("a.md"),
                posting("b.md").title("Smith").merge("acme-welder"),
                posting("c.md").title("Joiner").merge("acme-smith"));
        assertEquals(List.of("merge-unknown", "posting-merged"), builds.codes());
    }

    @Test
    void understandsAnAddressThatThePostingHadBefore() {
        builds.of(posting("a.md"));
        builds.nextDay().of(posting("a.md").permalink("welder"));
        var catalog = builds.nextDay()
                .of(posting("a.md").permalink("welder"), posting("b.md").merge("acme-welder"));
        assertEquals(List.of("welder"), permalinks(catalog));
        assertEquals(List.of("posting-merged"), builds.codes());
    }

    @Test
    void leadsFromTheOldAddressToThePostingItIsPartOf() {
        builds.of(posting("a.md"), posting("b.md").title("Smith"));
        builds.nextDay().of(posting("a.md"), posting("b.md").title("Smith").merge("acme-welder"));
        assertEquals("postings/acme-welder/", builds.way("acme-smith"));
        assertEquals("2026-11-21", builds.changed("postings/acme-welder/"));
    }

    @Test
    void givesTheAddressBackWhenTheCuratorThinksBetterOfIt() {
        builds.of(posting("a.md"), posting("b.md").title("Smith"));
        builds.nextDay().of(posting("a.md"), posting("b.md").title("Smith").merge("acme-welder"));
        var catalog = builds.nextDay().of(posting("a.md"), posting("b.md").title("Smith"));
        assertEquals(List.of("acme-smith", "acme-welder"), permalinks(catalog));
        assertEquals("2026-11-22", builds.changed("postings/acme-welder/"));
        assertEquals("2026-11-20", builds.at("postings/acme-smith/").first().toString());
    }
}
