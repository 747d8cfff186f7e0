package dev.rolecall.format;

import dev.rolecall.html.Markup;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The texts of a record, of which some are another one over again: without its markup, or cut short. */
final class Texts {

    private static final int MAX_COMPARED = 20_000;
    private static final int MIN_COMPARED = 12;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,500}>");

    private record Text(Value value, String letters, boolean isMarkup) {}

    private final List<Text> texts = new ArrayList<>();

    void add(Value value) {
        if (value.isStated()) {
            var words = value.text();
            texts.add(new Text(value, letters(words), Markup.isMarkup(words)));
        }
    }

    /** Those that say something no other one does, in the order in which they came. */
    List<Value> kept() {
        return texts.stream()
                .filter(text -> texts.stream().noneMatch(other -> repeats(text, other)))
                .map(Text::value)
                .toList();
    }

    /** Of two that are the same, the one with markup is kept, and else the first. */
    private boolean repeats(Text text, Text other) {
        if (text.letters().length() < MIN_COMPARED || !other.letters().startsWith(text.letters())) {
            return false;
        }
        if (!text.letters().startsWith(other.letters())) {
            return true;
        }
        return text.isMarkup() == other.isMarkup() ? texts.indexOf(other) < texts.indexOf(text) : other.isMarkup();
    }

    private static String letters(String words) {
        var cut = words.length() > MAX_COMPARED ? words.substring(0, MAX_COMPARED) : words;
        var plain =
                Markup.withoutEntities(TAG.matcher(Markup.withoutEntities(cut)).replaceAll(" "));
        return NOT_LETTERS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
