package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.CuratorFactsReader;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.Seniority;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class CuratorTest {

    private static final PostingExtractor EXTRACTOR = new PostingExtractor(SkillVocabulary.load(), Gazetteer.load());

    private static Facts facts(String... lines) {
        var curator = new CuratorFactsReader()
                .read("a.facts.yaml", String.join("\n", lines))
                .value();
        assertNotNull(curator);
        var raw = new PostingBuilder()
                .lines(SectionKind.REQUIREMENTS, "Experience with Java and Python")
                .field(FieldKey.TITLE, Origin.STRUCTURED, "Staff Engineer")
                .field(FieldKey.SENIORITY, Origin.STRUCTURED, "Senior (5 to 8 years)")
                .field(FieldKey.COMPANY, Origin.STRUCTURED, "Acme")
                .field(FieldKey.LOCATION, Origin.STRUCTURED, "Paris, France")
                .build();
        var posting = EXTRACTOR.extract(raw, curator).value();
        assertNotNull(posting);
        return posting.facts();
    }

    @Test
    void keepsTheOtherClaimsAsRivals() {
        var seniority = facts().seniority();
        assertEquals(Seniority.STAFF, seniority.value().orElseThrow());
        assertEquals(
                List.of(Seniority.SENIOR),
                seniority.rivals().stream().map(each -> each.value()).toList());
    }

    @Test
    void overrulesThePosting() {
        var seniority = facts("seniority: principal").seniority();
        assertTrue(seniority.isCurated());
        assertEquals(Seniority.PRINCIPAL, seniority.value().orElseThrow());
        assertEquals(
                List.of(Seniority.STAFF, Seniority.SENIOR),
                seniority.rivals().stream().map(each -> each.value()).toList());
    }

    @Test
    void removesAFactAndKeepsItsRivals() {
        var company = facts("company: ~").company();
        assertNull(company.claim());
        assertEquals("Acme", company.rivals().get(0).value());
    }

    @Test
    void readsTheLevelFromThePostingUnderACuratedTitle() {
        var facts = facts("title: Engineer of Search");
        assertEquals("Engineer of Search", facts.title().value().orElseThrow().text());
        assertEquals(Seniority.STAFF, facts.seniority().value().orElseThrow());
    }

    @Test
    void replacesPlaces() {
        var places = facts("locations: [Oslo, NO]").locations();
        assertEquals(2, places.size());
        assertTrue(places.stream().allMatch(each -> each.isCurated()));
    }

    @Test
    void addsAndRemovesSkills() {
        assertEquals(List.of("Java", "Go"), skills(facts("skills: [-Python, +Go]")));
        assertEquals(List.of("Go"), skills(facts("skills: [Go]")));
        assertEquals(List.of(), skills(facts("skills: ~")));
        assertEquals(List.of("Java", "Python", "Underwater Weaving"), skills(facts("skills: [+Underwater Weaving]")));
    }

    @Test
    void keepsTheWordsForASkillThatTheCuratorConfirms() {
        var skill = facts("skills: [Java]").skills().get(0);
        assertTrue(skill.evidence().get(0) instanceof Evidence.Curated);
        assertTrue(skill.evidence().get(1) instanceof Evidence.Quoted);
    }

    private static List<String> skills(Facts facts) {
        return facts.skills().stream().map(each -> each.skill().name()).toList();
    }
}
