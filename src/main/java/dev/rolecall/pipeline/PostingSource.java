package dev.rolecall.pipeline;

import dev.rolecall.config.CuratorFacts;
import dev.rolecall.config.CuratorFactsReader;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.extract.PostingExtractor;
import dev.rolecall.format.PostingReader;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import dev.rolecall.source.ContentFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /** Reads all postings of a file. */
    Outcome<List<JobPosting>> read(String path) throws IOException {
        var raw = folder.read(path).then(reader::read);
        var diagnostics = new ArrayList<>(raw.diagnostics());
        var postings = new ArrayList<JobPosting>();
        for (var posting : raw.orElse(List.of())) {
            var facts = facts(posting.id());
            diagnostics.addAll(facts.diagnostics());
            var extracted = extractor.extract(posting, facts.orElse(CuratorFacts.NONE));
            diagnostics.addAll(extracted.diagnostics());
            if (extracted.value() != null) {
                postings.add(extracted.value());
            }
        }
        return new Outcome<>(postings, diagnostics);
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
