package dev.rolecall.card;

/**
 * A letter in ink.
 *
 * @param left where it begins, in pixels right of the pen
 * @param top where it begins, in pixels above the baseline
 * @param width how many pixels a row has
 * @param ink how much of each pixel it covers, of 255, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Glyph(int left, int top, int width, byte[] ink) {

    int height() {
        return ink.length / width;
    }

    /** A letter without ink. */
    static final Glyph BLANK = new Glyph(0, 0, 1, new byte[0]);
}
