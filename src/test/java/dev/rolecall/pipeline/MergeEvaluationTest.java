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
        var variants = new VariantPostings(postings(), Long.getLong("rolecall.seed", 1));
        var all = variants.all();
        var clusterOf = new HashMap<String, Integer>();
        var catalog = catalog(all);
        var entries = catalog.entries();
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
        var like = new LikeThis(all, catalog);
        System.out.printf("  more like this: %s%n", like);
        // Titles of a real folder are like one another too, which this measure counts as wrong.
        assertTrue(like.precision() >= 0.8 && like.recall() >= 0.8, like::toString);
        assertTrue(score.precision() >= 0.98, score::toString);
        assertTrue(score.recall() >= 0.95, score::toString);
    }

    /**
     * What is shown as more like a posting. Right is a posting of the same role: made of the same posting, with its title,
     * be it of another employer, level or pay, and whatever its text; what an employer posts as another role is a role of
     * another one. There are three places to show one.
     */
    private static final class LikeThis {
        private static final String OTHER_ROLE = "other role";
        private int right;
        private int shown;
        private int possible;

        LikeThis(List<VariantPostings.Made> all, Catalog catalog) {
            var roleOf = new HashMap<String, String>();
            all.stream()
                    .filter(made -> !made.kind().equals(OTHER_ROLE))
                    .forEach(made -> roleOf.put(made.file(), made.truth().replaceAll("[a-z]", "")));
            var known = all.stream()
                    .filter(made -> made.kind().equals("original"))
                    .collect(Collectors.toMap(LikeThis::title, made -> roleOf.get(made.file())));
            all.stream()
                    .filter(made -> made.kind().equals(OTHER_ROLE))
                    .forEach(made -> roleOf.put(made.file(), known.getOrDefault(title(made), made.truth())));
            var roles = catalog.entries().stream()
                    .map(entry -> roleOf.get(entry.id().path()))
                    .toList();
            for (var i = 0; i < roles.size(); i++) {
                var role = roles.get(i);
                if (role.matches("[0-9]+")) {
                    shown += catalog.similar().get(i).size();
                    right += (int) catalog.similar().get(i).stream()
                            .filter(similar -> role.equals(roles.get(similar.index())))
                            .count();
                    possible += (int)
                            Math.min(3, roles.stream().filter(role::equals).count() - 1);
                }
            }
        }

        private static String title(VariantPostings.Made made) {
            return made.json().replaceFirst(".*?\"title\":\"([^\"]*)\".*", "$1");
        }

        double precision() {
            return shown == 0 ? 1 : (double) right / shown;
        }

        double recall() {
            return possible == 0 ? 1 : (double) right / possible;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "precision %.4f, recall %.4f", precision(), recall());
        }
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
