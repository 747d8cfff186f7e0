package dev.rolecall.card;

import java.util.Arrays;

/** A picture that is being drawn: each pixel the number of its colour. What lies outside is not drawn. */
final class Canvas {

    private final int width;
    private final int height;
    private final byte[] pixels;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The colour of a pixel. */
    int at(int x, int y) {
        return pixels[y * width + x];
    }

    /** Writes the pixels of a row, two to a byte. */
    void packRow(int y, byte[] target, int start) {
        for (int to = start, from = y * width; from < (y + 1) * width; from += 2) {
            target[to++] = (byte) (pixels[from] << IndexedPng.BITS | pixels[from + 1]);
        }
    }

    /** A line from top to bottom. */
    void rule(int left, int thickness) {
        for (var y = 0; y < height; y++) {
            Arrays.fill(pixels, y * width + left, y * width + left + thickness, (byte) Ink.RULE);
        }
    }

    /** A line of text. */
    void text(String text, Type type, Ink ink, int left, int baseline) {
        type.set(text, (glyph, x) -> glyph(glyph, ink, left + x + glyph.left(), baseline - glyph.top()));
    }

    private void glyph(Glyph glyph, Ink ink, int left, int top) {
        var from = Math.max(0, -left);
        var to = Math.min(glyph.width(), width - left);
        for (var row = Math.max(0, -top); row < Math.min(glyph.height(), height - top); row++) {
            for (var column = from; column < to; column++) {
                var shade = ink.shade(Byte.toUnsignedInt(glyph.ink()[row * glyph.width() + column]));
                var at = (top + row) * width + left + column;
                pixels[at] = (byte) Math.max(pixels[at], shade);
            }
        }
    }
}
