package dev.rolecall.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What stands where in a posting: for each run of one, two or three characters the passages that hold it, so that a rule
 * reads none but those that may hold its words.
 *
 * <p>It may name a passage too many, but misses none. The edge of a word counts as a character of its own.
 */
final class Concordance {

    private static final char EDGE = 0;
    private static final int TRIPLE_BITS = 12;
    private static final int PAIR_BITS = 9;
    private static final int PAIRS = 1 << 6;
    private static final int TRIPLES = PAIRS + (1 << PAIR_BITS);
    private static final int PRIME = 0x9E3779B1;
    /** More runs of a piece hardly tell more. */
    private static final int EACH = 3;

    private final long[] holders = new long[TRIPLES + (1 << TRIPLE_BITS)];
    private int size;

    /**
     * Takes up a passage.
     *
     * @return the bit that stands for it; when there are more than {@value Long#SIZE} passages, for others as well
     */
    long add(String folded, Words words) {
        var bit = 1L << size++;
        var before = EDGE;
        var last = EDGE;
        for (var i = 0; i < folded.length(); i++) {
            var c = folded.charAt(i);
            holders[run(c)] |= bit;
            holders[run(last, c)] |= bit;
            holders[run(before, last, c)] |= bit;
            before = last;
            last = c;
        }
        for (var word = 0; word < words.size(); word++) {
            addEdges(folded, words.start(word), words.end(word), bit);
        }
        return bit;
    }

    private void addEdges(String folded, int start, int end, long bit) {
        var first = folded.charAt(start);
        holders[run(EDGE, first)] |= bit;
        holders[run(EDGE, first, start + 1 < folded.length() ? folded.charAt(start + 1) : EDGE)] |= bit;
        holders[run(end - start > 1 ? folded.charAt(end - 2) : EDGE, folded.charAt(end - 1), EDGE)] |= bit;
    }

    /** The bits of the passages that may hold one of some pieces. */
    long holders(Runs pieces) {
        var bits = 0L;
        var runs = pieces.runs;
        for (var i = 0; i < runs.length; i += EACH) {
            bits |= holders[runs[i]] & holders[runs[i + 1]] & holders[runs[i + 2]];
        }
        return bits;
    }

    /** The bits of the passages that may hold the piece with this number. */
    long holders(Runs pieces, int number) {
        var at = number * EACH;
        return holders[pieces.runs[at]] & holders[pieces.runs[at + 1]] & holders[pieces.runs[at + 2]];
    }

    /** What is looked for in passages. */
    interface Sought {
        /** The bits of the passages that may hold it. */
        long holders(Concordance concordance);

        /** Passages that hold this or something else. */
        default Sought or(Sought other) {
            return concordance -> holders(concordance) | other.holders(concordance);
        }

        /** Passages that hold this and something else. */
        default Sought and(Sought other) {
            return concordance -> holders(concordance) & other.holders(concordance);
        }
    }

    /** Pieces of text of which one is looked for, each by some of its runs. */
    static final class Runs {
        /** So many of each piece, one piece after the other: {@value #EACH}. */
        private final int[] runs;

        private Runs(Collection<String> texts, Function<String, List<Integer>> runsOf) {
            this.runs = texts.stream()
                    .map(runsOf)
                    .map(Runs::few)
                    .flatMap(List::stream)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        /** Those of pieces that may stand anywhere. */
        static Runs anywhere(Collection<String> texts) {
            return new Runs(texts, Runs::inside);
        }

        /** Those of pieces that start where a word does. */
        static Runs openingWords(Collection<String> texts) {
            return new Runs(texts, Runs::opening);
        }

        /** Those of pieces that are the words of these texts, whatever stands between them. */
        static Runs ofWords(Collection<String> texts) {
            return new Runs(texts, Runs::edges);
        }

        /** As many as are looked at, from the first to the last; some of them twice where there are less. */
        private static List<Integer> few(List<Integer> all) {
            return IntStream.range(0, EACH)
                    .mapToObj(i -> all.get(i * (all.size() - 1) / (EACH - 1)))
                    .toList();
        }

        private static List<Integer> inside(String text) {
            if (text.length() < 3) {
                return List.of(text.length() == 1 ? run(text.charAt(0)) : run(text.charAt(0), text.charAt(1)));
            }
            return IntStream.rangeClosed(0, text.length() - 3)
                    .mapToObj(i -> run(text.charAt(i), text.charAt(i + 1), text.charAt(i + 2)))
                    .toList();
        }

        private static List<Integer> opening(String text) {
            if (text.length() == 1) {
                return List.of(run(EDGE, text.charAt(0)));
            }
            var runs = new ArrayList<Integer>();
            runs.add(run(EDGE, text.charAt(0), text.charAt(1)));
            if (text.length() > 2) {
                runs.addAll(inside(text));
            }
            return runs;
        }

        private static List<Integer> edges(String text) {
            var words = new Words(text);
            var runs = new ArrayList<Integer>();
            for (var word = 0; word < words.size(); word++) {
                var start = words.start(word);
                var end = words.end(word);
                var isLong = end - start > 1;
                runs.add(run(EDGE, text.charAt(start), isLong ? text.charAt(start + 1) : EDGE));
                if (isLong) {
                    runs.add(run(text.charAt(end - 2), text.charAt(end - 1), EDGE));
                }
            }
            return runs;
        }
    }

    /** Letters share no bit with digits and signs. */
    private static int run(char c) {
        return c < 0x40 ? c : c & 0x1F;
    }

    private static int run(char first, char second) {
        return PAIRS + ((first << Character.SIZE | second) * PRIME >>> Integer.SIZE - PAIR_BITS);
    }

    private static int run(char first, char second, char third) {
        var mixed = (first << Character.SIZE | second) * PRIME + third;
        return TRIPLES + (mixed * PRIME >>> Integer.SIZE - TRIPLE_BITS);
    }
}
