package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.browser.PlainFilter.Asked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * Walks through the filters of a catalog of 1,000 postings at random, but always the same way, and compares what the
 * page shows after each step with what a plain filter in Java gives.
 */
@BrowserTest
final class RandomWalkTest {

    private static final int POSTINGS = 1_000;
    private static final int STEPS = 200;
    /** The page's own rows, and those of a search. */
    private static final int OWN_ROWS = 50;

    private static final int ROWS = 20;
    private static final int MOST_FILTERS = 5;
    private static final long SEED = 20261121;

    private static SiteServer server;
    private static List<GeneratedCatalog.Plain> postings;

    private final Random lot = new Random(SEED);
    private final Deque<Visit> before = new ArrayDeque<>();
    private Asked asked = new Asked(List.of(), List.of());

    /** What was asked for before, and the address it had. */
    private record Visit(Asked asked, String url) {}

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        postings = new GeneratedCatalog(SEED).build(folder, POSTINGS);
        assertEquals(POSTINGS, postings.size());
        server = new SiteServer(folder.resolve("site"));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void showsWhatAPlainFilterGives(Page page) {
        page.newTab().at(server).open("index.html").click("#q").search(GeneratedCatalog.WORDS.get(0));
        page.await("search", () -> page.isShown(".chips"));
        page.press(Keys.ESCAPE).awaitText("h1", "1,000 roles on the roll");
        var labels = labels(page);
        var plain = new PlainFilter(postings, labels);
        var keys = new ArrayList<>(labels.keySet());
        for (var step = 1; step <= STEPS; step++) {
            var done = step(page, keys);
            page.settle();
            compare(page, plain, keys, "step " + step + ": " + done + " " + asked);
        }
    }

    /** The filters of the page and their words. */
    private static Map<String, String> labels(Page page) {
        var labels = new TreeMap<String, String>();
        for (var pair : (List<?>) eval(page, """
                return [...document.querySelectorAll('a[data-filter]')].map((link) =>
                  link.dataset.filter + '\\t' + link.firstElementChild.textContent)""")) {
            var parts = pair.toString().split("\t", 2);
            labels.put(parts[0], parts[1]);
        }
        return labels;
    }

    private static Object eval(Page page, String script, Object... arguments) {
        return Objects.requireNonNull(page.eval(script, arguments));
    }

    private String step(Page page, List<String> keys) {
        var kind = lot.nextInt(20);
        if (kind == 0) {
            page.reload()
                    .await("the page", () -> page.isShown(".chips") || asked.equals(new Asked(List.of(), List.of())));
            return "reload";
        }
        if (kind <= 2 && !before.isEmpty()) {
            var visit = before.pop();
            asked = visit.asked();
            page.back()
                    .await(
                            "the address " + visit.url() + " behind " + asked + ", " + before.size() + " before it",
                            () -> page.url().equals(visit.url()));
            return "back";
        }
        if (kind <= 6) {
            type(page);
            return "type";
        }
        if (asked.on().size() > MOST_FILTERS || (kind <= 8 && !asked.on().isEmpty())) {
            var key = asked.on().get(lot.nextInt(asked.on().size()));
            push(page, asked.without(key));
            click(page, "[data-drop='" + key + "']");
            return "drop " + key;
        }
        var key = (lot.nextInt(4) == 0 ? "-" : "") + keys.get(lot.nextInt(keys.size()));
        toggle(page, key);
        click(page, "[data-filter='" + key + "']");
        return "toggle " + key;
    }

    private void toggle(Page page, String key) {
        var other = key.startsWith("-") ? key.substring(1) : "-" + key;
        push(
                page,
                asked.on().contains(key)
                        ? asked.without(key)
                        : asked.without(other).with(key));
    }

    private void push(Page page, Asked next) {
        before.push(new Visit(asked, page.url()));
        asked = next;
    }

    /** Typing changes the address, and adds none to go back to. */
    private void type(Page page) {
        var q = new ArrayList<String>();
        for (var words = lot.nextInt(4); words > 0; words--) {
            var word = GeneratedCatalog.WORDS.get(lot.nextInt(GeneratedCatalog.WORDS.size()));
            var next = GeneratedCatalog.WORDS.get(lot.nextInt(GeneratedCatalog.WORDS.size()));
            switch (lot.nextInt(6)) {
                case 0 -> q.add("-" + word);
                case 1 -> q.add('"' + word + ' ' + next + '"');
                default -> q.add(word);
            }
        }
        asked = new Asked(q, asked.on());
        page.eval(
                "const q = document.getElementById('q'); q.value = arguments[0]; q.dispatchEvent(new Event('input'))",
                PlainFilter.typed(q));
    }

    private static void click(Page page, String selector) {
        page.eval("document.querySelector(arguments[0]).click()", selector);
    }

    private void compare(Page page, PlainFilter plain, List<String> keys, String step) {
        var seen = (Map<?, ?>) eval(page, """
                const all = (selector, of) => [...document.querySelectorAll(selector)].map(of);
                return {
                  heading: document.querySelector('h1').textContent,
                  rows: all('#roll > .row', (row) => /^without /.test(row.querySelector('.note')?.textContent) ? '' : row.dataset.p)
                    .filter(Boolean),
                  counts: all('a[data-filter]', (link) => link.dataset.filter + ' ' + link.querySelector('.n').textContent),
                  on: all('[data-filter][aria-current],[data-filter][aria-pressed=true]', (on) => on.dataset.filter),
                }""");
        var expected = plain.permalinks(asked);
        assertEquals(heading(expected.size()), seen.get("heading"), step);
        rows(expected, (List<?>) seen.get("rows"), step);
        assertEquals(new HashSet<>(asked.on()), new HashSet<>((List<?>) seen.get("on")), step);
        var counts = keys.stream()
                .map(key -> key + " " + String.format(Locale.ROOT, "%,d", plain.count(asked, key)))
                .sorted()
                .toList();
        assertEquals(
                String.join("\n", counts),
                String.join(
                        "\n",
                        ((List<?>) seen.get("counts"))
                                .stream().map(String::valueOf).sorted().toList()),
                step);
    }

    private String heading(int size) {
        if (asked.on().isEmpty() && asked.q().isEmpty()) {
            return "1,000 roles on the roll";
        }
        return size == 0 ? "No roles match" : (size == POSTINGS ? "1,000" : String.valueOf(size)) + " of 1,000 roles";
    }

    /** The order is that of the roll, unless words are asked for. Rows without some of the words are no results. */
    private void rows(List<String> expected, List<?> shown, String step) {
        var isOwn = asked.q().isEmpty() && asked.on().isEmpty();
        assertEquals(Math.min(isOwn ? OWN_ROWS : ROWS, expected.size()), shown.size(), step);
        if (asked.q().isEmpty()) {
            assertEquals(expected.subList(0, shown.size()), shown, step);
        } else {
            assertTrue(expected.containsAll(shown), step);
            assertEquals(shown.size(), new HashSet<>(shown).size(), step);
        }
    }
}
