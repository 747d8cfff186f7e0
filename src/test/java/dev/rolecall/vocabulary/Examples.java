package dev.rolecall.vocabulary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assertions;

/** Checks a file of examples, one a line: a text, a tab, and what is read from it. */
final class Examples {

    private static final Path FOLDER = Path.of("src/test/resources/vocabulary");

    private Examples() {}

    /** Reads every example and compares; with {@code -Dgolden.update=true} writes what was read, and fails. */
    static void check(String file, int least, UnaryOperator<String> read) throws IOException {
        var path = FOLDER.resolve(file);
        var expected = Files.readAllLines(path, StandardCharsets.UTF_8);
        var actual = new ArrayList<String>();
        for (var line : expected) {
            actual.add(line.startsWith("# ") ? line : reading(line, read));
        }
        if (Boolean.getBoolean("golden.update") && !actual.equals(expected)) {
            Files.writeString(path, String.join("\n", actual) + "\n", StandardCharsets.UTF_8);
            Assertions.fail("rewrote " + file + ": read the difference");
        }
        Assertions.assertTrue(expected.size() > least, "too few examples in " + file);
        Assertions.assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    private static String reading(String line, UnaryOperator<String> read) {
        var text = line.substring(0, line.indexOf('\t'));
        return text + "\t" + read.apply(text.replace("\\n", "\n"));
    }

    /** The rows of a vocabulary file as they are written, without remarks. */
    static List<String> lines(String resource) {
        return new String(Resource.bytes(resource), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("# "))
                .toList();
    }
}
