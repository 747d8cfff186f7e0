package dev.rolecall.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Workplace;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Says for each field what is right, what is wrong and what does not matter. */
class EvaluationTest {

    private static final String PERFECT = "1 of 1 whole; 1 right, 1 given, 1 wanted";
    private static final String WRONG = "0 of 1 whole; 0 right, 1 given, 1 wanted";
    private static final String MISSED = "0 of 1 whole; 0 right, 0 given, 1 wanted";
    private static final String EXTRA = "0 of 1 whole; 0 right, 1 given, 0 wanted";
    private static final String NOTHING = "1 of 1 whole; 0 right, 0 given, 0 wanted";

    private static final SkillNames ALIASES = names("{\"SQL\": [\"T-SQL\", \"Oracle SQL\"]}");

    private static SkillNames names(String json) {
        return Objects.requireNonNull(GoldReader.aliases("aliases.json", json).value());
    }

    private static FoundFacts found() {
        return new FoundFacts();
    }

    private static EvaluationReport report(String gold, SkillNames names, FoundFacts found) {
        var records = GoldReader.records("gold.jsonl", "{\"file\": \"a.md\", " + gold.replace('\'', '"') + "}");
        return new Evaluation(names).compare(records.orElse(List.of()), Map.of("a.md", found.facts()));
    }

