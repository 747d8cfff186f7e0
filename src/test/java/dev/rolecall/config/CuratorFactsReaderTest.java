package dev.rolecall.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Workplace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuratorFactsReaderTest {

    private static Outcome<CuratorFacts> read(String... lines) {
        return new CuratorFactsReader().read("a/b.facts.yaml", String.join("\n", lines) + "\n");
    }

    private static CuratorFacts sound(String... lines) {
        var outcome = read(lines);
        assertEquals(List.of(), outcome.diagnostics());
        var facts = outcome.value();
        assertNotNull(facts);
        return facts;
    }

    private static Diagnostic problem(String... lines) {
        var diagnostics = read(lines).diagnostics();
        assertEquals(1, diagnostics.size(), diagnostics::toString);
        return diagnostics.get(0);
    }

    @Test
    void readsEachKindOfValue() {
        var facts = sound(
                "# corrections",
                "title: Senior Engineer",
                "workplace: hybrid",
                "seniority: senior",
                "experienceMonths: 36",
                "closed: 2026-11-20",
                "permalink: acme-engineer",
                "salary: {min: 90_000, max: 120000, currency: EUR, unit: YEAR}");
        assertEquals(new Ruling<>("Senior Engineer", new SourceLocation("a/b.facts.yaml", 2, 1, 5)), facts.title());
        assertEquals(Workplace.HYBRID, value(facts.workplace()));
        assertEquals(Seniority.SENIOR, value(facts.seniority()));
        assertEquals(36, value(facts.experienceMonths()));
        assertEquals(LocalDate.of(2026, 11, 20), facts.curation().closed());
        assertEquals("acme-engineer", facts.curation().permalink());
        assertEquals(
                7,
                facts.curation().permalinkAt() == null
                        ? 0
                        : facts.curation().permalinkAt().line());
        assertEquals(
                new Salary(BigDecimal.valueOf(90000), BigDecimal.valueOf(120000), "EUR", Salary.Unit.YEAR),
                value(facts.salary()));
    }

    private static <T> T value(@Nullable Ruling<T> ruling) {
        assertNotNull(ruling);
        var value = ruling.value();
        assertNotNull(value);
        return value;
    }

    @Test
    void readsPlacesAsWordsAndAsParts() {
        var facts = sound(
                "locations:",
                "  - New York, NY, US",
                "  - Oslo, NO",
                "  - NO",
                "  - Europe",
                "  - {city: Bergen, country: NO}");
        assertEquals(
                List.of(
                        new Place("New York", "NY", "US"),
                        new Place("Oslo", null, "NO"),
                        new Place(null, null, "NO"),
                        new Place(null, "Europe", null),
                        new Place("Bergen", null, "NO")),
                value(facts.locations()));
    }

    @Test
    void removesAFactWithoutValue() {
        var facts = sound("company: ~", "team:", "identifier: null");
        for (var ruling : List.of(facts.company(), facts.team(), facts.identifier())) {
            assertNotNull(ruling);
            assertNull(ruling.value());
        }
    }

    @Test
    void replacesSkillsByAPlainList() {
        var facts = sound("skills: [Go, C++]");
        assertEquals(List.of("Go", "C++"), names(facts.skillsAdded()));
        assertEquals(1, facts.skillsRemoved().size());
        assertNull(facts.skillsRemoved().get(0).value());
    }

    @Test
    void amendsSkillsBySigns() {
        var facts = sound("skills:", "  - +Go", "  - -PHP");
        assertEquals(List.of("Go"), names(facts.skillsAdded()));
        assertEquals(List.of("PHP"), names(facts.skillsRemoved()));
        assertEquals(3, facts.skillsRemoved().get(0).at().line());
    }

    @Test
    void amendsSkillsByGroups() {
        var facts = sound("skills:", "  add: [Go]", "  remove: PHP");
        assertEquals(List.of("Go"), names(facts.skillsAdded()));
        assertEquals(List.of("PHP"), names(facts.skillsRemoved()));
    }

    private static List<String> names(List<Ruling<String>> rulings) {
        return rulings.stream().map(CuratorFactsReaderTest::value).toList();
    }

    @Test
    void namesTheNearestKeyAndKeepsTheOthers() {
        var outcome = read("titel: Engineer", "company: Acme");
        var problem = outcome.diagnostics().get(0);
        assertEquals("facts-unknown-key", problem.code());
        assertEquals("a/b.facts.yaml:1:1", problem.location().toString());
        assertEquals("The key `titel` is not known; it is left out.", problem.message());
        assertEquals("Did you mean `title`?", problem.help());
        assertEquals("titel: Engineer", problem.excerpt());
        assertNotNull(outcome.value());
        assertEquals("Acme", value(outcome.value().company()));
    }

    @Test
    void saysWhatWasExpectedOfABadValue() {
        var problem = problem("workplace: at home");
        assertEquals("facts-bad-value", problem.code());
        assertEquals("a/b.facts.yaml:1:12", problem.location().toString());
        assertEquals(7, problem.location().length());
        assertEquals(
                "The value of `workplace` is \"at home\"; one of `remote`, `hybrid`, `onsite` was expected.",
                problem.message());
    }

    @Test
    void refusesPayWithoutCurrencyAndInvertedPay() {
        assertEquals(
                "facts-bad-value", problem("salary: {min: 1000, unit: MONTH}").code());
        assertEquals(
                "facts-bad-value",
                problem("salary: {min: 2000, max: 1000, currency: EUR, unit: MONTH}")
                        .code());
    }

    @Test
    void refusesScriptsAsAddresses() {
        assertEquals("facts-bad-value", problem("applyUrl: javascript:alert(1)").code());
    }

    @Test
    void refusesTheSecondOfTwoEqualKeys() {
        var problem = problem("title: One", "title: Two");
        assertEquals("facts-repeated-key", problem.code());
        assertEquals(2, problem.location().line());
        assertEquals(1, problem.related().get(0).location().line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed: true",
                "closed: 2026-13-01",
                "close: 2026-11-20",
                "Closed: 2026-11-20",
                "permalink: Not Here",
                "perma-link: acme-welder",
                "merge: no such",
                "merges: false",
                "validThrough: soon",
                "validthru: 2026-11-20"
            })
    void yieldsNothingWhereItIsNotClearWhatBecomesOfTheAddress(String line) {
        problem(line);
        assertNull(read("company: Acme", line).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed: ~", "closed:", "permalink: ~", "merge: ~", "validThrough: ~", "merge: false"})
    void yieldsFactsWhereNothingBecomesOfTheAddress(String line) {
        assertEquals("Acme", value(sound("company: Acme", line).company()));
    }

    @Test
    void saysWhereBrokenYamlBreaks() {
        var outcome = read("title: One", "company: [Acme", "team: Search");
        assertNull(outcome.value());
        var problem = outcome.diagnostics().get(0);
        assertEquals("facts-broken", problem.code());
        assertEquals(3, problem.location().line());
        assertEquals("team: Search", problem.excerpt());
    }

    @Test
    void refusesReferences() {
        assertEquals("facts-broken", problem("title: &a One", "company: *a").code());
    }

    @Test
    void refusesDeepNesting() {
        assertEquals(
                "facts-broken",
                problem("title: " + "[".repeat(100) + "]".repeat(100)).code());
    }

    @Test
    void refusesAFileWithoutKeys() {
        assertEquals("facts-broken", problem("- a", "- b").code());
    }

    @Test
    void readsAnEmptyFileAsNothingSaid() {
        assertEquals(CuratorFacts.NONE, sound(""));
        assertEquals(CuratorFacts.NONE, sound("# nothing yet"));
    }
}
