package dev.rolecall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    windows-1250 | Poszukujemy doświadczonego piekarza. Oferujemy umowę o pracę i szkolenia. Wymagamy chęci do pracy i książeczki.
                    windows-1250 | Hledáme zkušeného pekaře do naší pobočky v Brně. Nabízíme příspěvek na stravování.
                    windows-1251 | Требуется опытный пекарь в Москву. Мы предлагаем официальное оформление и обучение.
                    windows-1252 | Wir suchen zum nächsten Termin eine Köchin für unser Haus in München – für Gäste und gute Küche.
                    windows-1252 | We need a baker – someone who loves bread – for our café in Leeds. “Early mornings” count.
                    windows-1253 | Ζητείται έμπειρος αρτοποιός για το κατάστημά μας στην Αθήνα.
                    windows-1254 | Deneyimli bir fırıncı arıyoruz. İstanbul şubemizde çalışacak, güler yüzlü ekip arkadaşı.
                    ISO-8859-1   | Buscamos un panadero con experiencia en Málaga. Se valorará titulación y formación en panadería.
                    Shift_JIS    | パン職人を募集します。経験者優遇。勤務地は東京都です。
                    EUC-KR       | 제빵사를 모집합니다. 경력자를 우대하며 근무지는 서울입니다.
                    Big5         | 我們正在招聘有經驗的麵包師，工作地點在台北。
                    """)
    void guessesWhatADeclarationDoesNotSay(String encoding, String text) {
        assertEquals(Optional.of(text), decode(text, Charset.forName(encoding)));
    }

    @Test
    void doesNotGuessFromAFewSigns() {
        var pay = "Pay: £30,000–£35,000";
        assertEquals(Optional.of(pay), decode(pay, Charset.forName("windows-1252")));
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
        assertEquals(Optional.empty(), decode("{\\rtf1\\ansi Baker\\par}", StandardCharsets.UTF_8));
    }

    @Test
    void refusesTextThatIsPackedForPrograms() {
        var head = "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: %s\r\n\r\nWe bake=2E\r\n";
        assertEquals(Optional.empty(), decode(head.formatted("multipart/related; boundary=x"), StandardCharsets.UTF_8));
        assertTrue(decode(head.formatted("text/plain"), StandardCharsets.UTF_8).isPresent());
        assertTrue(decode("We read mime-version: 1.0 and Content-Type: multipart/mixed.\n", StandardCharsets.UTF_8)
                .isPresent());
    }
}
