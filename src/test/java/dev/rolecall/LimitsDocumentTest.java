package dev.rolecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The limits that the documents tell are those of the code, each with its name and its value. */
class LimitsDocumentTest {

    private static final Pattern CONSTANT = Pattern.compile(
            "static final (?:int|long) (MAX_[A-Z_]+) = ([0-9_]+)L?(?: \\* ([0-9]+))?(?: \\* ([0-9]+))?;");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| [^|]+ \\| ([0-9,]+)( MiB| KiB)?[^|]* \\| `(\\w+\\.MAX_\\w+)` \\|");

    /** What a document can grow. Other limits say what a title or a heading can look like, and are rules of reading. */
    private static final Pattern GROWS = Pattern.compile(
            "\\w+\\.MAX_(?:(?:SINGLE_)?BYTES|RECORDS|POSTINGS|DEPTH|NESTING|LAYERS|VALUES|FIELDS|KEYS|TAGS|LINES|REPAIRS|CELLS\\w*)");

    private static final Path MAIN = Path.of("src/main/java/dev/rolecall");

    /** What a page shows fewer of is no limit of what is read. */
    private static final Path PAGES = MAIN.resolve("render");

    @Test
    void areThoseOfTheCode() throws IOException {
        var coded = coded("");
        var told = told();
        assertTrue(told.size() > 40, "saw only " + told);
        var same = new TreeMap<>(coded);
        same.keySet().retainAll(told.keySet());
        assertEquals(same, told);
    }

    @Test
    void areToldWhereADocumentCanGrow() throws IOException {
        var missing = new TreeSet<String>();
        for (var part : new String[] {"source", "format", "html", "tree"}) {
            missing.addAll(coded(part).keySet());
        }
        missing.removeIf(name -> !GROWS.matcher(name).matches());
        missing.removeAll(told().keySet());
        assertEquals(new TreeSet<>(), missing, "limits that docs/limits.md does not tell");
    }

    private static Map<String, Long> coded(String part) throws IOException {
        var found = new TreeMap<String, Long>();
        try (var files = Files.walk(MAIN.resolve(part))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java") && !each.startsWith(PAGES))
                    .toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                CONSTANT.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> found.put(name + "." + match.group(1), product(match)));
            }
        }
        return found;
    }

    private static long product(MatchResult match) {
        return Stream.of(match.group(2), match.group(3), match.group(4))
                .mapToLong(factor -> factor == null ? 1 : Long.parseLong(factor.replace("_", "")))
                .reduce(1, (one, other) -> one * other);
    }

    private static Map<String, Long> told() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/limits.md")))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(3),
                        row -> Long.parseLong(row.group(1).replace(",", "")) * unit(row.group(2)),
                        (one, other) -> -1L,
                        TreeMap::new));
    }

    private static long unit(String word) {
        if (word == null) {
            return 1;
        }
        return word.equals(" MiB") ? 1024 * 1024 : 1024;
    }
}
