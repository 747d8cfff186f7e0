package dev.rolecall.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FailureTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new IOException("No space left on device"),
                        ": No space left on device; site is as it was. Free some space and build again"),
                Arguments.of(
                        new FileSystemException("x", null, "Disk quota exceeded"),
                        ": Disk quota exceeded; site is as it was. Free some space and build again"),
                Arguments.of(
                        new FileSystemException("x", null, "Read-only file system"),
                        ": Read-only file system; site is as it was. Give the user who builds the right to write"
                                + " there"),
                Arguments.of(
                        new AccessDeniedException("x"),
                        ": access is denied; site is as it was. Give the user who builds the right to write there"),
                Arguments.of(new NoSuchFileException("x"), ": its folder is gone; site is as it was"),
                Arguments.of(new IOException("Input/output error"), ": Input/output error; site is as it was"),
                Arguments.of(new IOException(), ": IOException; site is as it was"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void tellsWhyAndWhatToDo(IOException cause, String said) {
        var failure = Failure.writing(Path.of("new"), Path.of("site"), cause);
        assertEquals("cannot write new" + said, failure.getMessage());
        assertEquals(cause, failure.getCause());
    }
}
