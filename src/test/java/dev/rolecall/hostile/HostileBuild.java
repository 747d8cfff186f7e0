package dev.rolecall.hostile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.pipeline.BuildReport;
import dev.rolecall.pipeline.BuildRequest;
import dev.rolecall.pipeline.Progress;
import dev.rolecall.pipeline.SiteBuild;
import dev.rolecall.publish.SiteFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One build of a content folder that holds hostile cases, with control postings among them. */
final class HostileBuild {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String CONTROLS = "zz-control/";
    private static final String CANARY = "canary words that are in no posting";
    private static final Pattern LITTER =
            Pattern.compile("\\.git|\\.DS_Store|Thumbs\\.db|\\.#.*|#.*#|.*~|.*\\.swp", Pattern.DOTALL);
    private static final String MERGED = "posting-merged";
    private static final JsonMapper JSON = new JsonMapper();

    private final Path root;
    private final Map<String, Expectation> cases = new TreeMap<>();

    HostileBuild(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(content());
        Files.writeString(canary(), CANARY);
        ControlPostings.write(content().resolve(CONTROLS));
    }

    Path content() {
        return root.resolve("content");
    }

    private Path canary() {
        return root.resolve("canary.txt");
    }

    /** Adds a case in one wrapper; says whether there is now a file of it. */
    boolean add(HostileCase hostile, Wrapper wrapper, int number) throws IOException {
        var bytes = wrapper.wrap(hostile);
        if (bytes.isEmpty()) {
            return false;
        }
        var folder = wrapper.name().toLowerCase(Locale.ROOT) + "/" + number + "/";
        var path = folder + wrapper.fileName(hostile, number);
        try {
            var file = content().resolve(path).normalize();
            if (!file.startsWith(content().resolve(folder)) || Files.exists(file)) {
                return false;
            }
            Files.createDirectories(file.getParent());
            Files.write(file, armed(bytes.get()));
        } catch (InvalidPathException | FileSystemException e) {
            return false; // a name that this file system cannot hold can come from no folder of it
        }
        cases.put(folder, new Expectation(hostile, wrapper));
        return true;
    }

    /** What reads a file of the machine reads ours instead. */
    private byte[] armed(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("/etc/")
                ? text.replaceAll("/etc/(?:hostname|passwd)", canary().toString())
                        .getBytes(StandardCharsets.ISO_8859_1)
                : bytes;
    }

    /**
     * What a build came to.
     *
     * @param published how many cases are on a page
     * @param named how many are not, and are named
     * @param texts how many tell the text that their page is to show
     * @param shown how many of those show it
     * @param failures all that must not be
     */
    record Result(int cases, int published, int named, int texts, int shown, List<String> failures) {}

    /** Builds, and reads all that was made. */
    Result result(Map<String, byte[]> controls) throws IOException {
        var report = build();
        var failures = new ArrayList<String>();
        if (!report.isPublished()) {
            failures.add("nothing was published");
            return new Result(cases.size(), 0, 0, 0, 0, failures);
        }
        var sources = sources();
        new SiteAudit(site(), CANARY)
                .problems()
                .forEach(problem ->
                        failures.add(owner(sources, problem.path()) + ": " + problem.path() + ": " + problem.what()));
        var pages = controls();
        controls.forEach((path, bytes) -> {
            if (!Arrays.equals(bytes, pages.get(path))) {
                failures.add("a control posting changed: " + path);
            }
        });
        try (var left = Files.list(root)) {
            var names = left.map(file -> file.getFileName().toString()).sorted().toList();
            if (!names.equals(List.of("canary.txt", "content", "site"))) {
                failures.add("something was left beside the site: " + names);
            }
        }
        return counted(report, sources, failures);
    }

    private BuildReport build() throws IOException {
        var request = new BuildRequest(content(), site(), DAY, null, null, root.resolve("theme"), null, false);
        return new SiteBuild(request, Progress.SILENT).build();
    }

    private Path site() {
        return root.resolve("site");
    }

