package dev.rolecall.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class ExchangeTest {

    @TempDir
    Path temporary;

    private Path folder(String name) throws IOException {
        var folder = Files.createDirectory(temporary.resolve(name));
        Files.writeString(folder.resolve("name"), name);
        return folder;
    }

    @Test
    void changesNamesOrNothing() throws IOException {
        var one = folder("one two");
        var other = folder("other");
        var isDone = Exchange.of(one, other);
        assertEquals(isDone ? "other" : "one two", Files.readString(one.resolve("name")));
        assertEquals(isDone ? "one two" : "other", Files.readString(other.resolve("name")));
    }

    @Test
    void saysThatItCannot() throws IOException {
        assertFalse(Exchange.of(folder("one"), temporary.resolve("none")));
        assertEquals("one", Files.readString(temporary.resolve("one/name")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @EnabledForJreRange(minVersion = 22)
    void isThereOnLinuxWithANewJava() throws IOException {
        assertTrue(Exchange.of(folder("one"), folder("other")));
        assertTrue(Files.exists(temporary.resolve("one")));
    }
}
