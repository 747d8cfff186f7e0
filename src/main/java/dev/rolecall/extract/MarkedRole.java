package dev.rolecall.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The role in front of the remark that everybody may apply: {@code Analyst Data & AI / Risk (m/f/d)}.
 *
 * <p>The remark ends the name of the role, so that signs within it do not.
 */
final class MarkedRole {

    private static final int MAX_CHARS = 120;
    private static final Pattern REMARK = Pattern.compile(
            "\\s?[(\\[](?i:all genders?|gn|[mfwdxhi](?:\\s?[/|*,]\\s?(?:[mfwdxhi]|gn|div|\\*)){1,4})[)\\]]");
    private static final Pattern SPACES = Pattern.compile("\\s++");
    /** "Einen talentierten Werkstudenten (m/w/d)": what is said of the role before its name. */
    private static final Pattern ADJECTIVES =
            Pattern.compile("(?:\\p{Ll}{3,20}(?:e|en|er|es)[, ]\\s?(?:und |oder )?){1,3}");

    private static final Set<String> LINKS =
            Set.of("&", "+", "/", "-", "–", "and", "und", "et", "y", "e", "of", "for", "für", "im", "de");

    private MarkedRole() {}

    /** The words from this place to such a remark, when they are written as a name and hold a role. */
    static Optional<Passage> at(Passage passage, int from) {
        var text = passage.text();
        var remark = REMARK.matcher(text).region(from, Math.min(text.length(), from + MAX_CHARS));
        if (!remark.find()) {
            return Optional.empty();
        }
        var adjectives = ADJECTIVES.matcher(text).region(from, remark.start());
        var start = adjectives.lookingAt() ? adjectives.end() : from;
        return isName(text.substring(start, remark.start()))
                ? Optional.of(passage.part(start, remark.start()))
                : Optional.empty();
    }

    private static boolean isName(String words) {
        return !words.isEmpty()
                && SPACES.splitAsStream(words)
                        .allMatch(word -> LINKS.contains(word)
                                || Character.isUpperCase(word.codePointAt(0))
                                        && ",.;:!?".indexOf(word.charAt(word.length() - 1)) < 0);
    }
}
