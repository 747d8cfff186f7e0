package dev.rolecall.catalog;

import static dev.rolecall.catalog.Given.MANY;
import static dev.rolecall.catalog.Given.city;
import static dev.rolecall.catalog.Given.posting;
import static dev.rolecall.catalog.Given.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolecall.catalog.ledger.Ledger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an address while its posting is in the content and cannot be read. */
class WithheldSuccessionTest {

    private static final String WELDER = "postings/acme-welder/";

    private final Builds builds = new Builds();

    private static Given welder() {
        return posting("yard/a.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yard/a.md", "yard"})
    void withholdsAPostingWhoseFileCannotBeRead(String unread) {
        builds.of(welder());
        builds.nextDay().unread(unread).of();
        assertEquals(Ledger.State.WITHHELD, builds.state("acme-welder"));
        builds.nextDay().of();
        assertEquals("2026-11-20", builds.changed(WELDER));
        assertEquals("2026-11-21", ((Ledger.Posting) builds.at(WELDER)).since().toString());
        builds.nextDay().unread().of();
        assertEquals(Ledger.State.REMOVED, builds.state("acme-welder"));
        builds.nextDay().unread(unread).of();
        assertEquals(Ledger.State.REMOVED, builds.state("acme-welder"));
        assertEquals("2026-11-23", builds.changed(WELDER));
    }

    @Test
    void forgetsThatAPostingWasWithheld() {
        var parts = new Given[] {
            welder().in(city("Oslo")).text(words("same", 0, MANY)).through("2026-11-20"),
            posting("b.md").in(city("Bergen")).text(words("same", 0, MANY))
        };
        builds.of(parts);
        builds.nextDay().of(parts);
        var before = builds.ledger();
        builds.nextDay().unread("yard", "b.md").of();
        builds.nextDay().of();
        builds.nextDay().unread().of(parts);
        assertEquals(postings(before), postings(builds.ledger()));
    }

    @Test
    void keepsTheAddressOfAWithheldPostingFromItsParts() {
        var parts = new Given[] {
            welder().in(city("Oslo")).text(words("same", 0, MANY)),
            posting("b.md").in(city("Bergen")).text(words("same", 0, MANY)).alone()
        };
        builds.of(parts[0]);
        builds.nextDay().of(parts);
        parts[1] = posting("b.md").in(city("Bergen")).text(words("same", 0, MANY));
        builds.nextDay().of(parts);
        var before = builds.at("postings/acme-welder-oslo/");
        assertEquals("postings/acme-welder-oslo/", builds.way("acme-welder-bergen"));
        builds.nextDay().unread("yard").of(parts[1]);
        assertEquals(Ledger.State.WITHHELD, builds.state("acme-welder-oslo"));
        assertEquals(Ledger.State.OPEN, builds.state("acme-welder-bergen"));
        builds.nextDay().unread().of(parts);
        assertEquals(before, builds.at("postings/acme-welder-oslo/"));
        assertEquals("postings/acme-welder-oslo/", builds.way("acme-welder-bergen"));
    }

    private static Map<String, Ledger.Page> postings(Ledger ledger) {
        return ledger.pages().subMap(Ledger.POSTINGS, Ledger.POSTINGS + '~');
    }

    @Test
    void givesTheDayToAPostingThatIsBackWithOtherWords() {
        builds.of(welder());
        builds.nextDay().unread("yard").of();
        builds.nextDay().unread().of(welder().pay(5));
        assertEquals("2026-11-22", builds.changed(WELDER));
        assertNull(((Ledger.Posting) builds.at(WELDER)).withheld());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yard/b.md", "yar", "a.md", "yard/a"})
    void doesNotWithholdAPostingOfAnotherFile(String unread) {
        builds.of(welder());
        builds.nextDay().unread(unread).of();
        assertEquals(Ledger.State.REMOVED, builds.state("acme-welder"));
    }

    @Test
    void withholdsAPostingWhoseNameTheLocaleCannotRead() {
        builds.of(posting("käse/a.md"));
        builds.nextDay().unread("k\uFFFD\uFFFDse/a.md").of();
        assertEquals(Ledger.State.WITHHELD, builds.state("acme-welder"));
    }

    @Test
    void withholdsAPostingThatIsLeftOutForAnError() {
        builds.of(welder());
        builds.nextDay().of(welder().permalink("Not Here"));
        assertEquals(Ledger.State.WITHHELD, builds.state("acme-welder"));
        assertEquals(List.of("permalink-invalid"), builds.codes());
    }

    @Test
    void doesNotLeadOnFromAPostingThatIsOnlyWithheld() {
        builds.of(
                posting("a.md").in(city("Oslo"), city("Bergen")).text(words("same", 0, MANY)),
                posting("b.md").in(city("Bergen")).text(words("same", 0, MANY)).alone());
        builds.nextDay()
                .unread("b.md")
                .of(posting("a.md").in(city("Oslo"), city("Bergen")).text(words("same", 0, MANY)));
        assertEquals(Ledger.State.WITHHELD, builds.state("acme-welder-bergen"));
    }
}
