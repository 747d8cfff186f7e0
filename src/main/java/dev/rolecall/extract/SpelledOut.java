package dev.rolecall.extract;

import dev.rolecall.vocabulary.SkillMatch;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Abbreviations that the posting spells out itself mean what it says: "CPP (Certified Payroll Professional)". */
final class SpelledOut {

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern BEHIND = Pattern.compile("\\s?\\(([^()]{5,80})\\)");
    private static final Pattern BEFORE = Pattern.compile("([^().;:]{5,80})\\s\\($");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Pattern JOINT = Pattern.compile("(?i)of|and|the|for|in|to");
    private static final int LONGEST_BEFORE = 82;

    private final SkillVocabulary vocabulary;

    SpelledOut(SkillVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The matches in a text without those whose abbreviation is spelled out as another name. */
    List<SkillMatch> meant(List<SkillMatch> matches, String text) {
        return text.indexOf('(') < 0
                ? matches
                : matches.stream().filter(match -> !meansAnother(match, text)).toList();
    }

    private boolean meansAnother(SkillMatch match, String text) {
        var letters = text.substring(match.start(), match.end());
        return SHORT.matcher(letters).matches()
                && behind(match, letters, text)
                        .or(() -> before(match, letters, text))
                        .flatMap(vocabulary::byName)
                        .filter(skill -> !skill.equals(match.skill()))
                        .isPresent();
    }

    /** "CPP (Certified Payroll Professional)". */
    private static Optional<String> behind(SkillMatch match, String letters, String text) {
        var brackets = BEHIND.matcher(text).region(match.end(), text.length());
        return brackets.lookingAt() && initials(brackets.group(1)).equals(letters.toLowerCase(Locale.ROOT))
                ? Optional.of(brackets.group(1))
                : Optional.empty();
    }

    /** "Certified Payroll Professional (CPP)". */
    private static Optional<String> before(SkillMatch match, String letters, String text) {
        if (match.end() == text.length() || text.charAt(match.end()) != ')') {
            return Optional.empty();
        }
        var brackets = BEFORE.matcher(text).region(Math.max(0, match.start() - LONGEST_BEFORE), match.start());
        if (!brackets.find()) {
            return Optional.empty();
        }
        var words = WORD.matcher(brackets.group(1));
        while (words.find()) {
            var name = brackets.group(1).substring(words.start());
            if (!JOINT.matcher(words.group()).matches() && initials(name).equals(letters.toLowerCase(Locale.ROOT))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        var words = WORD.matcher(name);
        while (words.find()) {
            if (!JOINT.matcher(words.group()).matches()) {
                initials.append(Character.toLowerCase(words.group().charAt(0)));
            }
        }
        return initials.toString();
    }
}
