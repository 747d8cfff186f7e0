package dev.rolecall.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A language that people write in.
 *
 * @param tag its tag (BCP 47), the language alone: {@code pt} for the Portuguese of Portugal and of Brazil
 */
public record Language(String tag) {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");
    /** A tag as sources write it, with what may follow the language: {@code pt-BR}, {@code zh_Hans_CN}. */
    private static final Pattern WRITTEN =
            Pattern.compile("([a-zA-Z]{2,3})(?:[-_][a-zA-Z0-9]{2,8}){0,4}(?:\\.[a-zA-Z0-9-]{1,10})?");

    public Language {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("no tag of a language: " + tag);
        }
    }

    /** The language of a tag or, as sources also write it, of its name: {@code de-AT}, {@code German}, Deutsch. */
    public static Optional<Language> parse(String text) {
        var words = text.strip();
        var named = LanguageNames.byName(words);
        if (named.isPresent()) {
            return named;
        }
        var tag = WRITTEN.matcher(words);
        return tag.matches() ? LanguageNames.byTag(tag.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Its name in English. */
    public String label() {
        return LanguageNames.label(this);
    }

    @Override
    public String toString() {
        return tag;
    }
}
