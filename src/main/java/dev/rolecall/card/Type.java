package dev.rolecall.card;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A font in one size. Each letter is drawn once and kept. Safe for use by several threads. */
final class Type {

    /** From how many pixels on letters stand closer. */
    private static final int LARGE = 60;

    private final TrueType font;
    private final double scale;
    private final int pixels;
    private final int tracking;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    Type(TrueType font, int pixels) {
        this.font = font;
        this.pixels = pixels;
        this.tracking = pixels < LARGE ? 0 : -font.unitsPerEm() / 70;
        this.scale = (double) pixels / font.unitsPerEm();
    }

    /** Takes the letters of a text one by one. */
    @FunctionalInterface
    interface Setter {
        /** Takes a letter and where its pen is, in pixels from the start. */
        void set(Glyph glyph, int x);
    }

    /** How large it is, in pixels. */
    int pixels() {
        return pixels;
    }

    /** From one line to the next, in pixels. */
    int leading() {
        return pixels * 3 / 2;
    }

    /** How wide a text is, in pixels. */
    int width(String text) {
        return walk(text, (glyph, x) -> {});
    }

    /** Sets a text letter by letter. */
    void set(String text, Setter setter) {
        walk(text, (glyph, x) -> setter.set(glyph(glyph), x));
    }

    @FunctionalInterface
    private interface Step {
        void at(int glyph, int x);
    }

    private int walk(String text, Step step) {
        var pen = 0;
        var left = 0;
        for (var i = 0; i < text.length(); i++) {
            var glyph = font.glyph(text.charAt(i));
            pen += font.kerning(left, glyph);
            step.at(glyph, pixels(pen));
            pen += font.advance(glyph) + tracking;
            left = glyph;
        }
        return pixels(pen);
    }

    private int pixels(int units) {
        return (int) Math.round(units * scale);
    }

    private Glyph glyph(int number) {
        var glyph = glyphs.get(number); // of a letter that is there, computeIfAbsent may lock
        return glyph == null ? glyphs.computeIfAbsent(number, this::drawn) : glyph;
    }

    private Glyph drawn(int number) {
        return Raster.ink(font.outline(number), scale);
    }
}
