package dev.rolecall.extract;

import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.language.Language;
import dev.rolecall.language.LanguageDetector;
import dev.rolecall.posting.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The language a posting is written in: what a field says, unless the text is clearly in another one. */
final class LanguageExtractor {

    /** What is quoted to show a language. */
    private static final int MAX_QUOTE = 60;

    private final LanguageDetector detector = new LanguageDetector();

    Fact<Language> extract(PostingText posting, @Nullable Ruling<Language> ruling) {
        var text = text(posting);
        var fields = fields(posting);
        var isBorneOut = text.isEmpty()
                || fields.stream()
                        .anyMatch(field -> field.value().equals(text.get(0).value()));
        var claims = new Claims<Language>(posting.body());
        if (isBorneOut) {
            claims.offer("language-field", fields).offer("language-text", text);
        } else {
            claims.offer("language-text", text).offer("language-field", fields);
        }
        return claims.ruledBy(ruling);
    }

    private static List<Found<Language>> fields(PostingText posting) {
        var found = new ArrayList<Found<Language>>();
        for (var field : posting.fields(FieldKey.LANGUAGE)) {
            Language.parse(field.text()).ifPresent(language -> found.add(new Found<>(language, field.quote())));
        }
        return found;
    }

    private List<Found<Language>> text(PostingText posting) {
        var sentences = new ArrayList<>(posting.jobSentences());
        sentences.addAll(posting.companySentences());
        return detector.detect(sentences.stream().map(Passage::text).toList()).stream()
                .map(detected -> found(detected, sentences.get(detected.passage())))
                .toList();
    }

    private static Found<Language> found(LanguageDetector.Detected detected, Passage sentence) {
        var text = sentence.text();
        var end = text.length() <= MAX_QUOTE ? text.length() : text.lastIndexOf(' ', MAX_QUOTE);
        return new Found<>(detected.language(), sentence.quote(0, end > 0 ? end : cut(text)));
    }

    /** A text without spaces, never cut within a character. */
    private static int cut(String text) {
        return Character.isHighSurrogate(text.charAt(MAX_QUOTE - 1)) ? MAX_QUOTE - 1 : MAX_QUOTE;
    }
}
