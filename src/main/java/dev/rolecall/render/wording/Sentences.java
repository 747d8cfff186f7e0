package dev.rolecall.render.wording;

import java.util.ArrayList;
import java.util.List;

/** Words put together. */
public final class Sentences {

    private Sentences() {}

    /** Words in a row: {@code a, b or c}. */
    public static String joined(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        var head = words.subList(0, words.size() - 1);
        return String.join(", ", head) + " " + last + " " + words.get(words.size() - 1);
    }

    /** The first words in a row and how many others there are: {@code a, b, c and 3 more}. */
    public static String capped(List<String> words, int most) {
        if (words.size() <= most) {
            return String.join(", ", words);
        }
        return String.join(", ", words.subList(0, most)) + " and " + Counts.figure(words.size() - most) + " more";
    }

    /** The same words, beginning with a capital letter. */
    public static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        var first = words.codePointAt(0);
        return new StringBuilder(words.length())
                .appendCodePoint(Character.toUpperCase(first))
                .append(words, Character.charCount(first), words.length())
                .toString();
    }

    /** The parts that are there, with this between them. */
    public static String present(String joint, List<String> parts) {
        var there = new ArrayList<String>();
        for (var part : parts) {
            if (!part.isBlank()) {
                there.add(part);
            }
        }
        return String.join(joint, there);
    }

    /** At most so many characters, cut at the end of a word, with an ellipsis where something is left out. */
    public static String cut(String words, int maxChars) {
        if (words.length() <= maxChars) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(maxChars - 1)) ? maxChars - 1 : maxChars;
        var head = words.substring(0, end);
        if (Character.isWhitespace(words.charAt(end))) {
            return head.strip() + " …";
        }
        var wordStart = lastWordStart(head);
        return (wordStart > maxChars / 2 ? head.substring(0, wordStart).strip() + " " : head) + "…";
    }

    private static int lastWordStart(String head) {
        var at = head.length();
        while (at > 0 && !Character.isWhitespace(head.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
