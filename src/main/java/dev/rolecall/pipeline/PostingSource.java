package dev.rolecall.pipeline;

import dev.rolecall.body.Body;
import dev.rolecall.config.CuratorFacts;
import dev.rolecall.config.CuratorFactsReader;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.extract.PostingExtractor;
import dev.rolecall.format.PostingReader;
import dev.rolecall.format.RawPosting;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import dev.rolecall.source.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Reads postings with the facts their curator gave them, file by file.
 *
 * <p>{@code name.facts.yaml} speaks of the only posting, or the first one, of each file {@code name.*} beside it;
 * {@code name#2.facts.yaml} of the second.
 */
final class PostingSource {

    private final ContentFolder folder;
    private final PostingReader reader;
    private final PostingExtractor extractor;
    private final CuratorFactsReader factsReader = new CuratorFactsReader();
    private final Map<String, String> factsFiles = new HashMap<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    PostingSource(
            ContentFolder folder, ContentFolder.Listing listing, PostingReader reader, PostingExtractor extractor) {
        this.folder = folder;
        this.reader = reader;
        this.extractor = extractor;
        for (var path : listing.facts()) {
            factsFiles.put(path.substring(0, path.length() - ContentFolder.FACTS_SUFFIX.length()), path);
        }
    }

    /**
     * Reads all postings of a file.
     *
     * @param taker is handed each as soon as it is read
     * @return what is to be said
     */
    List<Diagnostic> read(String path, Workers.Taker<JobPosting> taker) throws IOException {
        var file = folder.read(path);
        var said = new ArrayList<>(file.diagnostics());
        if (file.value() != null) {
            var ofPostings = new ArrayList<Diagnostic>();
            try {
                said.addAll(reader.read(file.value(), posting -> ofPostings.addAll(extract(posting, taker))));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            said.addAll(ofPostings);
        }
        return said;
    }

    private List<Diagnostic> extract(RawPosting posting, Workers.Taker<JobPosting> taker) {
        try {
            var extracted = facts(posting.id()).then(facts -> extractor.extract(posting, facts));
            if (extracted.value() != null) {
                taker.take(extracted.value());
            }
            return extracted.diagnostics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the texts of all postings of a file, and no facts. */
    void texts(String path, BiConsumer<PostingId, Body> taker) throws IOException {
        var file = folder.read(path).value();
        if (file != null) {
            reader.read(file, posting -> taker.accept(posting.id(), posting.body()));
        }
    }

    /** What the curator says of a posting; without a word on the posting when that cannot be told. */
    private Outcome<CuratorFacts> facts(PostingId id) throws IOException {
        var path = factsFiles.get(stem(id));
        if (path == null) {
            return Outcome.of(CuratorFacts.NONE);
        }
        used.add(stem(id));
        var facts = folder.read(path)
                .then(file -> factsReader.read(path, new String(file.bytes(), StandardCharsets.UTF_8)));
        if (facts.value() != null) {
            return facts;
        }
        var said = new ArrayList<>(facts.diagnostics());
        said.add(heldBack(id, path));
        return new Outcome<>(null, said);
    }

    private static Diagnostic heldBack(PostingId id, String facts) {
        return Diagnostic.error(
                        "posting-held-back",
                        SourceLocation.file(id.path()),
                        (id.ordinal() == 1 ? "This posting" : "Posting " + id.ordinal() + " of this file")
                                + " is left out: its facts file cannot be read, and may say that it is closed.",
                        "Correct the facts file. Until then a page that was published before stays as it was.")
                .withRelated(SourceLocation.file(facts), "its facts file");
    }

    private static String stem(PostingId id) {
        var dot = id.path().lastIndexOf('.');
        var stem = dot > id.path().lastIndexOf('/') + 1 ? id.path().substring(0, dot) : id.path();
        return id.ordinal() == 1 ? stem : stem + "#" + id.ordinal();
    }

    /** Facts files that speak of no posting that was read. */
    List<Diagnostic> unusedFacts() {
        return factsFiles.keySet().stream()
                .filter(stem -> !used.contains(stem))
                .sorted()
                .map(stem -> Diagnostic.error(
                        "facts-without-posting",
                        SourceLocation.file(stem + ContentFolder.FACTS_SUFFIX),
                        "This facts file speaks of no posting: no file “" + name(stem)
                                + ".*” beside it was read as a posting.",
                        "Give it the name of its posting, or remove it."))
                .toList();
    }

    private static String name(String stem) {
        return stem.substring(stem.lastIndexOf('/') + 1);
    }
}
