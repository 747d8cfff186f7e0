package dev.rolecall.search;

/**
 * What a word counts in a document: the part of BM25F that needs only the document and the means of all, in
 * {@value #STEPS} steps. What is left to the reader is how rare the word is.
 *
 * <p>See Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3.5.
 */
final class Weighing {

    /** How many weights there are; each is one digit. */
    static final int STEPS = 32;

    /** From here on a word stands in a field that names things; below it, in the text only. */
    static final int HALF = STEPS / 2;

    /** From where on further occurrences count little. */
    private static final double SATURATION = 3;

    private final int[][] lengths;
    private final long[] sums = new long[Field.ALL.length];

    Weighing(int documents) {
        lengths = new int[Field.ALL.length][documents];
    }

    /** Takes the lengths of the fields of a document, once. */
    synchronized void add(int document, Occurrences occurrences) {
        for (var field : Field.ALL) {
            lengths[field.ordinal()][document] = occurrences.length(field);
            sums[field.ordinal()] += occurrences.length(field);
        }
    }

    /** The step of a word in a document, from 0; every document must have been added. */
    int step(int document, Hit hit) {
        var weight = 0.0;
        for (var field : Field.ALL) {
            if (hit.count(field) > 0) {
                var length = lengths[field.ordinal()];
                var average = (double) sums[field.ordinal()] / length.length;
                weight += field.weight(hit.count(field), length[document], average);
            }
        }
        var step = Math.min(HALF - 1, (int) (weight / (SATURATION + weight) * HALF));
        return hit.isNamed() ? HALF + step : step;
    }
}
