package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.diagnostic.DiagnosticText;
import dev.rolecall.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole sites, byte for byte. A case is a folder with {@code content/}, the site it becomes and the diagnostics it
 * gives; {@code published.json}, where there is one, is the ledger of the site that it replaces.
 */
class GoldenSitesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path temporary;

    static List<Path> sites() throws IOException {
        return Golden.cases("sites");
    }

    static List<Path> invalidSites() throws IOException {
        return Golden.cases("sites-invalid");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void becomesTheExpectedSite(Path site) throws IOException {
        var report = build(site, temporary.resolve("site"), false);
        assertTrue(report.isPublished());
        Golden.assertText(site.resolve("expected.diagnostics"), text(report));
        // The assets are those of the theme, the same in every site; the reference site holds them.
        Golden.assertTree(site.resolve("expected"), temporary.resolve("site"), path -> !path.startsWith("assets/"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void isTheSameInAnotherLocaleAndZone(Path site) throws IOException {
        build(site, temporary.resolve("here"), false);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            build(site, temporary.resolve("there"), false);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        Golden.assertTree(temporary.resolve("here"), temporary.resolve("there"));
    }

    @ParameterizedTest
    @MethodSource("invalidSites")
    void writesNothing(Path site) throws IOException {
        var report = build(site, temporary.resolve("site"), true);
        assertFalse(report.isPublished());
        assertFalse(Files.exists(temporary.resolve("site")));
        Golden.assertText(site.resolve("expected.diagnostics"), text(report));
    }

    @Test
    void buildsTheReferenceSiteOfTheRepository() throws IOException {
        var out = temporary.resolve("site");
        var report =
                new SiteBuild(request(Path.of("content"), out, DAY, Path.of("site"), true), Progress.SILENT).build();
        assertEquals("", text(report));
        Golden.assertTree(Path.of("site"), out);
    }

    @Test
    void changesNothingOnAnotherDayButWhatClosed() throws IOException {
        var first = temporary.resolve("first");
        var later = temporary.resolve("later");
        var content = Path.of("content");
        new SiteBuild(request(content, first, DAY, null, true), Progress.SILENT).build();
        new SiteBuild(request(content, later, DAY.plusDays(30), first, true), Progress.SILENT).build();
        Golden.assertTree(first, later);
    }

    private BuildReport build(Path site, Path out, boolean strict) throws IOException {
        var published = site.resolve("published.json");
        var request = request(site.resolve("content"), out, DAY, Files.exists(published) ? published : null, strict);
        return new SiteBuild(request, Progress.SILENT).build();
    }

    private BuildRequest request(Path content, Path out, LocalDate day, Path previous, boolean strict) {
        return new BuildRequest(content, out, day, null, null, temporary, Continuity.of(previous), strict);
    }

    private static String text(BuildReport report) {
        return report.diagnostics().stream().map(DiagnosticText::format).collect(Collectors.joining());
    }
}
