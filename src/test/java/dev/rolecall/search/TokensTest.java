package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TokensTest {

    @ParameterizedTest
    @MethodSource("examples")
    void splitsAsTheTableSays(String text, String tokens) {
        assertEquals(tokens, String.join(" ", Tokens.of(text)));
    }

    @Test
    void knowsNoLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(List.of("it", "site"), Tokens.of("IT SITE"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void staysLinearOnHostileText() {
        for (var piece : List.of("a", ".net", "a.", "c++", "機", "e\u0301", "#", "\ud83d")) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Tokens.of(piece.repeat(100_000)), piece);
        }
    }

    @Test
    void neverCutsACharacterInHalf() {
        var word = "a".repeat(Tokens.MAX_CHARS - 1) + "\ud83a\udd22";
        assertEquals(List.of("a".repeat(Tokens.MAX_CHARS - 1)), Tokens.of(word));
    }

    @Test
    void splitsPlainTextAsAnyOther() {
        var pieces = List.of(
                "node",
                "C",
                "a1",
                "NET",
                "js",
                "io",
                "x".repeat(45),
                ".net",
                ".js",
                ".ai",
                ".",
                "..",
                "+",
                "++",
                "#",
                "##",
                " ",
                "-",
                "_",
                "/",
                "\u2019",
                "\u00a0",
                "\u2013",
                "'",
                "\n",
                "\0");
        var random = new Random(4);
        for (var round = 0; round < 20_000; round++) {
            var text = random.ints(1 + random.nextInt(8), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            assertEquals(Tokens.ofAny(text), PlainTokens.of(text).orElseThrow(), text);
        }
    }

    static Stream<Arguments> examples() throws IOException {
        try (var table = TokensTest.class.getResourceAsStream("/search/tokens.tsv")) {
            var text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(cells[0], cells[1]));
        }
    }
}
