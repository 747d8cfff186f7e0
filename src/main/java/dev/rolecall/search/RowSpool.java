package dev.rolecall.search;

import dev.rolecall.output.Spool;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLongArray;

/** The rows of postings, which come in any order and are written in that of the roll. Safe for use by several threads. */
final class RowSpool {

    private static final int LENGTH_BITS = 24;

    private final Spool spool;

    /** Per row where it starts and how long it is, in one number; 0 for none, as a row is never empty. */
    private final AtomicLongArray places;

    /** Rows that are spooled; the spool is not closed. */
    RowSpool(Spool spool, int rows) {
        this.spool = spool;
        this.places = new AtomicLongArray(rows);
    }

    /**
     * Keeps a row.
     *
     * @return false when there is one already
     */
    boolean add(int row, byte[] json) {
        if (json.length >= 1 << LENGTH_BITS) {
            throw new IllegalArgumentException("a row of " + json.length + " bytes");
        }
        var place = spool.append(json, 0, json.length) << LENGTH_BITS | json.length;
        return places.compareAndSet(row, 0, place);
    }

    /** Whether there is a row. */
    boolean has(int row) {
        return places.get(row) != 0;
    }

    /** The text of a row. */
    String get(int row) {
        var place = places.get(row);
        var bytes = new byte[(int) (place & (1 << LENGTH_BITS) - 1)];
        spool.read(place >>> LENGTH_BITS, bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    int size() {
        return places.length();
    }
}
