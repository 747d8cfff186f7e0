package dev.rolecall.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.config.SiteConfig;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

final class SiteRendererTest {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
            + " require-trusted-types-for 'script'; trusted-types rolecall";

    private static final SmallSite SITE = new SmallSite(SmallSite.config(2));
    private static final Map<String, byte[]> FILES = SITE.files();
    private static final Map<String, Document> PAGES = SITE.pages();

    @Test
    void writesEveryAddressOfTheContract() {
        for (var path : List.of(
                "index.html",
                "page/2/index.html",
                "404.html",
                "postings.json",
                "feed.xml",
                "feed.json",
                "sitemap.xml",
                "robots.txt",
                ".nojekyll",
                "locations/index.html",
                "locations/us/ny/new-york/index.html",
                "seniority/staff/feed.xml",
                "seniority/not-stated/index.html",
                "skills/python/index.html",
                "companies/acme/feed.json",
                "workplace/remote/index.html",
                "assets/rolecall.css",
                "assets/theme.js",
                "assets/mark.svg")) {
            assertTrue(FILES.containsKey(path), path);
        }
    }

    @Test
    void writesTheSameTwice() {
        var again = SITE.files();
        assertEquals(FILES.keySet(), again.keySet());
        FILES.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
    }

    @Test
    void leadsEveryLinkToAPlaceThatExists() {
        var dead = new ArrayList<String>();
        PAGES.forEach((path, page) -> {
            var base = path.equals("404.html") ? "/roll/404.html" : "/roll/" + path;
            for (var element : page.select("[href], [src], [action]")) {
                var target = element.hasAttr("href")
                        ? element.attr("href")
                        : element.hasAttr("src") ? element.attr("src") : element.attr("action");
                if (!target.startsWith("http") && !target.startsWith("mailto:") && !exists(base, target)) {
                    dead.add(path + " -> " + target);
                }
            }
        });
        assertEquals(List.of(), dead);
    }

    private boolean exists(String base, String target) {
        var uri = URI.create("https://example.org" + base).resolve(target);
        var path = uri.getPath().substring("/roll/".length());
        if (!FILES.containsKey(path)) {
            // The scripts are another part's; they are there when the theme is whole.
            return path.startsWith("assets/") && path.endsWith(".js");
        }
        var fragment = uri.getFragment();
        return fragment == null || (PAGES.containsKey(path) && PAGES.get(path).getElementById(fragment) != null);
    }

    @Test
    void holdsEveryPageToThePolicy() {
        PAGES.forEach((path, page) -> {
            assertEquals(
                    POLICY,
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content"),
                    path);
            assertEquals(
                    "charset",
                    page.head().child(0).attributes().iterator().next().getKey(),
                    path);
            assertEquals(
                    0,
                    page.select("[style], style, script:not([src]):not([type=application/ld+json])")
                            .size());
            assertEquals(
                    0,
                    page.select("img, iframe, object, embed, base, [onerror]").size(),
                    path);
            assertFalse(page.select("[data-root]").attr("data-root").isEmpty(), path);
        });
    }

    @Test
    void givesEveryNameOnce() {
        PAGES.forEach((path, page) -> {
            var ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.stream().distinct().toList(), ids, path);
        });
    }

    @Test
    void showsAttacksAsWords() {
        PAGES.forEach((path, page) -> page.select("script")
                .forEach(script -> assertTrue(
                        script.data().isEmpty() || script.attr("type").equals("application/ld+json"), path)));
        var page = SITE.page("hostile.txt");
        assertEquals(SmallSite.ATTACK, page.select("h1").get(0).wholeText());
        assertEquals(SmallSite.ATTACK, page.select("#l1").get(0).wholeText());
        assertEquals(SmallSite.ATTACK, page.select(".part h2").get(0).wholeText());
        assertTrue(page.select(".co").text().contains("<script>"));
    }

    @Test
    void passesTheNuChecker() throws Exception {
        var checker = new SimpleDocumentValidator(true);
        checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
        assertFalse(problems(checker, "<!DOCTYPE html><p id=a><p id=a>".getBytes(StandardCharsets.UTF_8))
                .isEmpty());
        var problems = new TreeMap<String, String>();
        for (var path : PAGES.keySet()) {
            problems.put(path, problems(checker, FILES.get(path)));
        }
        problems.values().removeIf(String::isEmpty);
        assertEquals(Map.of(), problems);
    }

    private static String problems(SimpleDocumentValidator checker, byte[] page) throws Exception {
        var out = new ByteArrayOutputStream();
        var source = new SourceCode();
        var messages = new MessageEmitterAdapter(
                null, source, false, new ImageCollector(source), 0, false, new TextMessageEmitter(out, false));
        messages.setErrorsOnly(true);
        messages.setHtml(true);
        messages.start(null);
        checker.setUpValidatorAndParsers(messages, false, false);
        checker.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        var errors = messages.getErrors();
        messages.end("", "", "");
        return errors == 0 ? "" : out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void cutsLongListsIntoPages() {
        var first = PAGES.get("index.html");
        assertEquals("4 roles on the roll", first.select("h1").text());
        assertEquals("Rows 1 to 2 of 4", first.select("nav.pages p").text());
        assertEquals("Next 2", first.select("nav.pages a").text());
        assertEquals("page/2/index.html", first.select("nav.pages a").attr("href"));
        assertEquals("3", PAGES.get("page/2/index.html").select("ol.roll").attr("start"));
    }

    @Test
    void leavesClosedRolesOutOfTheSitemap() {
        var sitemap = new String(FILES.get("sitemap.xml"), StandardCharsets.UTF_8);
        assertTrue(sitemap.contains("<loc>https://example.org/roll/postings/acme-staff-engineer-new-york/</loc>"));
        assertFalse(sitemap.contains("postings/acme-engineer/"));
    }

    @Test
    void saysSoWhenThereIsNothing() {
        var empty = new SmallSite(SiteConfig.DEFAULT, Theme.builtIn(), List.of());
        var page = SmallSite.parse(empty.files().get("index.html"));
        assertEquals(
                "The roll is empty. Add a posting and build again.",
                page.select(".sub").text());
        assertFalse(empty.files().containsKey("sitemap.xml"));
    }

    @Test
    void countsTheSameEverywhere() {
        var filters = PAGES.get("index.html").select("a[data-filter^=skill:]");
        assertFalse(filters.isEmpty());
        for (var filter : filters) {
            var facet = PAGES.get(filter.attr("href"));
            assertTrue(
                    facet.select(".sub").text().startsWith(filter.select(".n").text() + " of 4 roles"));
        }
    }
}
