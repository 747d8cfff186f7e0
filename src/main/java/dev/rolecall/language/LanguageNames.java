package dev.rolecall.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages that have a name here: {@code languages.tsv}. */
final class LanguageNames {

    private static final Map<Language, String> LABELS = new HashMap<>();
    private static final Map<String, Language> BY_NAME = new HashMap<>();
    private static final Map<String, Language> BY_TAG = new HashMap<>();

    static {
        for (var row : Rows.of("languages.tsv")) {
            var language = new Language(row.get(0));
            LABELS.put(language, row.get(1));
            BY_TAG.put(row.get(0), language);
            for (var tag : row.get(2).split(" ", -1)) {
                BY_TAG.put(tag, language);
            }
            BY_NAME.put(row.get(1).toLowerCase(Locale.ROOT), language);
            for (var name : row.subList(3, row.size())) {
                BY_NAME.put(name.toLowerCase(Locale.ROOT), language);
            }
        }
    }

    private LanguageNames() {}

    static Optional<Language> byTag(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag));
    }

    static Optional<Language> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    static String label(Language language) {
        return LABELS.getOrDefault(language, language.tag());
    }
}
