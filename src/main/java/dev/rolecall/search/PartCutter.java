package dev.rolecall.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts rows with ascending keys into parts of limited size; a row that is larger is a part of its own.
 *
 * @param <T> a row
 */
final class PartCutter<T> {

    private final int maxBytes;
    private final Taker<T> taker;
    private final List<String> borders = new ArrayList<>();
    private final List<T> rows = new ArrayList<>();
    private String last = "";
    private long bytes;

    /** Takes each part. */
    @FunctionalInterface
    interface Taker<T> {
        /**
         * Takes a part.
         *
         * @param number which it is, from 0
         * @param rows what it holds, valid only during the call
         */
        void take(int number, List<T> rows);
    }

    PartCutter(int maxBytes, Taker<T> taker) {
        this.maxBytes = maxBytes;
        this.taker = taker;
    }

    void add(String key, int size, T row) {
        if (!rows.isEmpty() && bytes + size > maxBytes) {
            cut();
        }
        if (rows.isEmpty()) {
            borders.add(borders.isEmpty() ? "" : border(last, key));
        }
        rows.add(row);
        bytes += size;
        last = key;
    }

    /**
     * Cuts the last part.
     *
     * @return for each part a text that comes after all keys before it and not after its own: its first key, cut where
     *     that differs from the key before; the first one is empty
     */
    List<String> finish() {
        if (!rows.isEmpty()) {
            cut();
        }
        return borders;
    }

    private void cut() {
        taker.take(borders.size() - 1, rows);
        rows.clear();
        bytes = 0;
    }

    /** The shortest beginning of {@code key} that comes after {@code last}, without half a code point. */
    static String border(String last, String key) {
        var cut = 0;
        while (cut < last.length() && cut < key.length() && last.charAt(cut) == key.charAt(cut)) {
            cut++;
        }
        cut = Math.min(cut + 1, key.length());
        return key.substring(0, cut > 0 && Character.isHighSurrogate(key.charAt(cut - 1)) ? cut + 1 : cut);
    }
}
