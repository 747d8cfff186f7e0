package dev.rolecall.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Compares what a test made with what a file of the repository says it must be.
 *
 * <p>With {@code -Dgolden.update=true} the file is rewritten and the test fails all the same, so that nobody passes
 * by without reading the difference.
 */
public final class Golden {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /** The folders of cases below a folder of test resources, sorted; fails when there is none. */
    public static List<Path> cases(String folder) throws IOException {
        try (var found = Files.list(Path.of("src/test/resources", folder))) {
            var cases = found.sorted().toList();
            if (cases.isEmpty()) {
                fail("no cases in " + folder);
            }
            return cases;
        }
    }

    /** Compares a text with a file. */
    public static void assertText(Path expected, String actual) throws IOException {
        var isSame = Files.exists(expected) && Files.readString(expected).equals(actual);
        if (UPDATE && !isSame) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
            fail("rewritten, read the difference: " + expected);
        }
        if (!Files.exists(expected)) {
            fail("there is no " + expected + "; -Dgolden.update=true writes it");
        }
        assertEquals(Files.readString(expected), actual, expected.toString());
    }

    /** Compares all files below a folder with those below another, byte for byte. */
    public static void assertTree(Path expected, Path actual) throws IOException {
        assertTree(expected, actual, path -> true);
    }

    /** Compares those files below a folder that count with those below another, byte for byte. */
    public static void assertTree(Path expected, Path actual, Predicate<String> counts) throws IOException {
        var wanted = files(expected);
        var got = files(actual);
        wanted.keySet().removeIf(counts.negate());
        got.keySet().removeIf(counts.negate());
        var differences = differences(wanted, got);
        if (UPDATE && !differences.isEmpty()) {
            rewrite(expected, wanted, got);
            fail("rewritten, read the difference: " + differences);
        }
        if (!differences.isEmpty()) {
            var first = differences.get(0);
            assertEquals(
                    text(wanted.get(first)),
                    text(got.get(first)),
                    expected.resolve(first).toString());
            fail("different: " + differences);
        }
    }

    private static List<String> differences(Map<String, byte[]> wanted, Map<String, byte[]> got) {
        var names = new TreeSet<>(wanted.keySet());
        names.addAll(got.keySet());
        var differences = new ArrayList<String>();
        for (var name : names) {
            if (!Arrays.equals(wanted.get(name), got.get(name))) {
                differences.add(name);
            }
        }
        return differences;
    }

    private static void rewrite(Path folder, Map<String, byte[]> wanted, Map<String, byte[]> got) throws IOException {
        for (var name : wanted.keySet()) {
            if (!got.containsKey(name)) {
                Files.delete(folder.resolve(name));
            }
        }
        for (var file : got.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "(no such file)" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** All files below a folder by their path in it. */
    public static SortedMap<String, byte[]> files(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        if (Files.exists(folder)) {
            try (var walk = Files.walk(folder)) {
                for (var path : walk.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                }
            }
        }
        return files;
    }
}
