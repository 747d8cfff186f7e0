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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

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
            var facts = facts(posting.id());
            var extracted = extractor.extract(posting, facts.orElse(CuratorFacts.NONE));
            if (extracted.value() != null) {
                taker.take(extracted.value());
            }
            return Stream.of(facts, extracted)
                    .flatMap(outcome -> outcome.diagnostics().stream())
                    .toList();
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

    private Outcome<CuratorFacts> facts(PostingId id) throws IOException {
        var path = factsFiles.get(stem(id));
        return path == null ? Outcome.of(CuratorFacts.NONE) : factsReader.read(path, folder.text(path));
    }

    private static String stem(PostingId id) {
        var dot = id.path().lastIndexOf('.');
        var stem = dot > id.path().lastIndexOf('/') + 1 ? id.path().substring(0, dot) : id.path();
        return id.ordinal() == 1 ? stem : stem + "#" + id.ordinal();
    }

    /** Facts files that speak of no posting among these. */
    List<Diagnostic> unusedFacts(Set<PostingId> postings) {
        var unused = new TreeSet<>(factsFiles.keySet());
        postings.forEach(id -> unused.remove(stem(id)));
        return unused.stream()
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
