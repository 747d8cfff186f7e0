package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.catalog.ledger.LedgerJson;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.DiagnosticText;
import dev.rolecall.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten builds with ten edits between each two: no link breaks, and no address changes its meaning. */
class PermanentLinksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Toolchain TOOLS = Toolchain.load();
    private static final int BUILDS = 10;
    private static final int EDITS = 10;
    private static final int POSTINGS = 14;

    @TempDir
    Path temporary;

    /** What is known of the addresses of a site from outside: which posting each one was first published for. */
    private static final class Outside {
        final Map<Integer, String> addressOf = new TreeMap<>();
        final Map<String, Integer> ownerOf = new HashMap<>();
        final TreeSet<String> everPublished = new TreeSet<>();

        /** The posting that one is part of by now. */
        static int resolved(Map<Integer, Integer> mergedInto, int number) {
            var at = number;
            while (mergedInto.containsKey(at)) {
                at = mergedInto.get(at);
            }
            return at;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsEveryAddressThroughAHundredEdits(long seed) throws IOException {
        var content = new ChangingContent(seed, POSTINGS);
        var outside = new Outside();
        for (var build = 0; build < BUILDS; build++) {
            if (build > 0) {
                content.edit(EDITS);
            }
            var day = DAY.plusDays(build);
            var site = temporary.resolve("site");
            build(content, "content-" + build, site, day);
            check(content, outside, site, "seed " + seed + ", build " + build + ": ");
        }
    }

    @Test
    void makesTheSameSiteFromTheLedgerAlone() throws IOException {
        keepsEveryAddressThroughAHundredEdits(6);
        replay(6);
    }

    /** The same edits and builds once more, each site built from the ledger file alone. */
    private void replay(long seed) throws IOException {
        var content = new ChangingContent(seed, POSTINGS);
        Path previous = null;
        for (var build = 0; build < BUILDS; build++) {
            if (build > 0) {
                content.edit(EDITS);
            }
            var folder = temporary.resolve("content-" + build);
            var site = temporary.resolve("replay-" + build);
            var request = new BuildRequest(
                    folder, site, DAY.plusDays(build), null, null, temporary, Continuity.of(previous), true);
            new SiteBuild(request, Progress.SILENT, additions -> TOOLS).build();
            previous = site.resolve("permalinks.json");
        }
        Golden.assertTree(temporary.resolve("site"), temporary.resolve("replay-" + (BUILDS - 1)));
    }

    private void build(ChangingContent content, String name, Path site, LocalDate day) throws IOException {
        var folder = temporary.resolve(name);
        content.folder().write(folder, day);
        var request = new BuildRequest(folder, site, day, null, null, temporary, null, true);
        var report = new SiteBuild(request, Progress.SILENT, additions -> TOOLS).build();
        assertEquals(
                "",
                report.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .map(DiagnosticText::format)
                        .collect(Collectors.joining()));
        assertTrue(report.isPublished());
    }

    private static void check(ChangingContent content, Outside outside, Path site, String where) throws IOException {
        var ledger = LedgerJson.parse(Files.readString(site.resolve("permalinks.json")))
                .orElseThrow();
        outside.everPublished.addAll(ledger.pages().keySet());
        for (var address : outside.everPublished) {
            assertTrue(Files.isRegularFile(site.resolve(address).resolve("index.html")), where + address);
        }
        assertEquals(List.of(), new LinkAudit(site).broken(), where);
        var bySource = new HashMap<String, String>();
        ledger.pages().forEach((address, page) -> {
            if (page instanceof Ledger.Posting posting && posting.state().isPresent()) {
                bySource.put(posting.identity().source(), address);
            }
        });
        var postings = content.folder().postings();
        united(content, outside, ledger, bySource, where);
        assertEquals(postings.keySet(), new TreeSet<>(bySource.keySet()), where);
        postings.forEach((source, posting) -> present(outside, ledger, posting, bySource.get(source), where + source));
        for (var gone : content.removed()) {
            removed(site, outside.addressOf.get(gone.number), gone, where);
        }
        content.mergedInto().forEach((number, into) -> {
            var target = outside.addressOf.get(Outside.resolved(content.mergedInto(), number));
            assertEquals(target, ledger.resolved(outside.addressOf.get(number)), where + "merged " + number);
        });
        meanings(content, outside, ledger, where);
    }

    /** Of two postings that are one, each keeps its address, and one of them leads on to the other. */
    private static void united(
            ChangingContent content, Outside outside, Ledger ledger, Map<String, String> bySource, String where) {
        var sources = new HashMap<Integer, String>();
        content.folder().postings().forEach((source, posting) -> sources.put(posting.number, source));
        content.united().forEach((one, other) -> {
            var isOne = bySource.containsKey(sources.get(one));
            assertTrue(isOne != bySource.containsKey(sources.get(other)), where + one + " and " + other);
            var led = isOne ? other : one;
            var target = bySource.get(sources.get(isOne ? one : other));
            assertEquals(target, ledger.resolved(outside.addressOf.get(led)), where + led);
            bySource.put(sources.get(led), outside.addressOf.get(led));
        });
    }

    private static void present(Outside outside, Ledger ledger, ChangingPosting posting, String address, String where) {
        var before = outside.addressOf.put(posting.number, address);
        if (posting.permalink != null) {
            assertEquals("postings/" + posting.permalink + "/", address, where);
        } else if (before != null) {
            assertEquals(before, address, where);
        }
        if (before != null) {
            assertEquals(ledger.resolved(address), ledger.resolved(before), where);
        }
    }

    private static void removed(Path site, String address, ChangingPosting posting, String where) throws IOException {
        if (address != null) {
            var page = Files.readString(site.resolve(address).resolve("index.html"));
            assertTrue(page.contains("<span class=\"shut\">Removed</span>"), where + address);
            assertTrue(page.contains(">" + posting.title + "</h1>"), where + address);
            assertTrue(!page.contains("application/ld+json"), where + address);
        }
    }

    /** Every address leads to the posting that it was first published for, or to what that one has become part of. */
    private static void meanings(ChangingContent content, Outside outside, Ledger ledger, String where) {
        var numberAt = new HashMap<String, Integer>();
        var parts = new TreeMap<>(content.mergedInto());
        parts.putAll(content.united());
        outside.addressOf.forEach((number, address) -> {
            if (!content.mergedInto().containsKey(number)) {
                numberAt.put(address, number);
            }
        });
        ledger.pages().forEach((address, page) -> {
            if (address.startsWith("postings/")) {
                var now = numberAt.get(ledger.resolved(address));
                var first = outside.ownerOf.computeIfAbsent(address, key -> now);
                assertEquals(
                        Outside.resolved(parts, first),
                        Outside.resolved(parts, now),
                        where + address + " has another meaning");
            }
        });
    }
}
