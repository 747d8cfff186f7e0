package dev.rolecall.catalog.duplicate;

import dev.rolecall.body.Body;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.body.Section;
import dev.rolecall.body.SectionKind;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.extract.RoleName;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What near duplicates cost to be found: the time of a core, and the memory asked for. Postings have 720 words; to make
 * them, and to make them once more where they are compared, is not counted.
 */
public final class DuplicatesBenchmark {

    private static final int LINES = 40;
    private static final int WORDS = 18;
    private static final int VOCABULARY = 5_000;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Nanoseconds of making texts, which somebody else does in a build, and bytes. */
    private long makingNanos;

    private long makingBytes;

    private final Corpus corpus;
    private final int size;

    private DuplicatesBenchmark(Corpus corpus, int size) {
        this.corpus = corpus;
        this.size = size;
    }

    private enum Corpus {
        /** Twenty roles an employer, five postings a role; in each one word of thirty is another one. */
        VARIANTS(5, 20, 0, 30),
        /** One employer and one role; each posting has the same words. */
        EQUAL(Integer.MAX_VALUE, 1, LINES, 0),
        /** One employer and one role; four fifths of each posting are the same words, a fifth its own. */
        BOILERPLATE(Integer.MAX_VALUE, 1, LINES * 4 / 5, 0),
        /** The same with half of the words, so that no two are one posting. */
        HALF(Integer.MAX_VALUE, 1, LINES / 2, 0),
        /** One employer, two postings a role; four fifths are the same for all roles, of the rest one word of thirty differs. */
        ROLES(2, Integer.MAX_VALUE, LINES * 4 / 5, 30);

        final int copies;
        final int roles;
        final int common;
        final int changed;

        Corpus(int copies, int roles, int common, int changed) {
            this.copies = copies;
            this.roles = roles;
            this.common = common;
            this.changed = changed;
        }
    }

    /**
     * Prints the costs for each size.
     *
     * @param args how many postings: {@code 25000 50000 100000}
     */
    public static void main(String[] args) {
        new DuplicatesBenchmark(Corpus.VARIANTS, 5_000).measure(false); // until the compiler has done its work
        for (var corpus : Corpus.values()) {
            for (var size : args) {
                new DuplicatesBenchmark(corpus, Integer.parseInt(size)).measure(true);
            }
        }
    }

    private void measure(boolean isTold) {
        var cpu = THREADS.getCurrentThreadCpuTime();
        var bytes = THREADS.getCurrentThreadAllocatedBytes();
        var candidates = candidates();
        var sketched = THREADS.getCurrentThreadCpuTime() - makingNanos;
        var repeats = new Duplicates(new Texts()).find(candidates);
        var found = THREADS.getCurrentThreadCpuTime() - makingNanos;
        var megabytes = (THREADS.getCurrentThreadAllocatedBytes() - bytes - makingBytes) / 1_000_000;
        if (isTold) {
            System.out.printf(
                    "%-11s %,7d postings: %,6d repeats, sketches %5.2f s, finding %5.2f s, %,d MB asked for%n",
                    corpus, size, repeats.size(), (sketched - cpu) / 1e9, (found - sketched) / 1e9, megabytes);
        }
    }

    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < size; i++) {
            var role = i / corpus.copies;
            var body = body(i);
            candidates.add(new Candidate(
                    new PostingId(i + ".md", 1),
                    "employer " + role / corpus.roles,
                    new RoleName("role " + role, ""),
                    new Terms(null, null, null, null, null, null),
                    Sketch.of(body),
                    "d" + i,
                    true));
        }
        return candidates;
    }

    private final class Texts implements Rereading {
        /** Who looks for repeats compares texts; facts that are asked for would be a fault of the benchmark. */
        @Override
        public <T> Map<PostingId, T> read(Set<PostingId> ids, Function<JobPosting, T> reader) {
            throw new UnsupportedOperationException("only texts are read again");
        }

        @Override
        public <T> Map<PostingId, T> texts(Set<PostingId> ids, BiFunction<PostingId, Body, T> reader) {
            var made = new TreeMap<PostingId, T>();
            for (var id : ids) {
                made.put(
                        id,
                        reader.apply(
                                id,
                                body(Integer.parseInt(
                                        id.path().substring(0, id.path().indexOf('.'))))));
            }
            return made;
        }
    }

    private Body body(int posting) {
        var cpu = THREADS.getCurrentThreadCpuTime();
        var bytes = THREADS.getCurrentThreadAllocatedBytes();
        var role = posting / corpus.copies;
        var own = new Random(posting);
        var lines = new ArrayList<Line>();
        for (var number = 1; number <= LINES; number++) {
            var isCommon = number <= corpus.common;
            var of = isCommon ? -1 : corpus.changed > 0 ? role : posting;
            var random = new Random(1_000_003L * of + number);
            lines.add(line(number, random, isCommon ? null : own));
        }
        var body = new Body(List.of(new Section(SectionKind.RESPONSIBILITIES, null, lines)));
        makingNanos += THREADS.getCurrentThreadCpuTime() - cpu;
        makingBytes += THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return body;
    }

    private Line line(int number, Random random, @Nullable Random own) {
        var words = new StringBuilder();
        for (var i = 0; i < WORDS; i++) {
            var word = random.nextInt(VOCABULARY);
            var isChanged = own != null && corpus.changed > 0 && own.nextInt(corpus.changed) == 0;
            words.append("word")
                    .append(isChanged ? own.nextInt(VOCABULARY) : word)
                    .append(' ');
        }
        var text = new Inline.Text(words.toString().strip(), new SourcePosition(number, 1));
        return new Line(number, Line.Kind.PARAGRAPH, 0, List.of(text));
    }
}
