package dev.rolecall.evaluation;

import dev.rolecall.text.Fold;
import dev.rolecall.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what makes no difference to their meaning, so that equal values are equal texts. */
final class NormalForm {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_+#.]++");
    private static final Pattern AROUND_CITY = Pattern.compile("^greater | (?:metro(?:politan)? )?area$| city$");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final int DAY_CHARS = "2026-11-20".length();
    private static final int CODE_CHARS = 3;

    private NormalForm() {}

    /** Without case, accents and kinds of white space, quotes and dashes. */
    static String plain(String text) {
        return Whitespace.collapse(Fold.of(text));
    }

    /** Without punctuation too. */
    static String title(String text) {
        return String.join(" ", words(text));
    }

    /** Without the legal form and a leading article. */
    static String company(String text) {
        var words = new ArrayList<String>();
        words(text).forEach(word -> words.add(word.startsWith(".") ? word.substring(1) : word));
        while (words.size() > 1 && isLegalForm(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    private static boolean isLegalForm(String word) {
        return OtherWords.form("ending", word).isPresent();
    }

    /** A code of ISO 3166. */
    static String country(String text) {
        return OtherWords.form("country", plain(text)).orElseGet(() -> text.toUpperCase(Locale.ROOT));
    }

    /** A postal code where there is one, else the name. */
    static String region(String text) {
        return OtherWords.form("region", plain(text))
                .orElseGet(() -> text.length() <= CODE_CHARS ? text.toUpperCase(Locale.ROOT) : plain(text));
    }

    /** A city without what only says that its surroundings count too. */
    static String city(String text) {
        var city = AROUND_CITY.matcher(title(text).replace(".", "")).replaceAll("");
        var form = OtherWords.form("city", plain(text))
                .or(() -> OtherWords.form("city", city))
                .orElse(city);
        return form.isEmpty() ? plain(text) : form;
    }

    /** The constant for a kind of contract. */
    static String employment(String text) {
        var letters = NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return OtherWords.form("employment", letters).orElseGet(() -> text.toUpperCase(Locale.ROOT));
    }

    /** A day without its time. */
    static String day(String text) {
        return text.substring(0, Math.min(text.length(), DAY_CHARS));
    }

    /** The words of a text in order, each without a dot at its end. */
    private static List<String> words(String text) {
        return WORD.matcher(plain(text).replace("&", " and "))
                .results()
                .map(word -> withoutDots(word.group()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String withoutDots(String word) {
        var end = word.length();
        while (end > 0 && word.charAt(end - 1) == '.') {
            end--;
        }
        return word.substring(0, end);
    }
}
