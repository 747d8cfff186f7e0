package dev.rolecall.catalog;

import dev.rolecall.body.Body;
import dev.rolecall.body.Line;
import dev.rolecall.body.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence of the posting that says what the role is, for a row of the roll.
 *
 * <p>It is the first sentence that addresses the reader about the role; else the first line of the responsibilities;
 * else the first line of the text. Words are the employer's own, cut at a word where they are too long. A posting that
 * is nothing but data of its listing has none.
 */
final class Gist {

    /** A sentence that says what someone will do, or who is sought. English only: elsewhere the first line serves. */
    private static final Pattern TELLING = Pattern.compile(
            "\\b(?:you(?:['’]ll| will)|looking for|seeking|hiring|this role|the role|will (?:define|lead|build|own|be))\\b",
            Pattern.CASE_INSENSITIVE);

    /** The JDK's own sentence breaks differ between releases, and a gist is published. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+(?=\\p{Lu})");

    /** Shorter sentences say too little. */
    private static final int MIN_CHARS = 40;

    /** How many lines of a posting are searched. */
    private static final int MAX_LINES = 40;

    private Gist() {}

    /** The gist of a body, at most {@value Entry#MAX_GIST_CHARS} characters; empty where there is none. */
    static String of(Body body) {
        return cut(telling(body)
                .or(() -> first(body, SectionKind.RESPONSIBILITIES))
                .orElseGet(() -> firstLine(body)));
    }

    private static Optional<String> telling(Body body) {
        return body.sections().stream()
                .filter(section -> section.kind() == SectionKind.INTRODUCTION
                        || section.kind() == SectionKind.RESPONSIBILITIES
                        || section.kind() == SectionKind.OTHER)
                .flatMap(section -> section.lines().stream())
                .limit(MAX_LINES)
                .flatMap(line -> sentences(line.text()).stream())
                .filter(sentence -> sentence.length() >= MIN_CHARS && !sentence.endsWith(":"))
                .filter(sentence -> TELLING.matcher(sentence).find())
                .findFirst();
    }

    private static Optional<String> first(Body body, SectionKind kind) {
        return body.sections().stream()
                .filter(section -> section.kind() == kind)
                .map(section -> section.lines().get(0).text())
                .findFirst();
    }

    private static String firstLine(Body body) {
        return body.sections().stream()
                .filter(section -> section.kind() != SectionKind.LISTING)
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.kind() != Line.Kind.ENTRY)
                .findFirst()
                .map(Line::text)
                .orElse("");
    }

    private static List<String> sentences(String text) {
        return SENTENCE_END.splitAsStream(text).map(String::strip).toList();
    }

    private static String cut(String sentence) {
        if (sentence.length() <= Entry.MAX_GIST_CHARS) {
            return sentence;
        }
        var space = sentence.lastIndexOf(' ', Entry.MAX_GIST_CHARS - 2);
        var end = space > Entry.MAX_GIST_CHARS / 2 ? space : Entry.MAX_GIST_CHARS - 2;
        if (Character.isHighSurrogate(sentence.charAt(end - 1))) {
            end--;
        }
        return sentence.substring(0, end).replaceFirst("[\\s,;:]+$", "") + " …";
    }
}
