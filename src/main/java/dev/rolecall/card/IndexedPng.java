package dev.rolecall.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a picture of sixteen colours as a <a href="https://www.w3.org/TR/png-3/">PNG</a>. */
final class IndexedPng {

    /** How many colours there are: two pixels fit in a byte. */
    static final int COLOURS = 16;

    /** How many bits a pixel has. */
    static final byte BITS = 4;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte INDEXED = 3;

    private IndexedPng() {}

    /** The bytes of the file. */
    static byte[] of(Canvas canvas) {
        var png = new ByteArrayOutputStream(1 << 14);
        png.writeBytes(SIGNATURE);
        var head = ByteBuffer.allocate(13).putInt(canvas.width()).putInt(canvas.height());
        chunk(png, "IHDR", head.put(BITS).put(INDEXED).array());
        chunk(png, "PLTE", Ink.palette());
        var row = 1 + canvas.width() / 2;
        chunk(png, "IDAT", Zlib.of(packed(canvas, row), row));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Each row begins with its filter, which is none. */
    private static byte[] packed(Canvas canvas, int row) {
        var bytes = new byte[row * canvas.height()];
        for (var y = 0; y < canvas.height(); y++) {
            canvas.packRow(y, bytes, y * row + 1);
        }
        return bytes;
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) {
        var chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).put(content);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        png.writeBytes(chunk.putInt((int) sum.getValue()).array());
    }
}
