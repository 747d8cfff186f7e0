package dev.rolecall.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalDiskTest {

    @TempDir
    Path temporary;

    private final LocalDisk disk = new LocalDisk();

    private static final byte[] BYTES = {1, 2, 3};

    @ParameterizedTest
    @ValueSource(ints = {0, 0002, 0022, 0027, 0077})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @EnabledForJreRange(minVersion = 22) // an older Java cannot set the mask
    void letsEverybodyReadAndNobodyElseWriteWhateverTheMask(int mask) throws Throwable {
        var umask = Exchange.function("umask", "JAVA_INT").orElseThrow();
        var usual = umask.invokeWithArguments(mask);
        try {
            disk.makeFolder(temporary.resolve("one"));
            disk.makeFolder(temporary.resolve("one/other"));
            disk.write(temporary.resolve("one/file"), BYTES);
        } finally {
            umask.invokeWithArguments(usual);
        }
        assertEquals("rwxr-xr-x", mode("one"));
        assertEquals("rwxr-xr-x", mode("one/other"));
        assertEquals("rw-r--r--", mode("one/file"));
    }

    private String mode(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve(name)));
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> disk.write(file, BYTES));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void linksAFileOrSaysThatItCannot() throws IOException {
        var file = temporary.resolve("file");
        disk.write(file, BYTES);
        if (disk.link(temporary.resolve("same"), file)) {
            assertTrue(Files.isSameFile(temporary.resolve("same"), file));
        }
        assertFalse(disk.link(temporary.resolve("other"), temporary.resolve("none")));
        assertFalse(Files.exists(temporary.resolve("other")));
    }

    @Test
    void cannotExchangeWhatIsNotThere() throws IOException {
        disk.makeFolder(temporary.resolve("one"));
        assertFalse(disk.exchange(temporary.resolve("one"), temporary.resolve("none")));
        assertTrue(Files.exists(temporary.resolve("one")));
    }

    @Test
    void cannotForceWhatIsNotThere() {
        assertThrows(IOException.class, () -> disk.force(temporary.resolve("none")));
    }
}
