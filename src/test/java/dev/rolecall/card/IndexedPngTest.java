package dev.rolecall.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class IndexedPngTest {

    private static final Canvas CANVAS = new CardPainter()
            .painted(new Card("Roll", new Card.Status("Closed", "today"), "Cook", false, "Acme", List.of("Oslo")));

    @Test
    void holdsEveryPixel() throws DataFormatException {
        var png = ByteBuffer.wrap(IndexedPng.of(CANVAS));
        assertEquals(0x89504e470d0a1a0aL, png.getLong());
        var head = ByteBuffer.wrap(chunk(png, "IHDR"));
        assertEquals(CardPainter.WIDTH, head.getInt());
        assertEquals(CardPainter.HEIGHT, head.getInt());
        assertEquals(3 * IndexedPng.COLOURS, chunk(png, "PLTE").length);
        var rows = unpacked(chunk(png, "IDAT"));
        assertEquals(0, chunk(png, "IEND").length);
        assertEquals(0, png.remaining());
        var row = 1 + CardPainter.WIDTH / 2;
        assertEquals(CardPainter.HEIGHT * row, rows.length);
        for (var y = 0; y < CardPainter.HEIGHT; y++) {
            for (var x = 0; x < CardPainter.WIDTH; x++) {
                var two = Byte.toUnsignedInt(rows[y * row + 1 + x / 2]);
                assertEquals(CANVAS.at(x, y), x % 2 == 0 ? two >> 4 : two & 15, x + ", " + y);
            }
        }
    }

    private static byte[] chunk(ByteBuffer png, String name) {
        var content = new byte[png.getInt()];
        var sum = new CRC32();
        sum.update(png.slice(png.position(), 4 + content.length));
        var found = new byte[4];
        png.get(found);
        assertEquals(name, new String(found, StandardCharsets.US_ASCII));
        png.get(content);
        assertEquals((int) sum.getValue(), png.getInt());
        return content;
    }

    static byte[] unpacked(byte[] packed) throws DataFormatException {
        var inflater = new Inflater();
        inflater.setInput(packed);
        var out = new ByteArrayOutputStream();
        var part = new byte[1 << 16];
        while (!inflater.finished()) {
            var count = inflater.inflate(part);
            assertEquals(false, count == 0 && inflater.needsInput(), "more was expected");
            out.write(part, 0, count);
        }
        assertEquals(0, inflater.getRemaining());
        inflater.end();
        return out.toByteArray();
    }
}
