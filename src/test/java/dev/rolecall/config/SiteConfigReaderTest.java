package dev.rolecall.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolecall.diagnostic.Outcome;
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
                "markup: [acme/]");
        assertEquals(List.of(), outcome.diagnostics());
        var config = outcome.value();
        assertNotNull(config);
        assertEquals("https://example.org/jobs/", String.valueOf(config.baseUrl()));
        assertEquals("nb-NO", config.language());
        assertEquals(20, config.perPage());
        assertEquals("Ada", config.curator() == null ? "" : config.curator().name());
        assertEquals(List.of("acme/"), config.markup());
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
                "Known keys are `baseUrl`, `curator`, `description`, `language`, `markup`, `perPage`, `title`.",
                read("zzzzzzzz: 1").diagnostics().get(0).help());
    }

    @Test
    void keepsTheDefaultOfABadValue() {
        var outcome = read("perPage: none", "baseUrl: /jobs", "curator: {url: https://example.org/}");
        assertEquals(
                List.of("settings-bad-value", "settings-bad-value", "settings-bad-value"),
                outcome.diagnostics().stream().map(each -> each.code()).toList());
        assertEquals(SiteConfig.DEFAULT, outcome.value());
    }

    @Test
    void yieldsNothingOfBrokenYaml() {
        var outcome = read("title: \"Jobs");
        assertNull(outcome.value());
        assertEquals("settings-broken", outcome.diagnostics().get(0).code());
    }
}
