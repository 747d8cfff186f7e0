package dev.rolecall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class MojibakeTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void readsAgainWhatWasReadWronglyAndNothingElse(String name, String written, String meant) {
        assertEquals(meant, Mojibake.repair(written).text());
    }

    static Stream<Arguments> cases() throws IOException {
        try (var table = MojibakeTest.class.getResourceAsStream("/text/mojibake.tsv")) {
            var rows = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return rows.lines()
                    .filter(row -> !row.startsWith("# "))
                    .map(row -> row.split("\t", -1))
                    .map(row -> Arguments.of(row[0], unescaped(row[1]), unescaped(row[2])));
        }
    }

    private static String unescaped(String words) {
        return ESCAPE.matcher(words)
                .replaceAll(match -> Character.toString((char) Integer.parseInt(match.group(1), 16)));
    }

    @Test
    void tellsWhereItMended() {
        var repaired = Mojibake.repair("Youâ€™re here, it isnâ€™t.");
        assertEquals(List.of(new Mojibake.Run(3, "â€™", "’"), new Mojibake.Run(19, "â€™", "’")), repaired.mended());
    }

    @Test
    void readsControlsAsTheCharactersTheyWere() {
        assertEquals("„Handwerk“", Mojibake.repair("\u0084Handwerk\u0093").text());
    }

    @Test
    void takesLinearTime() {
        var long3 = "ÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢".repeat(100_000);
        assertTimeout(Duration.ofSeconds(10), () -> Mojibake.repair(long3));
    }
}
