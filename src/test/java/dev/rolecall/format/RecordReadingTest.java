package dev.rolecall.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.pipeline.PostingFormats;
import dev.rolecall.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecordReadingTest {

    @Test
    void leavesOutWhatIsBeyondTheLimitAndSaysWhere() {
        var rows = "Cook,Ofen,Graz\n".repeat(RecordReading.MAX_RECORDS + 5);
        var outcome = PostingFormats.reader().read(file("jobs.csv", "title,company,location\n" + rows));
        assertEquals(RecordReading.MAX_RECORDS, outcome.orElse(List.of()).size());
        var said = outcome.diagnostics();
        assertEquals(
                List.of("too-many-records"), said.stream().map(Diagnostic::code).toList());
        assertEquals(RecordReading.MAX_RECORDS + 2, said.get(0).location().line());
    }

    @Test
    void holdsLinesToTheSameLimit() {
        var rows = "{\"title\":\"A\",\"company\":\"B\",\"city\":\"C\"}\n".repeat(RecordReading.MAX_RECORDS + 5);
        var outcome = PostingFormats.reader().read(file("jobs.jsonl", rows));
        assertEquals(RecordReading.MAX_RECORDS, outcome.orElse(List.of()).size());
        assertEquals(
                List.of("too-many-records"),
                outcome.diagnostics().stream().map(Diagnostic::code).toList());
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
