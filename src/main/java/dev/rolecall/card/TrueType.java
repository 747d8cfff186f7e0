package dev.rolecall.card;

import dev.rolecall.card.Outline.Point;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A font file of ours: which characters it has, how wide they are and what they look like. It reads what {@code
 * src/build/card_fonts.py} leaves in it, and is not for the fonts of others.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class TrueType {

    private static final int WORDS = 1;
    private static final int MORE_PARTS = 0x20;
    private static final int TRANSFORMED = 0x8 | 0x40 | 0x80;

    private final ByteBuffer file;
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<Integer, Integer> kerning = new HashMap<>();
    private final char[] glyphs = new char[1 << 16];

    TrueType(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        for (var i = 0; i < word(4); i++) {
            var entry = 12 + 16 * i;
            tables.put(new String(bytes, entry, 4, StandardCharsets.US_ASCII), file.getInt(entry + 8));
        }
        readCharacters(table("cmap"));
        readKerning(table("kern"));
    }

    private int table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private int word(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    /** The tables of kerning have one head and one part. */
    private void readKerning(int kern) {
        var pairs = kern + 18;
        for (var i = 0; i < word(kern + 10); i++) {
            kerning.put(file.getInt(pairs + 6 * i), (int) file.getShort(pairs + 6 * i + 4));
        }
    }

    private void readCharacters(int cmap) {
        var map = cmap + file.getInt(cmap + 8);
        var doubled = word(map + 6);
        for (var at = map + 14; at < map + 14 + doubled; at += 2) {
            readSegment(at, doubled);
        }
    }

    /** Four lists follow one another: ends, starts, differences and ways to a list of glyphs. */
    private void readSegment(int end, int doubled) {
        var start = end + doubled + 2;
        var difference = start + doubled;
        var way = difference + doubled;
        for (var code = word(start); code <= word(end); code++) {
            var listed = word(way) == 0 ? code : word(way + word(way) + 2 * (code - word(start)));
            glyphs[code] = (char) (listed == 0 ? 0 : listed + word(difference));
        }
    }

    /** The number of the shape of a character, or 0 when the font has none. */
    int glyph(int character) {
        return character < glyphs.length ? glyphs[character] : 0;
    }

    /** How many units the font is high. */
    int unitsPerEm() {
        return word(table("head") + 18);
    }

    /** How far the next letter is, in units. */
    int advance(int glyph) {
        var last = word(table("hhea") + 34) - 1;
        return word(table("hmtx") + 4 * Math.min(glyph, last));
    }

    /** How much further it is between two letters, in units. */
    int kerning(int left, int right) {
        return kerning.getOrDefault(left << 16 | right, 0);
    }

    /** The shape. */
    Outline outline(int glyph) {
        var at = table("glyf") + offset(glyph);
        if (offset(glyph) == offset(glyph + 1)) {
            return Outline.BLANK;
        }
        return file.getShort(at) < 0 ? composed(at + 10) : simple(at);
    }

    private int offset(int glyph) {
        var loca = table("loca");
        var isLong = word(table("head") + 50) == 1;
        return isLong ? file.getInt(loca + 4 * glyph) : 2 * word(loca + 2 * glyph);
    }

    /** A letter and its accents: parts that are moved and neither turned nor stretched. */
    private Outline composed(int first) {
        var parts = new ArrayList<Outline>();
        var at = first;
        int flags;
        do {
            flags = word(at);
            if ((flags & TRANSFORMED) != 0) {
                throw new IllegalStateException("a part of a letter is turned or stretched");
            }
            var isWide = (flags & WORDS) != 0;
            var right = isWide ? file.getShort(at + 4) : file.get(at + 4);
            var up = isWide ? file.getShort(at + 6) : file.get(at + 5);
            parts.add(outline(word(at + 2)).moved(right, up));
            at += isWide ? 8 : 6;
        } while ((flags & MORE_PARTS) != 0);
        return Outline.of(parts);
    }

    private Outline simple(int at) {
        var ends = at + 10;
        var contours = word(at);
        var points = word(ends + 2 * (contours - 1)) + 1;
        var flags = new int[points];
        var instructions = ends + 2 * contours;
        var next = readFlags(instructions + 2 + word(instructions), flags);
        var x = new int[points];
        var y = new int[points];
        next = readDeltas(next, new Axis(flags, 2, 16), x);
        readDeltas(next, new Axis(flags, 4, 32), y);
        var outline = new ArrayList<List<Point>>();
        var from = 0;
        for (var i = 0; i < contours; i++) {
            var end = word(ends + 2 * i) + 1;
            var contour = new ArrayList<Point>();
            for (var p = from; p < end; p++) {
                contour.add(new Point(x[p], y[p], (flags[p] & 1) != 0));
            }
            outline.add(List.copyOf(contour));
            from = end;
        }
        return new Outline(outline);
    }

    private int readFlags(int first, int[] flags) {
        var at = first;
        for (var i = 0; i < flags.length; i++) {
            flags[i] = file.get(at++);
            if ((flags[i] & 8) != 0) {
                var more = Byte.toUnsignedInt(file.get(at++));
                Arrays.fill(flags, i + 1, i + 1 + more, flags[i]);
                i += more;
            }
        }
        return at;
    }

    /** How the flags of points tell the way to the next point along one axis. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Axis(int[] flags, int isByte, int isSameOrPositive) {}

    private int readDeltas(int first, Axis axis, int[] values) {
        var at = first;
        var value = 0;
        for (var i = 0; i < values.length; i++) {
            var isMarked = (axis.flags[i] & axis.isSameOrPositive) != 0;
            if ((axis.flags[i] & axis.isByte) != 0) {
                var delta = Byte.toUnsignedInt(file.get(at++));
                value += isMarked ? delta : -delta;
            } else if (!isMarked) {
                value += file.getShort(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }
}
