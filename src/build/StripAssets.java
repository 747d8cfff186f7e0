import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes comments and indentation out of the scripts and the style sheet of the theme, which readers' browsers fetch. It knows lines, not
 * the language, so it refuses what a line does not show: a text that goes on in the next line, a comment that begins
 * after code and does not end there. Run by the build.
 */
final class StripAssets {

    /** A comment with a type inside a line of code. */
    private static final Pattern TYPE = Pattern.compile("/\\*\\* @[^*]*+\\*/ ?");

    private StripAssets() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(StripAssets::isCode).toList()) {
                    Files.write(file, strip(file));
                }
            }
        }
    }

    private static boolean isCode(Path file) {
        return file.toString().endsWith(".js") || file.toString().endsWith(".css");
    }

    private static List<String> strip(Path file) throws IOException {
        var kept = new ArrayList<String>();
        var inside = false;
        for (var line : Files.readAllLines(file)) {
            var text = line.strip();
            if (inside || text.startsWith("/*") && !TYPE.matcher(text).lookingAt()) {
                inside = !text.contains("*/");
                check(inside || text.endsWith("*/"), file, line);
            } else if (!text.isEmpty() && !text.startsWith("//")) {
                var code = TYPE.matcher(text).replaceAll("");
                check(!code.contains("/*") && !code.endsWith("\\") && isEven(code), file, line);
                if (!code.isEmpty()) {
                    kept.add(code);
                }
            }
        }
        check(!inside, file, "the end");
        return kept;
    }

    /** Whether all texts in backticks end where they began. */
    private static boolean isEven(String code) {
        return code.chars().filter(c -> c == '`').count() % 2 == 0;
    }

    private static void check(boolean isPlain, Path file, String line) {
        if (!isPlain) {
            throw new IllegalStateException(file + " is not laid out as StripAssets needs it: " + line.strip());
        }
    }
}
