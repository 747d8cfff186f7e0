package dev.rolecall.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.Test;

class ZlibTest {

    private static void assertComesBack(byte[] bytes, int row) throws DataFormatException {
        assertArrayEquals(bytes, IndexedPngTest.unpacked(Zlib.of(bytes, row)));
    }

    @Test
    void packsWhatIsShort() throws DataFormatException {
        for (var length = 1; length < 20; length++) {
            assertComesBack(new byte[length], 5);
            assertComesBack("abcdefghijabcdefghij".substring(0, length).getBytes(StandardCharsets.US_ASCII), 5);
        }
    }

    @Test
    void packsWhatHasNoOrder() throws DataFormatException {
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        assertComesBack(bytes, 601);
    }

    /** Lengths and distances of every size. */
    @Test
    void packsWhatIsAlike() throws DataFormatException {
        var random = new Random(2);
        for (var row : new int[] {1, 2, 63, 601, 32_767}) {
            var bytes = new byte[150_000];
            random.nextBytes(bytes);
            var at = row;
            while (at < bytes.length) {
                var length = Math.min(1 + random.nextInt(1 << 1 + random.nextInt(10)), bytes.length - at);
                var from = random.nextBoolean() ? at - row : at - 1 - random.nextInt(Math.min(at, 40_000));
                for (var i = 0; i < length; i++) {
                    bytes[at + i] = bytes[from + i];
                }
                at += length + random.nextInt(8);
            }
            assertComesBack(bytes, row);
        }
    }

    /** Counts that grow like these make the deepest tree. */
    @Test
    void codesWhatIsVeryRareInFifteenBits() {
        var counts = new int[40];
        counts[0] = 1;
        counts[1] = 1;
        for (var i = 2; i < counts.length; i++) {
            counts[i] = counts[i - 1] + counts[i - 2];
        }
        var code = new HuffmanCode(counts);
        var whole = 0.0;
        for (var symbol = 0; symbol < counts.length; symbol++) {
            assertTrue(code.length(symbol) <= 15);
            whole += Math.pow(2, -code.length(symbol));
        }
        assertTrue(whole == 1);
    }
}