    private Result counted(BuildReport report, Map<String, String> sources, List<String> failures) {
        var published = Stream.concat(sources.values().stream(), merged(report))
                .map(HostileBuild::folder)
                .collect(Collectors.toSet());
        var errors = new HashMap<String, List<Diagnostic>>();
        for (var diagnostic : report.diagnostics()) {
            if (diagnostic.code().equals(MERGED)) {
                continue; // a file may hold several, and each is told
            }
            errors.computeIfAbsent(folder(diagnostic.location().path()), path -> new ArrayList<>())
                    .add(diagnostic);
        }
        var onPage = 0;
        var named = 0;
        for (var hostile : cases.entrySet()) {
            var said = errors.getOrDefault(hostile.getKey(), List.of());
            if (published.contains(hostile.getKey())) {
                onPage++;
            } else if (!said.isEmpty() || isLitter(hostile.getKey())) {
                named++;
            } else {
                failures.add(hostile.getValue() + ": neither published nor named");
            }
            hostile.getValue()
                    .unmet(published.contains(hostile.getKey()), said)
                    .ifPresent(unmet -> failures.add(hostile.getValue() + ": " + unmet));
            var places = said.stream()
                    .map(one -> one.location() + one.code())
                    .distinct()
                    .count();
            if (places != said.size()) {
                failures.add(
                        hostile.getValue() + ": named twice: " + said.get(0).code());
            }
        }
        var texts = texts(sources);
        var shown = (int) texts.entrySet().stream()
                .filter(text -> cases.get(text.getKey())
                        .text()
                        .filter(expected -> text.getValue().contains(expected))
                        .isPresent())
                .count();
        return new Result(cases.size(), onPage, named, texts.size(), shown, failures);
    }

    /** The files of postings that stand on the page of one that they repeat. */
    private static Stream<String> merged(BuildReport report) {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(MERGED))
                .map(diagnostic -> diagnostic.location().path());
    }

    /** One word is said of all that programs keep in a folder, in the place of the first. */
    private boolean isLitter(String folder) {
        try (var files = Files.list(content().resolve(folder))) {
            return files.allMatch(
                    file -> LITTER.matcher(file.getFileName().toString()).matches());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the pages of the cases that tell what their text is to be, by folder. */
    private Map<String, String> texts(Map<String, String> sources) {
        var texts = new TreeMap<String, String>();
        sources.forEach((address, source) -> {
            var expectation = cases.get(folder(source));
            if (expectation != null && expectation.text().isPresent()) {
                texts.merge(folder(source), text(address), String::concat);
            }
        });
        cases.forEach((folder, expectation) -> expectation.text().ifPresent(text -> texts.putIfAbsent(folder, "")));
        return texts;
    }

    private String text(String address) {
        try {
            return Files.readString(site().resolve(address).resolve("posting.md"))
                    .replace("\\", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the pages of control postings, by path. */
    Map<String, byte[]> controls() throws IOException {
        if (!Files.exists(site())) {
            build();
        }
        var files = new TreeMap<String, byte[]>();
        for (var source : sources().entrySet()) {
            if (source.getValue().startsWith(CONTROLS)) {
                try (var found = Files.list(site().resolve(source.getKey()))) {
                    for (var file : found.toList()) {
                        files.put(site().relativize(file).toString(), Files.readAllBytes(file));
                    }
                }
            }
        }
        return files;
    }

    private Map<String, String> sources() throws IOException {
        var sources = new TreeMap<String, String>();
        var ledger = JSON.readTree(Files.readAllBytes(site().resolve(SiteFolder.LEDGER)));
        for (var address : ledger.path("addresses").properties()) {
            if (address.getValue().has("source")
                    && !address.getValue().path("is").asText().equals("moved")) {
                sources.put(address.getKey(), address.getValue().get("source").asText());
            }
        }
        return sources;
    }

    private String owner(Map<String, String> sources, String path) {
        var source = sources.get(path.substring(0, path.lastIndexOf('/') + 1));
        return source == null ? "?" : String.valueOf(cases.get(folder(source)));
    }

    /** The first two parts of a path: each case has a folder of its own. */
    private static String folder(String path) {
        var first = path.indexOf('/');
        var second = path.indexOf('/', first + 1);
        return path.substring(0, second + 1);
    }
}
