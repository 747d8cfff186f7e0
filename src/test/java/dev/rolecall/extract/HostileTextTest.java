package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.CuratorFacts;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is made to be slow to read: the time must grow with its length, no faster. */
class HostileTextTest {

    private static final int CHARS = 25_000;
    private static final PostingExtractor EXTRACTOR = new PostingExtractor(SkillVocabulary.load(), Gazetteer.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "(",
                "((a)",
                "$1 - ",
                "1,",
                "1.000.",
                "$1,000 - $2,000 salary ",
                "salary 1 ",
                "5 years to ",
                "A ",
                "Acme’s ",
                "Acme is a ",
                "join Acme ",
                "looking for a a a ",
                "As a ",
                "Engineer ",
                "in the in the ",
                "based in Paris, ",
                "remote ",
                "2 days a week ",
                "January 1 ",
                "1. January ",
                "01.02.",
                "degree in of ",
                "Java ",
                "no Java required ",
                "a@a.",
                "apply a@a.aa ",
                ". ",
                "e.g. ",
                "-- ",
                "m/w/d ",
                "[a] ",
                "| - ",
                "Gcp, gcp, gcp. ",
                "Posted 01/02/2024. ",
                "Bakers love using Acme. ",
                "AG "
            })
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void readsRepeatedFragmentsInTime(String fragment) {
        var text = "x" + fragment.repeat(CHARS / fragment.length());
        assertNotNull(extract(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "1", "Aé", "😀", "’", "\u0000", "\uD83D"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void readsOneEndlessWord(String fragment) {
        assertNotNull(extract(fragment.repeat(CHARS / fragment.length())));
    }

    @ParameterizedTest
    @ValueSource(ints = {400})
    void limitsWhatItKeeps(int times) {
        var facts = extract("Salary: $100,000. Based in Paris or Berlin. Experience with Java. ".repeat(times))
                .facts();
        assertTrue(facts.skills().stream().allMatch(skill -> skill.evidence().size() <= 12));
        assertTrue(facts.salary().rivals().size() <= Claims.MAX_RIVALS);
        assertTrue(facts.locations().size() <= 40);
    }

    private static JobPosting extract(String text) {
        var builder = new PostingBuilder().lines(SectionKind.INTRODUCTION, text).lines(SectionKind.REQUIREMENTS, text);
        for (var key : FieldKey.values()) {
            builder.field(key, Origin.STRUCTURED, text.substring(0, Math.min(text.length(), 20_000)));
        }
        var posting = EXTRACTOR.extract(builder.build(), CuratorFacts.NONE).value();
        assertNotNull(posting);
        return posting;
    }
}
