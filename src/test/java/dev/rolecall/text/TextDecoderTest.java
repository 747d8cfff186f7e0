package dev.rolecall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TextDecoderTest {

    private static Optional<String> decode(String text, Charset charset) {
        return TextDecoder.decode(text.getBytes(charset));
    }

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertEquals(Optional.of("Bäcker"), decode("Bäcker", StandardCharsets.UTF_8));
        assertEquals(Optional.of("Bäcker"), decode("\uFEFFBäcker", StandardCharsets.UTF_8));
    }

    @Test
    void readsUtf16WithAndWithoutMark() {
        assertEquals(Optional.of("Baker wanted"), decode("Baker wanted", StandardCharsets.UTF_16));
        assertEquals(Optional.of("Baker wanted"), decode("Baker wanted", StandardCharsets.UTF_16LE));
    }

    @Test
    void believesADeclarationWhereUtf8Fails() {
        var page = "<meta charset=\"iso-8859-2\">Łódź";
        assertEquals(Optional.of(page), decode(page, Charset.forName("ISO-8859-2")));
    }

    @Test
    void readsOneBrokenLineByItself() {
        var good = "Bäcker\n".getBytes(StandardCharsets.UTF_8);
        var bad = "Café".getBytes(StandardCharsets.ISO_8859_1);
        var both = new byte[good.length + bad.length];
        System.arraycopy(good, 0, both, 0, good.length);
        System.arraycopy(bad, 0, both, good.length, bad.length);
        assertEquals(Optional.of("Bäcker\nCafé"), TextDecoder.decode(both));
    }

    @Test
    void hasOneKindOfLineEndAndNoControls() {
        assertEquals(Optional.of("a\nb\nc\td"), decode("a\r\nb\rc\td\u0007", StandardCharsets.UTF_8));
    }

    @Test
    void refusesWhatIsNoText() {
        assertEquals(Optional.empty(), decode("%PDF-1.7\n", StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), TextDecoder.decode(new byte[] {1, 2, 3, 0, 5}));
    }
}
