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
        var whole = Pattern.compile("(?<![\\p{L}&'’-])" + WORD + "(?: (?:(?:of|for|&|and) )?" + WORD + "){0,5}? "
                + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
        for (var sentence : posting.allSentences().toList()) {
            var words = whole.matcher(sentence.text());
            while (sentence.text().contains(name) && words.find()) {
                var part = names.accepted(sentence.part(words.start(), words.end()))
                        .filter(each -> !each.text().equals(name));
                if (part.isPresent()) {
                    return part.map(each -> new Found<>(each.text(), each.quote()));
                }
            }
        }
        var common = Pattern.compile("\\b(?i:the|our|this|a) " + Pattern.quote(name) + "\\b");
        return posting.allSentences()
                        .anyMatch(sentence -> common.matcher(sentence.text()).find())
                ? Optional.empty()
                : Optional.of(found);
    }
}
