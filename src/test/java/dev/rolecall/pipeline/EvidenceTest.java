package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.config.CuratorFacts;
import dev.rolecall.golden.Golden;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fact that no curator gave, and every rival, has words that stand in the posting at the place it names. */
class EvidenceTest {

    private static final Toolchain TOOLS = Toolchain.load();

    @TestFactory
    Stream<DynamicTest> standsInPostingsOfEveryFormat() throws IOException {
        var cases = new ArrayList<Path>();
        for (var format : Golden.cases("formats")) {
            cases.addAll(Golden.cases("formats/" + format.getFileName()));
        }
        return cases.stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.toString(), () -> postings(folder).forEach(EvidenceTest::assertProven)));
    }

    /** Those of the demo, or of the folder that {@code -Drolecall.postings} names. */
    @Test
    void standsInAFolderOfPostings() throws IOException {
        var proofs = new int[1];
        var folder = Path.of(System.getProperty("rolecall.postings", "content"));
        new Postings().read(folder, named -> proofs[0] += assertProven(named.posting()));
        assertTrue(proofs[0] > 50, "saw only " + proofs[0] + " proofs");
    }

    private static List<JobPosting> postings(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var input = files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
            var file = new SourceFile(input.getFileName().toString(), Files.readAllBytes(input));
            return TOOLS.reader().read(file).orElse(List.of()).stream()
                    .map(raw ->
                            TOOLS.extractor().extract(raw, CuratorFacts.NONE).value())
                    .toList();
        }
    }

    /** Returns how many quotes were compared. */
    private static int assertProven(JobPosting posting) {
        var quotes = new ArrayList<Evidence.Quoted>();
        for (var component : Facts.class.getRecordComponents()) {
            try {
                proofs(component.getAccessor().invoke(posting.facts()))
                        .filter(Evidence.Quoted.class::isInstance)
                        .forEach(proof -> quotes.add((Evidence.Quoted) proof));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a public record hides " + component, e);
            }
        }
        for (var proof : quotes) {
            assertEquals(posting.body().words(proof.quote()), proof.words(), proof.rule());
        }
        return quotes.size();
    }

    /** Whatever the kind of a fact is: one of a new kind fails here until its proofs are looked at too. */
    private static Stream<Evidence> proofs(Object fact) {
        if (fact instanceof Fact<?> single) {
            return Stream.concat(Stream.ofNullable(single.claim()), single.rivals().stream())
                    .map(Claim::evidence);
        }
        if (fact instanceof Claim<?> claim) {
            return Stream.of(claim.evidence());
        }
        if (fact instanceof SkillMention mention) {
            return mention.evidence().stream();
        }
        return ((List<?>) fact).stream().flatMap(EvidenceTest::proofs);
    }
}
