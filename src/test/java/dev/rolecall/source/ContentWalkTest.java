package dev.rolecall.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the walk says of files that it cannot visit; who runs as root can read them all. */
class ContentWalkTest {

    private static final Path ROOT = Path.of("content");

    @Test
    void namesAFileThatCannotBeReadAndGoesOn() throws IOException {
        var walk = new ContentWalk(ROOT);
        walk.visitFileFailed(ROOT.resolve("locked.md"), new AccessDeniedException("locked.md"));
        assertEquals("file-unreadable", walk.diagnostics().get(0).code());
        assertEquals("locked.md", walk.diagnostics().get(0).location().path());
    }

    @Test
    void failsWhereTheFolderItselfCannotBeRead() {
        var walk = new ContentWalk(ROOT);
        assertThrows(IOException.class, () -> walk.visitFileFailed(ROOT, new AccessDeniedException("content")));
    }
}
