package dev.rolecall.pipeline;

import dev.rolecall.posting.JobPosting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Postings kept between the two times a build needs them, as long as the memory set aside for them lasts. One that is
 * not held is read again, which gives the same posting, only later.
 */
final class Held {

    private final long maxChars;
    private long chars;
    private final Map<String, List<JobPosting>> byFile = new HashMap<>();

    /** @param maxChars how many characters of posting text are held at most */
    Held(long maxChars) {
        this.maxChars = maxChars;
    }

    /** Holds the postings of a file, or not. */
    void offer(String path, List<JobPosting> postings) {
        var size = postings.stream()
                .flatMap(posting -> posting.body().lines().stream())
                .mapToLong(line -> line.text().length())
                .sum();
        if (chars + size <= maxChars) {
            chars += size;
            byFile.put(path, new ArrayList<>(postings));
        }
    }

    /** The postings of a file, if they are held. */
    Optional<List<JobPosting>> of(String path) {
        return Optional.ofNullable(byFile.get(path));
    }
}
