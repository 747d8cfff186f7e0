package dev.rolecall.layout;

import dev.rolecall.text.Whitespace;
import java.util.regex.Pattern;

/**
 * A line of plain text with what its first signs say.
 *
 * @param kind what it is
 * @param indent how far in it starts
 * @param text its words, without bullet, white space collapsed
 * @param offset where its words start in the whole text
 */
record PlainLine(Kind kind, int indent, String text, int offset) {

    enum Kind {
        BLANK,
        BULLET,
        WORDS,
        /** Dashes, stars or equals signs that draw a line. */
        RULE
    }

    private static final Pattern BULLET = Pattern.compile(
            "^(\\s{0,40})((?:[-*–—+](?=\\s)|[•·▪◦‣●∙■○➢✓✔✅➤►]|(?:[0-9]{1,2}|[a-z])[.)](?=\\s))\\s{0,40})(?=\\S)");

    private static final Pattern RULE = Pattern.compile("^\\s{0,10}[-=_*~#]{3,}\\s{0,10}$");

    static PlainLine of(String line, int offset) {
        if (RULE.matcher(line).find()) {
            return new PlainLine(Kind.RULE, 0, "", offset);
        }
        var bullet = BULLET.matcher(line);
        var start = 0;
        var kind = Kind.WORDS;
        var indent = 0;
        if (bullet.find()) {
            start = bullet.end();
            indent = bullet.end(1);
            kind = Kind.BULLET;
        } else {
            while (start < line.length() && Whitespace.isSpace(line.charAt(start))) {
                start++;
            }
            indent = start;
        }
        var words = Whitespace.collapse(line.substring(start));
        return words.isEmpty()
                ? new PlainLine(Kind.BLANK, 0, "", offset)
                : new PlainLine(kind, indent, words, offset + start);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
