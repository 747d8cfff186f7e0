package dev.rolecall.catalog;

import static dev.rolecall.catalog.Given.MANY;
import static dev.rolecall.catalog.Given.city;
import static dev.rolecall.catalog.Given.posting;
import static dev.rolecall.catalog.Given.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page shows of the postings that it stands for. */
class GroupTest {

    private final Builds builds = new Builds();

    private static Given same(String path) {
        return posting(path).text(words("same", 0, MANY));
    }

    private Entry only(Given... postings) {
        var entries = builds.of(postings).entries();
        assertEquals(1, entries.size());
        return entries.get(0);
    }

    private static List<String> sources(Entry entry) {
        assertNotNull(entry.merged());
        return entry.merged().sources().stream()
                .map(source -> source.id().path())
                .toList();
    }

    private static Entry numbered(Given[] postings, int count) {
        for (var i = 0; i < count; i++) {
            postings[i] = same(String.format(Locale.ROOT, "%03d.md", i)).in(city("C" + i));
        }
        return new Builds().of(postings).entries().get(0);
    }

    @Test
    void namesAllPlacesOnceInOrder() {
        var entry = only(
                same("a.md").in(city("Oslo")).from(new Place(null, null, "NO")),
                same("b.md").in(city("Bergen"), city("Oslo")).from(new Place(null, null, "SE")),
                same("c.md").in(city("Molde"), city("Bergen")));
        assertEquals(List.of(city("Oslo"), city("Bergen"), city("Molde")), entry.locations());
        assertEquals(List.of(new Place(null, null, "NO"), new Place(null, null, "SE")), entry.eligible());
        assertEquals(3, entry.merged().count());
        assertEquals(List.of("a.md", "b.md", "c.md"), sources(entry));
    }

    @Test
    void standsForItselfWhereNothingIsMerged() {
        assertNull(only(same("a.md")).merged());
    }

    @Test
    void showsTheTextOfOneThatIsOpen() {
        var entry = only(
                same("a.md").in(city("Oslo")).through("2026-11-01"),
                same("b.md").in(city("Bergen")).through("2026-11-02"),
                same("c.md").in(city("Molde")).posted("2026-11-19").through("2026-12-01"));
        assertEquals("c.md", entry.id().path());
        assertTrue(entry.status().isOpen());
        assertEquals("acme-welder-molde", entry.permalink());
    }

    @Test
    void keepsTheAddressWhenTheOwnerCloses() {
        var open = same("b.md").in(city("Bergen"));
        builds.of(same("a.md").in(city("Oslo")), open);
        var entry = only(
                same("a.md").in(city("Oslo")).through("2026-11-19"),
                same("b.md").in(city("Bergen")));
        assertEquals("b.md", entry.id().path());
        assertEquals("acme-welder-oslo", entry.permalink());
        assertEquals(List.of("b.md", "a.md"), sources(entry));
        assertEquals(
                LocalDate.of(2026, 11, 19),
                entry.merged().sources().get(1).status().closedOn());
    }

    @Test
    void namesNoPlaceWhereNobodyCanApply() {
        var entry = only(
                same("a.md").in(city("Oslo")),
                same("b.md").in(city("Bergen")).through("2026-11-19"),
                same("c.md").in(city("Molde")));
        assertEquals(List.of(city("Oslo"), city("Molde")), entry.locations());
        assertEquals(3, entry.merged().count());
    }

    @Test
    void namesAllPlacesOfOneThatIsClosed() {
        var entry = only(
                same("a.md").in(city("Oslo")).through("2026-11-18"),
                same("b.md").in(city("Bergen")).through("2026-11-19"));
        assertEquals(List.of(city("Oslo"), city("Bergen")), entry.locations());
        assertEquals(LocalDate.of(2026, 11, 18), entry.status().closedOn());
    }

    @Test
    void addsTheFirstWayToApplyWithTheWordsThatSaySo() {
        var a = same("a.md");
        var merged = only(
                        a,
                        same("b.md"),
                        same("c.md").apply("https://acme.example/c"),
                        same("d.md").apply("https://acme.example/d"))
                .merged();
        var claim = merged.in(a.posting()).facts().applyUrl().claim();
        assertEquals("https://acme.example/c", claim.value().toString());
        var evidence = (Evidence.Elsewhere) claim.evidence();
        assertEquals("given", evidence.rule());
        assertEquals("s", evidence.words());
        assertEquals("c.md:11:1", evidence.at().toString());
    }

    @Test
    void keepsTheOwnWayToApply() {
        var a = same("a.md").apply("https://acme.example/a").in(city("Oslo")).from(city("Moss"));
        var merged = only(
                        a,
                        same("b.md")
                                .apply("https://acme.example/b")
                                .in(city("Bergen"))
                                .from(city("Voss")))
                .merged();
        var facts = merged.in(a.posting()).facts();
        assertEquals(a.posting().facts().applyUrl(), facts.applyUrl());
        assertEquals(
                List.of(city("Oslo"), city("Bergen")),
                facts.locations().stream().map(each -> each.value()).toList());
        assertEquals(
                List.of(city("Moss"), city("Voss")),
                facts.eligible().stream().map(each -> each.value()).toList());
        assertEquals(Fact.unstated(), facts.salary());
    }

    @Test
    void saysWhereEachPostingWasFoundAndPosted() {
        var source = only(
                        same("a.md").posted("2026-10-01"),
                        same("b.md").found("https://board.example/1").posted("2026-11-01"))
                .merged()
                .sources()
                .get(1);
        assertEquals("https://board.example/1", source.offer().source().value().toString());
        assertEquals(LocalDate.of(2026, 11, 1), source.datePosted());
        assertEquals(1, source.share());
    }

    @Test
    void saysWhatShareOfTheWordsIsTheReason() {
        only(same("a.md"), posting("b.md").text(words("same", 0, 50) + " " + words("new", 0, 10)));
        var note = builds.diagnostics().get(0);
        assertEquals("posting-merged", note.code());
        assertEquals("b.md", note.location().path());
        assertEquals("b.md repeats a.md (70 % of its words); both are one posting of the site.", note.message());
        assertEquals("Write `merge: false` into its facts file if it is another role.", note.help());
    }

    @Test
    void remembersTheAddressThatAPartHadOfItsOwn() {
        builds.of(same("a.md").in(city("Oslo")), same("b.md").in(city("Bergen")).alone());
        var entry = only(same("a.md").in(city("Oslo")), same("b.md").in(city("Bergen")), same("c.md"));
        assertEquals(
                List.of("acme-welder-oslo", "acme-welder-bergen", "none"),
                entry.merged().sources().stream()
                        .map(source -> source.permalink() == null ? "none" : source.permalink())
                        .toList());
    }

    @Test
    void namesSoManyAndCountsAll() {
        var few = numbered(new Given[24], 24).merged();
        assertEquals(24, few.sources().size());
        var many = numbered(new Given[26], 26);
        assertEquals(24, many.merged().sources().size());
        assertEquals(26, many.merged().count());
        assertEquals(26, many.locations().size());
    }

    @Test
    void addsAtMostTwoHundredPlaces() {
        var places = new ArrayList<Place>();
        for (var i = 0; i < 150; i++) {
            places.add(city("C" + i));
        }
        var others = Stream.of("b", "c")
                .map(name -> same(name + ".md")
                        .in(places.stream()
                                .map(each -> city(name + each.city()))
                                .toArray(Place[]::new)))
                .toList();
        var entry = only(same("a.md").in(city("Oslo")), others.get(0), others.get(1));
        assertEquals(201, entry.locations().size());
    }
}
