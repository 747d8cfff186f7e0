package dev.rolecall.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of a content folder that changes, with the postings in each: one, but for the feed. */
final class ChangingFolder {

    /** The file that holds many. */
    static final String FEED = "feed/all.jsonl";

    private final SortedMap<String, List<ChangingPosting>> files = new TreeMap<>();

    /** The files, to be changed. */
    SortedMap<String, List<ChangingPosting>> files() {
        return files;
    }

    /** The postings there are, by their sources. */
    SortedMap<String, ChangingPosting> postings() {
        var postings = new TreeMap<String, ChangingPosting>();
        files.forEach((file, list) -> {
            for (var i = 0; i < list.size(); i++) {
                postings.put(i == 0 ? file : file + "#" + (i + 1), list.get(i));
            }
        });
        return postings;
    }

    String fileOf(ChangingPosting posting) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().contains(posting))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Writes the folder anew. */
    void write(Path folder, LocalDate day) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(
                    path,
                    file.getValue().stream()
                            .map(posting -> file.getKey().endsWith(".md") ? posting.markdown() : posting.json() + "\n")
                            .collect(Collectors.joining()));
            var facts = file.getKey().startsWith("feed")
                    ? ""
                    : file.getValue().get(0).facts(day);
            if (!facts.isEmpty()) {
                Files.writeString(folder.resolve(file.getKey().replaceFirst("[.][a-z]+$", ".facts.yaml")), facts);
            }
        }
    }
}
