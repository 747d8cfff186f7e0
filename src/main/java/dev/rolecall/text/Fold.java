package dev.rolecall.text;

import java.text.Normalizer;
import java.util.Locale;

/** Text brought to one spelling for comparison: without case, diacritics, width and typographic variants. */
public final class Fold {

    private Fold() {}

    /** The folded text; its length can differ from that of the text. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var result = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(c -> append(result, c));
        return result.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder result, int c) {
        switch (c) {
            case 'ß', 'ẞ' -> result.append("ss");
            case 'æ', 'Æ' -> result.append("ae");
            case 'œ', 'Œ' -> result.append("oe");
            case 'ø', 'Ø' -> result.append('o');
            case 'ł', 'Ł' -> result.append('l');
            case 'đ', 'Đ', 'ð', 'Ð' -> result.append('d');
            case 'þ', 'Þ' -> result.append("th");
            case 'ı' -> result.append('i');
            case '‘', '’', '‛', '′', '`' -> result.append('\'');
            case '“', '”', '„', '″' -> result.append('"');
            case '‐', '‑', '‒', '–', '—', '―', '−' -> result.append('-');
            default -> {
                if (!isMark(c)) {
                    result.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isMark(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
