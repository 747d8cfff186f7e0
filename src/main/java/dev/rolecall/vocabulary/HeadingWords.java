package dev.rolecall.vocabulary;

import dev.rolecall.text.Edges;
import dev.rolecall.text.Fold;
import dev.rolecall.text.Whitespace;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a heading in the form in which the names of sections are kept. */
final class HeadingWords {

    /** The longest heading that is looked at; longer ones are sentences. */
    private static final int MAX_CHARS = 90;

    private static final int MAX_WORDS = 14;

    /** Numbers, bullets, symbols and marks around the words of a heading. */
    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,2}[.)]\\s++");

    private static final Pattern BRACKETS = Pattern.compile("\\s\\([^()]{0,80}\\)?[:.]?$");

    private static final Pattern PARTS = Pattern.compile("[,;?!|…]|\\.{2,3}|\\s-\\s");

    private final Set<String> yours = new HashSet<>();
    private final Set<String> ours = new HashSet<>();
    private final Set<String> joints = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    HeadingWords() {
        for (var row : Resource.rows("heading-words.tsv")) {
            switch (row.get(0)) {
                case "YOUR" -> yours.add(row.get(1));
                case "OUR" -> ours.add(row.get(1));
                case "AT" -> places.add(row.get(1));
                default -> joints.add(row.get(1));
            }
        }
        joints.addAll(places);
    }

    /** The words in one spelling, without the signs around them; empty for what is too long to be a heading. */
    static String normal(String words) {
        return words.length() > MAX_CHARS ? "" : spelled(Fold.of(Whitespace.collapse(words)));
    }

    /** The words of a heading without what it adds in brackets: "Nice to have (but not needed)". */
    static String unbracketed(String heading) {
        return BRACKETS.matcher(heading.strip()).replaceFirst("");
    }

    /** Whether words that a source marks are a sentence for all that. */
    static boolean isSentence(String marked) {
        var words = marked.strip();
        return words.endsWith(".") && !words.endsWith("..") || words.split(" ", MAX_WORDS + 1).length > MAX_WORDS;
    }

    /** The parts of a heading between its commas and other signs; none where it has no such sign. */
    static List<String> parts(String heading) {
        return Arrays.stream(PARTS.split(Fold.of(Whitespace.collapse(heading))))
                .map(HeadingWords::spelled)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String spelled(String folded) {
        var bare = Edges.bare(NUMBER.matcher(folded).replaceFirst(""), ")");
        return contracted(bare.replace(" & ", " and ").replace("/", " and "));
    }

    /** One spelling for "you will", "you'll" and "youll". */
    static String contracted(String words) {
        return (" " + words + " ")
                .replace(" you will ", " you'll ")
                .replace(" youll ", " you'll ")
                .replace(" you are ", " you're ")
                .replace(" we are ", " we're ")
                .replace(" what is ", " what's ")
                .replace(" whats ", " what's ")
                .strip();
    }

    /** The name without an article or a word of the reader before it. */
    String withoutYour(String name) {
        return without(yours, name);
    }

    /** The name without a word of the employer before it. */
    String withoutOur(String name) {
        return without(ours, name);
    }

    /** The name without the employer or the team that it names behind it: "Benefits at Example". */
    String withoutPlace(String name) {
        for (var space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            var end = name.indexOf(' ', space + 1);
            if (end > 0 && places.contains(name.substring(space + 1, end))) {
                return name.substring(0, space);
            }
        }
        return name;
    }

    /** Whether a noun ends before this word, which begins what is said of it: "tools <em>for</em> the trade". */
    boolean isJoint(String word) {
        return joints.contains(word);
    }

    private static String without(Set<String> before, String name) {
        var rest = name;
        for (var space = rest.indexOf(' ');
                space > 0 && before.contains(rest.substring(0, space));
                space = rest.indexOf(' ')) {
            rest = rest.substring(space + 1);
        }
        return rest;
    }
}
