package dev.rolecall.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into the words that are indexed and asked for.
 *
 * <p>The script does the same in {@code templates/assets/tokens.js}; {@code search/tokens.tsv} among the test resources
 * holds examples that both must meet. A word that only one side knows is never found.
 */
final class Tokens {

    /** The longest token, in UTF-16 units; the rest of a longer word is left out. */
    static final int MAX_CHARS = 40;

    private static final String CJK = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u30fc";
    private static final String ANY = "\\p{L}\\p{M}\\p{N}";

    /** A word with a suffix as in {@code node.js} and a sign as in {@code c#}; runs of Chinese or Japanese; .net. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<word>[" + ANY + "&&[^" + CJK + "]]++)(?<suffix>\\.(?:ai|io|js|net)(?![" + ANY + "]))?+"
                    + "(?<sign>\\+\\+|#(?![" + ANY + "]))?+"
                    + "|(?<cjk>[" + CJK + "]++)"
                    + "|(?<dot>\\.(?<![" + ANY + "]\\.)net)(?![" + ANY + "])");

    /** Letters that Unicode does not take apart into a letter and a mark. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('\u00df', "ss"),
            Map.entry('\u00e6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00f8', "o"),
            Map.entry('\u0111', "d"),
            Map.entry('\u00f0', "d"),
            Map.entry('\u00fe', "th"),
            Map.entry('\u0142', "l"),
            Map.entry('\u0131', "i"),
            Map.entry('\u03c2', "\u03c3"));

    private static final char FIRST_PLAIN = 0x80;
    private static final char FIRST_MARK = 0x300;
    private static final char LAST_MARK = 0x36f;

    private Tokens() {}

    /** The tokens of a text, in its order, repeated as often as they occur. */
    static List<String> of(String text) {
        return PlainTokens.of(text).orElseGet(() -> ofAny(text));
    }

    /** The same, for text of any script. */
    static List<String> ofAny(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(fold(text));
        while (matcher.find()) {
            if (matcher.group("cjk") != null) {
                addPairs(tokens, matcher.group());
            } else {
                addWord(tokens, matcher);
            }
        }
        return tokens;
    }

    /** Without case, accents and typographic variants: {@code Zürich} and {@code ZURICH} are one word. */
    static String fold(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(apart.length());
        for (var i = 0; i < apart.length(); i++) {
            var c = apart.charAt(i);
            if (c < FIRST_PLAIN) {
                folded.append(c);
            } else if (c < FIRST_MARK || c > LAST_MARK) {
                folded.append(PLAIN.getOrDefault(c, String.valueOf(c)));
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Chinese and Japanese have no spaces: each character with the next one, the last one alone. */
    private static void addPairs(List<String> tokens, String run) {
        var points = run.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            tokens.add(new String(points, i, Math.min(2, points.length - i)));
        }
    }

    /** A word with a suffix is found by the whole and by the word: {@code node.js}, {@code node}. */
    private static void addWord(List<String> tokens, Matcher matcher) {
        tokens.add(cut(matcher.group()));
        if (matcher.group("suffix") != null) {
            tokens.add(cut(matcher.group("word")));
            tokens.add(matcher.group("suffix"));
        }
    }

    private static String cut(String token) {
        if (token.length() <= MAX_CHARS) {
            return token;
        }
        return token.substring(0, Character.isHighSurrogate(token.charAt(MAX_CHARS - 1)) ? MAX_CHARS - 1 : MAX_CHARS);
    }
}
