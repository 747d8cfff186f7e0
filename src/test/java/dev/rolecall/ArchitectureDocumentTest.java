package dev.rolecall;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps ARCHITECTURE.md from naming what is no longer there. In it, code marks are for names and for paths. */
final class ArchitectureDocumentTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/rolecall");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern PACKAGE = Pattern.compile("[a-z]+(\\.[a-z]+)?");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]+([A-Z][a-z]+)*");
    private static final Pattern TYPE_IN_DIAGRAM = Pattern.compile("\\b[A-Z][a-z]+([A-Z][a-z]+)*\\b");
    private static final Pattern DIAGRAM = Pattern.compile("(?s)```\\n(.*?)```");

    private final String text;

    ArchitectureDocumentTest() throws IOException {
        text = Files.readString(Path.of("ARCHITECTURE.md"));
    }

    @Test
    void namesTypesThatExist() throws IOException {
        var named = codeMatching(TYPE);
        DIAGRAM.matcher(text)
                .results()
                .flatMap(diagram ->
                        TYPE_IN_DIAGRAM.matcher(diagram.group(1)).results().map(MatchResult::group))
                .forEach(named::add);
        assertFalse(named.isEmpty(), "the document names no type");
        named.removeAll(types());
        assertEquals(Set.of(), named);
    }

    @Test
    void namesPackagesThatExist() {
        var named = codeMatching(PACKAGE);
        named.removeIf(name -> Files.isDirectory(SOURCES.resolve(name.replace('.', '/'))));
        assertEquals(Set.of(), named);
    }

    @Test
    void listsPackagesInTheirOrder() {
        var rows = Pattern.compile("(?m)^\\| `([a-z]+)` \\|")
                .matcher(text)
                .results()
                .map(row -> row.group(1))
                .toList();
        assertEquals(ArchitectureTest.ORDER, rows);
    }

    @Test
    void namesPathsThatExist() {
        var named = codeMatching(Pattern.compile("[A-Za-z0-9._/-]+/[A-Za-z0-9._/-]*"));
        named.removeIf(path -> Files.exists(Path.of(path)));
        assertEquals(Set.of(), named);
    }

    private Set<String> codeMatching(Pattern pattern) {
        return CODE.matcher(text)
                .results()
                .map(code -> code.group(1))
                .filter(name -> pattern.matcher(name).matches())
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> types() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        }
    }
}
