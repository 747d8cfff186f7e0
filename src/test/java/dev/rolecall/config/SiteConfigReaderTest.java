package dev.rolecall.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.AddedPlace;
import dev.rolecall.vocabulary.AddedSkill;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteConfigReaderTest {

    private static Outcome<SiteConfig> read(String... lines) {
        return new SiteConfigReader().read("catalog.yaml", String.join("\n", lines));
    }

    @Test
    void readsAllKeys() {
        var outcome = read(
                "title: Jobs",
                "description: All of them",
                "baseUrl: https://example.org/jobs",
                "language: nb-NO",
                "perPage: 20",
                "curator: {name: Ada, url: https://example.org/ada}",
                "markup: [acme/]",
                "cards: false");
        assertEquals(List.of(), outcome.diagnostics());
        var config = outcome.value();
        assertNotNull(config);
        assertEquals("https://example.org/jobs/", String.valueOf(config.baseUrl()));
        assertEquals("nb-NO", config.language());
        assertEquals(20, config.perPage());
        assertEquals("Ada", config.curator() == null ? "" : config.curator().name());
        assertEquals(List.of("acme/"), config.markup());
        assertEquals(false, config.cards());
    }

    @Test
    void readsAnEmptyFileAsDefaults() {
        assertEquals(SiteConfig.DEFAULT, read("").value());
    }

    @Test
    void namesTheNearestKeyAndKeepsTheOthers() {
        var outcome = read("title: Jobs", "base_url: https://example.org/");
        var problem = outcome.diagnostics().get(0);
        assertEquals("settings-unknown-key", problem.code());
        assertEquals("catalog.yaml:2:1", problem.location().toString());
        assertEquals("Did you mean `baseUrl`?", problem.help());
        assertNotNull(outcome.value());
        assertEquals("Jobs", outcome.value().title());
    }

    @Test
    void listsAllKeysWhenNoneIsNear() {
        assertEquals(
                "Known keys are `baseUrl`, `cards`, `companies`, `curator`, `description`, `language`, `markup`, `perPage`,"
                        + " `places`, `skills`, `title`.",
                read("zzzzzzzz: 1").diagnostics().get(0).help());
    }

    @Test
    void keepsTheDefaultOfABadValue() {
        var outcome = read("perPage: none", "baseUrl: /jobs", "curator: {url: https://example.org/}", "cards: no");
        assertEquals(
                List.of("settings-bad-value", "settings-bad-value", "settings-bad-value", "settings-bad-value"),
                outcome.diagnostics().stream().map(each -> each.code()).toList());
        assertEquals(SiteConfig.DEFAULT, outcome.value());
    }

    @Test
    void readsWhatIsAddedToTheVocabularies() {
        var outcome = read(
                "skills:",
                "  - {name: FooDB, aliases: [foo, Foo Database], category: databases}",
                "  - name: Barista Studio",
                "places:",
                "  - {name: Silicon Alley, is: 'New York, NY, US'}",
                "companies:",
                "  - {name: Acme, aliases: ACME Inc.}");
        assertEquals(List.of(), outcome.diagnostics());
        assertNotNull(outcome.value());
        var additions = outcome.value().additions();
        assertEquals(
                List.of(
                        new AddedSkill("FooDB", List.of("foo", "Foo Database"), "Databases"),
                        new AddedSkill("Barista Studio", List.of(), "Named tools")),
                additions.skills());
        assertEquals(List.of(new AddedPlace("Silicon Alley", new Place("New York", "NY", "US"))), additions.places());
        assertEquals(List.of(new AddedCompany("Acme", List.of("ACME Inc."))), additions.companies());
    }

    @Test
    void tellsWhichAdditionCannotBeReadAndKeepsTheOthers() {
        var outcome = read(
                "skills:",
                "  - {name: FooDB, alias: [foo]}",
                "  - Bar",
                "  - {name: Baz, category: Wines}",
                "places:",
                "  - {name: Silicon Alley}",
                "  - {name: The Alley, is: [a, b]}",
                "companies:",
                "  - {aliases: [ACME]}",
                "  - {name: '!!'}");
        assertEquals(
                List.of(
                        "settings-unknown-key 2:19",
                        "settings-bad-value 3:5",
                        "settings-bad-value 4:27",
                        "settings-bad-value 6:5",
                        "settings-bad-value 7:27",
                        "settings-bad-value 9:5",
                        "settings-bad-value 10:12"),
                outcome.diagnostics().stream()
                        .map(each -> each.code() + " " + each.location().line() + ":"
                                + each.location().column())
                        .sorted(Comparator.comparingInt(each -> Integer.parseInt(each.replaceAll(".* |:.*", ""))))
                        .toList());
        assertEquals(
                "Did you mean `aliases`?",
                outcome.diagnostics().stream()
                        .filter(each -> each.code().equals("settings-unknown-key"))
                        .map(Diagnostic::help)
                        .findFirst()
                        .orElse(null));
        assertNotNull(outcome.value());
        assertEquals(
                List.of("FooDB", "Baz"),
                outcome.value().additions().skills().stream()
                        .map(AddedSkill::name)
                        .toList());
        assertEquals(List.of(), outcome.value().additions().places());
    }

    @Test
    void yieldsNothingOfBrokenYaml() {
        var outcome = read("title: \"Jobs");
        assertNull(outcome.value());
        assertEquals("settings-broken", outcome.diagnostics().get(0).code());
    }
}
