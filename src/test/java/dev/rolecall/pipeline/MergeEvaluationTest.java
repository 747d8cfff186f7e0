package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.CatalogAssembly;
import dev.rolecall.catalog.Summary;
import dev.rolecall.catalog.duplicate.Rereading;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.config.CuratorFacts;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import dev.rolecall.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How often merging is right, over variants of the postings of this repository and of some made for it. {@code -Drolecall.postings=DIR} takes
 * those of a folder instead, and {@code -Drolecall.seed=N} makes other variants.
 */
class MergeEvaluationTest {

    private static final Toolchain TOOLS = Toolchain.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static Stream<Path> files() throws IOException {
        var folder = System.getProperty("rolecall.postings");
        var roots = folder == null
                ? List.of(Path.of("content"), Path.of("src/test/resources/merge"))
                : List.of(Path.of(folder));
        var files = new ArrayList<Path>();
        for (var root : roots) {
            try (var found = Files.walk(root)) {
                found.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().matches(".*(?:[.]yaml|[.]diagnostics|expected[.]json)"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files.stream();
    }

    private static List<JobPosting> read(String name, byte[] bytes) {
        return TOOLS.reader().read(new SourceFile(name, bytes)).orElse(List.of()).stream()
                .map(raw -> TOOLS.extractor().extract(raw, CuratorFacts.NONE).value())
                .toList();
    }

    private static List<JobPosting> postings() throws IOException {
        return files().flatMap(file -> {
                    try {
                        return read(file.getFileName().toString(), Files.readAllBytes(file)).stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static Catalog catalog(List<VariantPostings.Made> all) {
        var byId = new HashMap<PostingId, JobPosting>();
        for (var made : all) {
            read(made.file(), made.json().getBytes(StandardCharsets.UTF_8)).forEach(each -> byId.put(each.id(), each));
        }
        var again = new Rereading() {
            @Override
            public <T> Map<PostingId, T> read(Set<PostingId> ids, Function<JobPosting, T> reader) {
                return ids.stream().collect(Collectors.toMap(id -> id, id -> reader.apply(byId.get(id))));
            }
        };
        return new CatalogAssembly(TOOLS.places(), TOOLS.skills().categories())
                .assemble(
                        byId.values().stream().map(Summary::of).toList(),
                        Ledger.EMPTY,
                        DAY,
                        new CatalogAssembly.Content(Set.of(), again))
                .value();
    }

    @Test
    void mergesWhatIsOnePostingAndNothingElse() throws IOException {
        var variants = variants();
        var all = variants.all();
        var clusterOf = new HashMap<String, Integer>();
        var entries = catalog(all).entries();
        for (var i = 0; i < entries.size(); i++) {
            var cluster = i;
            var merged = entries.get(i).merged();
            var ids = merged == null
                    ? List.of(entries.get(i).id())
                    : merged.sources().stream().map(source -> source.id()).toList();
            ids.forEach(id -> clusterOf.put(id.path(), cluster));
        }
        var score = new Score(all, clusterOf);
        System.out.printf("%d postings, %d variants: %s%n%s", variants.size(), all.size(), score, score.byKind());
        assertTrue(score.precision() >= 0.98, score::toString);
        assertTrue(score.recall() >= 0.95, score::toString);
    }

    @Test
    void showsWhatIsLikeAPostingAndNothingElse() throws IOException {
        var all = variants().all();
        var few = all.stream()
                .filter(made -> Set.of("original", "other level").contains(made.kind()))
                .toList();
        for (var each : List.of(all, few)) {
            var like = new LikeThis(each, catalog(each));
            System.out.printf("more like this, of %d variants: %s%n", each.size(), like);
            assertTrue(like.precision() >= 0.98, like::toString);
            assertTrue(like.recall() >= 0.95, like::toString);
        }
    }

    private static VariantPostings variants() throws IOException {
        return new VariantPostings(postings(), Long.getLong("rolecall.seed", 1));
    }

    /** Pairs of postings: those that are one, those that were merged, and both. */
    private static final class Score {
        private final Map<String, int[]> kinds = new TreeMap<>();
        private int right;
        private int merged;
        private int same;

        Score(List<VariantPostings.Made> all, Map<String, Integer> clusterOf) {
            for (var i = 0; i < all.size(); i++) {
                for (var j = 0; j < i; j++) {
                    var isOne = all.get(i).truth().equals(all.get(j).truth());
                    var isMerged = clusterOf
                            .get(all.get(i).file())
                            .equals(clusterOf.get(all.get(j).file()));
                    right += isOne && isMerged ? 1 : 0;
                    merged += isMerged ? 1 : 0;
                    same += isOne ? 1 : 0;
                    count(all.get(i), all.get(j), isOne, isMerged);
                }
            }
        }

        private void count(VariantPostings.Made one, VariantPostings.Made other, boolean isOne, boolean isMerged) {
            var house = one.truth().replaceAll("[a-z]", "");
            if (Set.of("original", "paid").contains(other.kind())
                    && other.truth().replaceAll("[a-z]", "").equals(house)) {
                var counts = kinds.computeIfAbsent((isOne ? "merge: " : "apart: ") + one.kind(), key -> new int[2]);
                counts[0] += isMerged ? 1 : 0;
                counts[1]++;
            }
        }

        double precision() {
            return merged == 0 ? 1 : (double) right / merged;
        }

        double recall() {
            return same == 0 ? 1 : (double) right / same;
        }

        String byKind() {
            return kinds.entrySet().stream()
                    .map(each -> String.format(
                            Locale.ROOT,
                            "  %-24s %d of %d merged%n",
                            each.getKey(),
                            each.getValue()[0],
                            each.getValue()[1]))
                    .collect(Collectors.joining());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "precision %.4f, recall %.4f of pairs", precision(), recall());
        }
    }
}
