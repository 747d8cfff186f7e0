package dev.rolecall.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class SkillVocabularyTest {

    private static final SkillVocabulary VOCABULARY = SkillVocabulary.load();

    @Test
    void readsTheExamples() throws IOException {
        Examples.check(
                "skills.tsv",
                120,
                line -> VOCABULARY.find(line).stream()
                        .map(match -> match.skill().name() + (match.generic() ? "*" : ""))
                        .collect(Collectors.joining("|")));
    }

    @Test
    void saysWhereANameStands() {
        var match = VOCABULARY.find("We write Go services").get(0);
        assertEquals(9, match.start());
        assertEquals(11, match.end());
        assertEquals(Certainty.IN_CONTEXT, match.certainty());
    }

    @Test
    void knowsSkillsByAnyName() {
        assertEquals("Kubernetes", VOCABULARY.byName("K8S").orElseThrow().name());
        assertEquals("cpp", VOCABULARY.byName("c++").orElseThrow().slug());
        assertEquals("csharp", VOCABULARY.byName("C#").orElseThrow().slug());
        assertEquals("dotnet", VOCABULARY.byName(".net").orElseThrow().slug());
        assertEquals(
                "ab-testing", VOCABULARY.byName("A/B Testing").orElseThrow().slug());
        assertEquals("Go", VOCABULARY.byName("go").orElseThrow().name());
        assertFalse(VOCABULARY.byName("teamwork").isPresent());
        assertFalse(VOCABULARY.byName("").isPresent());
    }

    @Test
    void findsWhatIsAdded() {
        var more = VOCABULARY.with(List.of(
                new AddedSkill("Foo DB", List.of("foo base", "Docker"), "Databases"),
                new AddedSkill("Go", List.of("gopher language"), "Databases"),
                new AddedSkill("C+++", List.of(), "Languages")));
        assertEquals("Foo DB", named(more, "foo base"));
        assertEquals("Foo DB", named(more, "We run Docker"));
        assertEquals("Go", named(more, "the gopher language"));
        assertEquals("", named(more, "ready to go home"));
        assertEquals("Languages", more.byName("gopher language").orElseThrow().category());
        assertEquals("foo-db", more.byName("Foo DB").orElseThrow().slug());
        assertEquals("Docker", named(VOCABULARY, "We run Docker"));
        var slugs = more.skills().stream().map(skill -> skill.slug()).toList();
        assertEquals(slugs.size(), new HashSet<>(slugs).size());
    }

    private static String named(SkillVocabulary vocabulary, String line) {
        return vocabulary.find(line).stream().map(match -> match.skill().name()).collect(Collectors.joining("|"));
    }

    @Test
    void tellsGeneralTermsApart() {
        assertTrue(VOCABULARY.isGeneric("testing"));
        assertFalse(VOCABULARY.isGeneric("Python"));
    }

    @Test
    void holdsEnoughSkillsWithUniqueSlugs() {
        var slugs = new HashMap<String, String>();
        for (var skill : VOCABULARY.skills()) {
            assertTrue(skill.slug().matches("[a-z0-9]+(-[a-z0-9]+)*"), skill.toString());
            var other = slugs.put(skill.slug(), skill.name());
            assertTrue(other == null, () -> skill.slug() + " is " + other + " and " + skill.name());
            assertEquals(
                    skill.name(), VOCABULARY.byName(skill.name()).orElseThrow().name());
        }
        assertTrue(slugs.size() >= 1_500, "only " + slugs.size());
    }

    @Test
    void writesNamesOnceAndInOrder() {
        var names = new HashSet<Long>();
        for (var category : Examples.lines("skills/index.txt")) {
            var file = "skills/" + category.substring(0, category.indexOf('\t')) + ".tsv";
            var previous = "";
            for (var row : Resource.rows(file)) {
                var sorted = Folding.of(row.get(0));
                assertTrue(previous.compareTo(sorted) < 0, file + " is not in order at " + row.get(0));
                previous = sorted;
                var aliases = row.get(2).isEmpty() ? new String[0] : row.get(2).split("\\|", -1);
                assertTrue(names.add(TermTable.hash(Tokens.of(row.get(0)))), "twice: " + row.get(0));
                for (var alias : aliases) {
                    var tokens = Tokens.of(alias);
                    assertTrue(tokens.size() > 0, "an empty name of " + row.get(0));
                    assertTrue(names.add(TermTable.hash(tokens)), "twice: " + alias + " of " + row.get(0));
                }
            }
        }
    }

    @Test
    void listsEveryCategoryOfItsSkills() {
        var used = VOCABULARY.skills().stream().map(skill -> skill.category()).collect(Collectors.toSet());
        assertEquals(new HashSet<>(VOCABULARY.categories()), used);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void readsLongLinesInTimeProportionalToTheirLength() {
        for (var fragment : new String[] {"Go, ", "machine learning ", "C++/", "amazon ", "+", ".", "a.b/", "& "}) {
            VOCABULARY.find(fragment.repeat(100_000));
        }
    }
}
