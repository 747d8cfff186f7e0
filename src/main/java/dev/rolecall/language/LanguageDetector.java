package dev.rolecall.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells in which language a text is written: by its script, else by its small words.
 *
 * <p>A text that has few small words, or as many of two languages, is in none. Only the first {@value #MAX_CHARS}
 * characters are read. Instances keep no state.
 */
public final class LanguageDetector {

    /** What is read of a text; the language of the rest is the same, or the text has none. */
    static final int MAX_CHARS = 12_000;

    /**
     * The language of a text.
     *
     * @param language the language
     * @param passage the index of the first passage that shows it well
     */
    public record Detected(Language language, int passage) {}

    /** The language of a text that is given in passages, such as its sentences. */
    public Optional<Detected> detect(List<String> passages) {
        var read = start(passages);
        var byScript = ScriptCount.of(read).decided();
        return byScript.isPresent() ? byScript : WordCount.of(read).decided();
    }

    private static List<String> start(List<String> passages) {
        var read = new ArrayList<String>();
        var left = MAX_CHARS;
        for (var passage : passages) {
            if (left <= 0) {
                break;
            }
            read.add(passage.length() <= left ? passage : passage.substring(0, left));
            left -= passage.length();
        }
        return read;
    }
}
