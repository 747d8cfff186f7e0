package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.config.CuratorFacts;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeldTest {

    private static final List<JobPosting> TWO = postings("""
            {"title": "Welder", "company": "Acme", "description": "You weld steel in our hall."}
            {"title": "Cook", "company": "Acme", "description": "You cook for all who weld."}
            """);

    private static final long CHARS = chars(TWO.get(0)) + chars(TWO.get(1));

    private static List<JobPosting> postings(String lines) {
        var tools = Toolchain.load();
        var postings = new ArrayList<JobPosting>();
        var file = new SourceFile("lines.jsonl", lines.getBytes(StandardCharsets.UTF_8));
        tools.reader()
                .read(
                        file,
                        raw -> postings.add(tools.extractor()
                                .extract(raw, CuratorFacts.NONE)
                                .orElse(null)));
        return postings;
    }

    private static long chars(JobPosting posting) {
        return posting.body().lines().stream()
                .mapToLong(line -> line.text().length())
                .sum();
    }

    private static void offer(Held held, String path) {
        var candidates = held.new Candidates();
        TWO.forEach(candidates::offer);
        candidates.hold(path);
    }

    @Test
    void holdsThePostingsOfAFileInTheirOrder() {
        var held = new Held(CHARS);
        offer(held, "a.jsonl");
        assertEquals(Optional.of(TWO), held.of("a.jsonl"));
        assertEquals(Optional.empty(), held.of("b.jsonl"));
    }

    @Test
    void holdsAllPostingsOfAFileOrNone() {
        var held = new Held(CHARS - 1);
        offer(held, "a.jsonl");
        assertEquals(Optional.empty(), held.of("a.jsonl"));
    }

    /** A file that is too long for what is left takes nothing of it away. */
    @Test
    void givesBackTheRoomOfWhatIsNotHeld() {
        var held = new Held(CHARS + chars(TWO.get(0)));
        offer(held, "a.jsonl");
        offer(held, "too-long.jsonl");
        assertEquals(Optional.empty(), held.of("too-long.jsonl"));
        var last = held.new Candidates();
        last.offer(TWO.get(0));
        last.hold("b.jsonl");
        assertEquals(Optional.of(List.of(TWO.get(0))), held.of("b.jsonl"));
    }
}
