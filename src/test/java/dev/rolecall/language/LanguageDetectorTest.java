package dev.rolecall.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the examples of whole postings do not show; those are in {@code extract/language.tsv}. */
class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = new LanguageDetector();
    private static final String GERMAN = "Wir suchen eine Person, die mit uns in der Nacht Brot backt.";

    private static Optional<LanguageDetector.Detected> detect(String... passages) {
        return DETECTOR.detect(List.of(passages));
    }

    @Test
    void namesThePassageThatShowsIt() {
        assertEquals(
                Optional.of(new LanguageDetector.Detected(new Language("de"), 2)),
                detect("Bakery Ostermann", "Java, Spring", GERMAN, "Oder?"));
    }

    @Test
    void findsNothingInNothing() {
        assertEquals(Optional.empty(), detect());
        assertEquals(Optional.empty(), detect("", " ", "12 345 €"));
    }

    @Test
    void readsTheStartOfALongText() {
        var filler = "x ".repeat(LanguageDetector.MAX_CHARS);
        assertEquals(Optional.empty(), detect(filler, GERMAN));
    }

    @Test
    void refusesWhatIsNoTag() {
        assertThrows(IllegalArgumentException.class, () -> new Language("German"));
    }

    @Test
    void namesLanguagesInEnglish() {
        assertEquals("German", new Language("de").label());
        assertEquals("xx", new Language("xx").label());
    }
}
