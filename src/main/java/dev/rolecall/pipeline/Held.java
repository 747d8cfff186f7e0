package dev.rolecall.pipeline;

import dev.rolecall.posting.JobPosting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Postings kept between the two times a build needs them, as long as the memory set aside for them lasts. One that is
 * not held is read again, which gives the same posting, only later. Safe for use by several threads.
 */
final class Held {

    private final long maxChars;
    private final AtomicLong chars = new AtomicLong();
    private final Map<String, List<JobPosting>> byFile = new ConcurrentHashMap<>();

    /** @param maxChars how many characters of posting text are held at most */
    Held(long maxChars) {
        this.maxChars = maxChars;
    }

    /** The postings of a file, on the way to be held: all of them or none. */
    final class Candidates {
        private final List<JobPosting> postings = new ArrayList<>();
        private long size;
        private boolean isTooLong;

        /** Takes one more. */
        void offer(JobPosting posting) {
            if (isTooLong) {
                return;
            }
            var more = posting.body().lines().stream()
                    .mapToLong(line -> line.text().length())
                    .sum();
            size += more;
            if (chars.addAndGet(more) > maxChars) {
                isTooLong = true;
                chars.addAndGet(-size);
                postings.clear();
            } else {
                postings.add(posting);
            }
        }

        /** Holds them as those of this file, unless they are too long. */
        void hold(String path) {
            if (!isTooLong) {
                byFile.put(path, List.copyOf(postings));
            }
        }
    }

    /** The postings of a file, if they are held. */
    Optional<List<JobPosting>> of(String path) {
        return Optional.ofNullable(byFile.get(path));
    }
}
