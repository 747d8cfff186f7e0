package dev.rolecall.extract;

import dev.rolecall.vocabulary.HouseWords;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** "The Academy" is no name, but stands for one: "Harlow Bread Academy". */
final class ShortNames {

    private static final String WORD = "\\p{Lu}[\\p{L}&'’-]{1,30}";

    private ShortNames() {}

    /** The name that a word for a house stands for, or any other name itself; none where all there is is "our Bank". */
    static Optional<Found<String>> whole(PostingText posting, EmployerNames names, Found<String> found) {
        var name = found.value();
        if (!HouseWords.is(name) || name.equals(name.toUpperCase(Locale.ROOT))) {
            return Optional.of(found);
        }
        return longer(posting, names, name).or(() -> isCommon(posting, name) ? Optional.empty() : Optional.of(found));
    }

    /** The first name that ends with a word. */
    private static Optional<Found<String>> longer(PostingText posting, EmployerNames names, String word) {
        var longer = Pattern.compile("(?<![\\p{L}&'’-])" + WORD + "(?: (?:(?:of|for|&|and) )?" + WORD + "){0,5}? "
                + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
        return posting.allSentences()
                .flatMap(sentence -> longer.matcher(sentence.text())
                        .results()
                        .map(match -> sentence.part(match.start(), match.end())))
                .flatMap(words -> names.accepted(words).stream())
                .filter(name -> !name.text().equals(word))
                .map(name -> new Found<>(name.text(), name.quote()))
                .findFirst();
    }

    private static boolean isCommon(PostingText posting, String word) {
        var common = Pattern.compile("\\b(?i:the|our|this|a) " + Pattern.quote(word) + "\\b");
        return posting.allSentences()
                .anyMatch(sentence -> common.matcher(sentence.text()).find());
    }
}
