package dev.rolecall.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewFilesTest {

    private static final byte[] BYTES = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temporary;

    @Test
    void areMadeWithTheirFolders() throws IOException {
        var file = temporary.resolve("a/b/file");
        assertTrue(NewFiles.make(file, BYTES));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void areCopies() throws IOException {
        var bytes = new byte[] {0, -1, '\r', '\n'};
        var from = Files.write(temporary.resolve("from"), bytes);
        assertTrue(NewFiles.copy(from, temporary.resolve("a/file")));
        assertArrayEquals(bytes, Files.readAllBytes(temporary.resolve("a/file")));
        assertFalse(NewFiles.copy(from, temporary.resolve("a/file")));
    }

    @Test
    void leaveWhatIsThere() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "mine");
        assertFalse(NewFiles.make(file, BYTES));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void leaveALinkToNothing() throws IOException {
        var link = Files.createSymbolicLink(temporary.resolve("link"), Path.of("nowhere"));
        assertFalse(NewFiles.make(link, BYTES));
        assertFalse(Files.exists(temporary.resolve("nowhere"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void nameTheFileThatStandsWhereAFolderMustBe() throws IOException {
        var inTheWay = Files.writeString(temporary.resolve("file"), "mine");
        var file = inTheWay.resolve("new");
        var failure = assertThrows(IOException.class, () -> NewFiles.make(file, BYTES));
        assertEquals("cannot write " + file + ": " + inTheWay + " is no folder", failure.getMessage());
    }

    @Test
    void sayWhyTheyAreNotMade() {
        var file = temporary.resolve("x".repeat(300));
        var failure = assertThrows(IOException.class, () -> NewFiles.make(file, BYTES));
        assertTrue(failure.getMessage().startsWith("cannot write " + file + ": "), failure::getMessage);
        assertFalse(failure.getMessage().endsWith(": "), failure::getMessage);
    }

    @Test
    void areMadeByOneOfAll() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var round = 0; round < 100; round++) {
                var file = temporary.resolve("file" + round);
                Callable<Boolean> making = () -> NewFiles.make(file, BYTES);
                var made = 0;
                for (var one : threads.invokeAll(
                        IntStream.range(0, 4).mapToObj(i -> making).toList())) {
                    made += one.get() ? 1 : 0;
                }
                assertEquals(1, made);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