    private static FieldScore score(String field, EvaluationReport report) {
        return report.scores().stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static String counts(String field, String gold, FoundFacts found) {
        var score = score(field, report(gold, ALIASES, found));
        return score.whole() + " of " + score.postings() + " whole; " + score.right() + " right, " + score.given()
                + " given, " + score.wanted() + " wanted";
    }

    @Test
    void comparesTitlesWithoutCaseAndPunctuation() {
        var gold = "'title': 'C++ Engineer, R&D (Platform)'";
        assertEquals(PERFECT, counts("title", gold, found().title("c++ engineer R and D – platform")));
        assertEquals(WRONG, counts("title", gold, found().title("C Engineer, R&D (Platform)")));
        assertEquals(MISSED, counts("title", gold, found()));
    }

    @Test
    void takesAlternatives() {
        var gold = "'title': 'Cook', 'titleAlt': ['Chef', null]";
        assertEquals(PERFECT, counts("title", gold, found().title("Chef")));
        assertEquals(WRONG, counts("title", gold, found().title("Baker")));
    }

    @Test
    void asksForNothingWhereNothingIsAccepted() {
        var gold = "'workplace': 'onsite', 'workplaceAlt': [null]";
        assertEquals(NOTHING, counts("workplace", gold, found()));
        assertEquals(PERFECT, counts("workplace", gold, found().workplace(Workplace.ONSITE)));
        assertEquals(WRONG, counts("workplace", gold, found().workplace(Workplace.HYBRID)));
    }

    @Test
    void countsWhatIsFoundWhereNothingIsStated() {
        assertEquals(EXTRA, counts("workplace", "'workplace': null", found().workplace(Workplace.HYBRID)));
        assertEquals(NOTHING, counts("workplace", "'workplace': null", found()));
    }

    @Test
    void countsAPostingThatIsNotThereAsOneOfWhichNothingIsKnown() {
        var records = GoldReader.records("gold.jsonl", "{\"file\": \"b.md\", \"title\": \"Cook\"}");
        var report = new Evaluation(ALIASES).compare(records.orElse(List.of()), Map.of());
        assertEquals(List.of("b.md"), report.absent());
        assertEquals(0, score("title", report).accuracy());
        assertEquals(1, score("salary", report).accuracy());
    }

    @Test
    void comparesCompaniesWithoutTheirLegalForm() {
        assertEquals(PERFECT, counts("company", "'company': 'The Müller Company, Inc.'", found().company("Muller")));
        assertEquals(WRONG, counts("company", "'company': 'Müller'", found().company("Müller Group")));
    }

    @Test
    void comparesKindsOfContractByTheirLetters() {
        var gold = "'employmentType': 'Full-time'";
        assertEquals(PERFECT, counts("employmentType", gold, found().employmentType(EmploymentType.FULL_TIME)));
        assertEquals(WRONG, counts("employmentType", gold, found().employmentType(EmploymentType.CONTRACT)));
    }

    @Test
    void comparesPayWithATolerance() {
        var gold = "'salary': {'min': 100000, 'max': 150000, 'currency': 'usd', 'unit': 'yearly'}";
        assertEquals(PERFECT, counts("salary", gold, found().salary(99_000, 151_500, "USD", Salary.Unit.YEAR)));
        assertEquals(WRONG, counts("salary", gold, found().salary(98_900, 150_000, "USD", Salary.Unit.YEAR)));
        assertEquals(WRONG, counts("salary", gold, found().salary(100_000, 150_000, "EUR", Salary.Unit.YEAR)));
        assertEquals(WRONG, counts("salary", gold, found().salary(100_000, 150_000, "USD", Salary.Unit.MONTH)));
        assertEquals(NOTHING, counts("salary", "'salary': {'min': null, 'max': null}", found()));
    }

    @Test
    void comparesTheDayOfATime() {
        var gold = "'datePosted': '2026-03-02T23:00:00+02:00'";
        assertEquals(PERFECT, counts("datePosted", gold, found().datePosted("2026-03-02")));
        assertEquals(WRONG, counts("datePosted", gold, found().datePosted("2026-03-03")));
    }

    @Test
    void comparesPlacesByTheirNarrowestPart() {
        var gold = "'locations': [{'city': 'New York City', 'region': 'NY', 'country': 'USA'}]";
        assertEquals(PERFECT, counts("locations", gold, found().place("New York", null, "US")));
        assertEquals(WRONG, counts("locations", gold, found().place("New York", null, "GB")));
        assertEquals(WRONG, counts("locations", gold, found().place(null, "NY", "US")));
        var region = "'locations': [{'city': null, 'region': 'Ontario', 'country': 'CA'}]";
        assertEquals(PERFECT, counts("locations", region, found().place(null, "ON", "CA")));
    }

    @Test
    void passesOverACountryBesideAPlaceInIt() {
        var gold = "'locations': [{'city': 'Lyon', 'country': 'FR'}]";
        assertEquals(
                PERFECT,
                counts("locations", gold, found().place("Lyon", null, "FR").place(null, null, "FR")));
        assertEquals(
                "0 of 1 whole; 1 right, 2 given, 1 wanted",
                counts("locations", gold, found().place("Lyon", null, "FR").place(null, null, "DE")));
    }

    @Test
    void takesOtherNamesOfPlacesAndOptionalOnes() {
        var gold = "'locations': [{'city': 'Munich', 'cityAlt': ['München'], 'country': 'DE'}],"
                + " 'locationsOptional': [{'city': null, 'region': 'Bavaria', 'country': 'DE'}]";
        assertEquals(
                PERFECT,
                counts("locations", gold, found().place("Munchen", null, "DE").place(null, "Bavaria", "DE")));
        assertEquals(MISSED, counts("locations", gold, found().place(null, "Bavaria", "DE")));
    }

    @Test
    void countsEachCountryOnce() {
        var gold = "'locations': [{'city': 'Lyon', 'country': 'FR'}, {'city': 'Paris', 'country': 'FR'}],"
                + " 'locationsOptional': [{'country': 'BE'}]";
        assertEquals(
                PERFECT,
                counts("countries", gold, found().place("Nice", null, "FR").place("Gent", null, "BE")));
        assertEquals(EXTRA, counts("countries", "'locations': []", found().place("Nice", null, "FR")));
    }

    @Test
    void countsASkillOnceWhateverItsName() {
        var gold = "'skills': ['SQL', 'Python'], 'skillsOptional': ['testing']";
        var both = found().skill("T-SQL").skill("Oracle SQL").skill("Testing").skill("Java");
        assertEquals("0 of 1 whole; 1 right, 2 given, 2 wanted", counts("skills", gold, both));
    }

    @Test
    void takesNamesFromTheVocabularyWithoutAliases() {
        var report = report(
                "'skills': [{'name': 'k8s'}]", SkillNames.of(SkillVocabulary.load()), found().skill("Kubernetes"));
        assertEquals(1, score("skills", report).accuracy());
    }

    @Test
    void tellsWhatWasExpectedAndWhatWasFound() {
        var misses = report(
                        "'company': 'Hortus', 'skills': ['Python']",
                        ALIASES,
                        found().company("Ortus").skill("Java"))
                .misses();
        assertEquals(
                List.of("company Hortus Ortus 1", "skills python null 0", "skills null java 1"),
                misses.stream()
                        .map(miss -> miss.field() + " " + miss.expected() + " " + miss.found() + " "
                                + miss.evidence().size())
                        .toList());
    }

    @Test
    void refusesRecordsOfWhichOneIsBroken() {
        assertNull(GoldReader.records("gold.jsonl", "{\"file\": \"a.md\"}\n{\"file\"")
                .value());
    }
}
