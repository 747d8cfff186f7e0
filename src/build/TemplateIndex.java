import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Lists the files of a theme, sorted, one a line: a jar cannot be asked what it holds. Run by the build. */
final class TemplateIndex {

    private TemplateIndex() {}

    public static void main(String[] args) throws IOException {
        var theme = Path.of(args[0]);
        var index = Path.of(args[1]);
        Files.createDirectories(index.getParent());
        Files.writeString(index, list(theme));
    }

    private static String list(Path theme) throws IOException {
        if (!Files.isDirectory(theme)) {
            return "";
        }
        try (var files = Files.walk(theme)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> theme.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }
}
