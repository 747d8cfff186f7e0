package dev.rolecall.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.Line;
import dev.rolecall.body.Repair;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.pipeline.PostingFormats;
import dev.rolecall.source.SourceFile;
import dev.rolecall.text.Surrogates;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingReaderTest {

    @Test
    void leavesOutAFileThatIsTooLargeForAPosting() {
        var bytes = "Baker wanted.\n"
                .repeat(PostingReader.MAX_SINGLE_BYTES / 14 + 1)
                .getBytes(StandardCharsets.UTF_8);
        var outcome = PostingFormats.reader().read(new SourceFile("baker.txt", bytes));
        assertNull(outcome.value());
        assertEquals("file-too-large", outcome.diagnostics().get(0).code());
    }

    @Test
    void readsAFileOfManyPostingsThatIsLargerThanOne() {
        var line = "{\"title\":\"Baker\",\"company\":\"Plain Bakery\",\"description\":\"" + "We bake. ".repeat(10_000)
                + "\"}\n";
        var outcome = read("bakers.jsonl", line.repeat(PostingReader.MAX_SINGLE_BYTES / line.length() + 1));
        assertEquals(List.of(), outcome.diagnostics());
        assertTrue(outcome.orElse(List.of()).size() > 40);
    }

    @Test
    void cutsAPostingThatIsLongerThanAnyAndSaysWhere() {
        var outcome = read("baker.txt", "Baker wanted.\n\n".repeat(20_000));
        var posting = outcome.orElse(List.of()).get(0);
        var cut = outcome.diagnostics().get(0);
        assertEquals("posting-cut", cut.code());
        assertTrue(cut.location().line() > LengthLimit.MAX_LINES, cut.location().toString());
        assertTrue(posting.repairs().stream().anyMatch(repair -> repair.kind() == Repair.Kind.END_LEFT_OUT));
    }

    @Test
    void cutsALineInsideAWordAndNotInsideACharacter() {
        var outcome = read("baker.txt", "Baker wanted\n\nx" + "😀".repeat(LengthLimit.MAX_CHARS));
        assertEquals("posting-cut", outcome.diagnostics().get(0).code());
        var lines = outcome.orElse(List.of()).get(0).body().lines();
        var longest = lines.stream()
                .map(Line::text)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        assertEquals(longest, Surrogates.paired(longest));
        assertTrue(longest.length() > LengthLimit.MAX_CHARS / 2, longest.length() + " characters");
    }

    @Test
    void cutsTextsOfARecordTogether() {
        var text = "<p>" + "We bake. ".repeat(TextReading.MAX_CHARS / 9) + "</p>";
        var record = "{\"@type\":\"JobPosting\",\"title\":\"Baker\",\"description\":\"" + text
                + "\",\"responsibilities\":\"" + text + "\"}";
        var outcome = read("baker.json", record);
        assertEquals(
                List.of("posting-cut"),
                outcome.diagnostics().stream().map(Diagnostic::code).toList());
    }

    private static Outcome<List<RawPosting>> read(String path, String text) {
        return PostingFormats.reader().read(new SourceFile(path, text.getBytes(StandardCharsets.UTF_8)));
    }
}
