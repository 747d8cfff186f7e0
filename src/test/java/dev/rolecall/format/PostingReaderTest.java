package dev.rolecall.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolecall.pipeline.PostingFormats;
import dev.rolecall.source.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PostingReaderTest {

    @Test
    void leavesOutAFileThatIsTooLargeForAPosting() {
        var bytes = "Baker wanted.\n".repeat(PostingReader.MAX_BYTES / 14 + 1).getBytes(StandardCharsets.UTF_8);
        var outcome = PostingFormats.reader().read(new SourceFile("baker.txt", bytes));
        assertNull(outcome.value());
        assertEquals("file-too-large", outcome.diagnostics().get(0).code());
    }
}
