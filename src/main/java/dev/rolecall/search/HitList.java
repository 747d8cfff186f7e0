package dev.rolecall.search;

import java.util.Arrays;

/** All hits of one word, by document, collected from the runs. */
final class HitList {

    private final ByteRow bytes = new ByteRow(1 << 12);
    private long[] hits = new long[1 << 8];
    private int size;

    /** Takes each hit. */
    @FunctionalInterface
    interface Taker {
        /**
         * Takes a hit.
         *
         * @param document the document
         * @param rest stands at the fields of the hit
         */
        void take(int document, ByteRow.Reader rest);
    }

    void clear() {
        bytes.clear();
        size = 0;
    }

    /** Adds hits as they stand in a run. */
    void add(byte[] source, int from, int length) {
        var start = bytes.size();
        bytes.addAll(source, from, length);
        var reader = new ByteRow.Reader(bytes.bytes(), start);
        while (reader.at() < bytes.size()) {
            var document = reader.number();
            var rest = reader.number();
            if (size == hits.length) {
                hits = Arrays.copyOf(hits, size * 2);
            }
            hits[size++] = (long) document << Integer.SIZE | reader.at();
            reader = new ByteRow.Reader(bytes.bytes(), reader.at() + rest);
        }
    }

    int size() {
        return size;
    }

    /** Hands over all hits, by ascending document. */
    void forEach(Taker taker) {
        Arrays.sort(hits, 0, size);
        for (var i = 0; i < size; i++) {
            taker.take((int) (hits[i] >>> Integer.SIZE), new ByteRow.Reader(bytes.bytes(), (int) hits[i]));
        }
    }
}
