package dev.rolecall.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A font in any size. Safe for use by several threads. */
final class Typeface {

    private final TrueType font;
    private final Map<Integer, Type> sizes = new ConcurrentHashMap<>();

    private Typeface(TrueType font) {
        this.font = font;
    }

    /** A font that is part of the program. */
    static Typeface load(String name) {
        try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
            return new Typeface(new TrueType(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has every character of a text. */
    boolean covers(String text) {
        return text.codePoints().allMatch(character -> font.glyph(character) != 0);
    }

    /** The font in a size, in pixels. */
    Type size(int pixels) {
        return sizes.computeIfAbsent(pixels, size -> new Type(font, size));
    }
}
