package dev.rolecall.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThemeTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final long MAX_STYLE_BYTES = 20_000;

    @TempDir
    Path temp;

    @Test
    void holdsEveryFileOfTheFolder() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var names = files.filter(Files::isRegularFile)
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            var builtIn = ThemeSources.builtIn().files().keySet();
            assertTrue(names.containsAll(builtIn), builtIn::toString);
            names.removeAll(builtIn);
            assertTrue(names.contains("assets/rows.js"), "what roll.js imports is part of it");
            assertEquals(
                    List.of(),
                    names.stream().filter(name -> !name.endsWith(".js")).toList());
        }
    }

    @Test
    void takesAllScriptsAsTheyAreWrittenWhereOneIsChanged() throws IOException {
        write("assets/words.js", "export const figure = String;");
        var files = Objects.requireNonNull(
                        ThemeSources.layered(temp.resolve("mine")).value())
                .files();
        assertEquals("export const figure = String;", new String(files.get("assets/words.js"), StandardCharsets.UTF_8));
        assertArrayEquals(Files.readAllBytes(TEMPLATES.resolve("assets/roll.js")), files.get("assets/roll.js"));
    }

    @Test
    void namesTemplatesSoThatTheEngineKeepsThemApart() {
        var misnamed = ThemeSources.builtIn().resolveAllTemplateNames().stream()
                .filter(name -> !name.matches("([a-z][a-z0-9_]*/)*[a-z][a-z0-9_]*[.]jte"))
                .toList();
        assertEquals(List.of(), misnamed);
    }

    @Test
    void keepsTheStyleSheetSmall() throws IOException {
        assertTrue(Files.size(Path.of("target/classes/assets/rolecall.css")) < MAX_STYLE_BYTES);
    }

    @Test
    void compilesAChangedThemeOnce() throws IOException {
        write(
                "page/not_found.jte",
                "@import dev.rolecall.render.view.NotFoundPage\n@param NotFoundPage page\n<p>Gone</p>");
        write("assets/rolecall.css", "p{}");
        var first = Theme.compile(temp.resolve("mine"), temp.resolve("cache"));
        var theme = Objects.requireNonNull(first.value(), first.diagnostics()::toString);
        var files = new SmallSite(SmallSite.config(50), theme, List.of(SmallSite.full())).files();
        assertEquals("<p>Gone</p>", new String(files.get("404.html"), StandardCharsets.UTF_8).strip());
        assertEquals("p{}", new String(files.get("assets/rolecall.css"), StandardCharsets.UTF_8));
        assertTrue(new String(files.get("index.html"), StandardCharsets.UTF_8).contains("1 role on the roll"));
        var compiled = Files.getLastModifiedTime(only(temp.resolve("cache")));
        Theme.compile(temp.resolve("mine"), temp.resolve("cache"));
        assertEquals(compiled, Files.getLastModifiedTime(only(temp.resolve("cache"))));
    }

    @Test
    void saysWhereATemplateIsBroken() throws IOException {
        write(
                "page/not_found.jte",
                "@import dev.rolecall.render.view.NotFoundPage\n@param NotFoundPage page\n${page.gone()}");
        var problem = Theme.compile(temp.resolve("mine"), temp.resolve("cache"))
                .diagnostics()
                .get(0);
        assertEquals("theme-template-broken", problem.code());
        assertEquals("page/not_found.jte:3", problem.location().toString());
    }

    @Test
    void refusesNamesTheEngineWouldMixUp() throws IOException {
        write("roll/my-row.jte", "x");
        var problem = Theme.compile(temp.resolve("mine"), temp.resolve("cache"))
                .diagnostics()
                .get(0);
        assertEquals("theme-template-misnamed", problem.code());
    }

    @Test
    void saysWhenThereIsNoFolder() {
        var problem = Theme.compile(temp.resolve("none"), temp.resolve("cache"))
                .diagnostics()
                .get(0);
        assertEquals("theme-unreadable", problem.code());
    }

    private void write(String name, String text) throws IOException {
        var file = temp.resolve("mine").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void saysThatChangedTemplatesNeedACompiler() {
        var outcome = new ThemeCompiler(temp.resolve("cache"), false).compile(ThemeSources.builtIn());
        assertEquals("theme-needs-compiler", outcome.diagnostics().get(0).code());
    }

    @Test
    void saysWhereCompiledTemplatesCannotBeKept() throws IOException {
        var file = Files.writeString(temp.resolve("file"), "not a folder");
        var outcome = new ThemeCompiler(file, true).compile(ThemeSources.builtIn());
        assertEquals("theme-unwritable", outcome.diagnostics().get(0).code());
    }
}
