package dev.rolecall.vocabulary;

import dev.rolecall.body.SectionKind;
import dev.rolecall.text.Edges;
import dev.rolecall.text.Fold;
import dev.rolecall.text.Whitespace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that sections of postings have, in several languages, and what a section so named speaks of. */
public final class SectionNames {

    /** So many digits make an amount; "before 1 May" and "5 reasons" are words of a name. */
    private static final int DIGITS_OF_AN_AMOUNT = 3;

    /** The longest heading that is looked at; longer ones are sentences. */
    private static final int MAX_CHARS = 90;

    private static final int MAX_PATTERN_WORDS = 9;

    /** Numbers, bullets, symbols and marks around the words of a heading. */
    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,2}[.)]\\s++");

    private final Map<String, SectionKind> names = new HashMap<>();
    private final Map<String, SectionKind> beginnings = new HashMap<>();
    private final Map<String, SectionKind> ends = new HashMap<>();

    /** The names that come with the program. */
    public SectionNames() {
        for (var row : Resource.rows("sections.tsv")) {
            add(SectionKind.valueOf(row.get(0)), row.get(1));
        }
    }

    private void add(SectionKind kind, String name) {
        if (name.endsWith(" *")) {
            beginnings.putIfAbsent(name.substring(0, name.length() - 2), kind);
        } else if (name.startsWith("* ")) {
            ends.putIfAbsent(name.substring(2), kind);
        } else {
            names.putIfAbsent(name, kind);
        }
    }

    /** What a section with this heading speaks of; nothing when the heading does not tell. */
    public Optional<SectionKind> kindOf(String heading) {
        var name = normal(heading);
        var whole = names.get(name);
        if (whole != null || name.isEmpty()) {
            return Optional.ofNullable(whole);
        }
        return byPattern(name);
    }

    /** Whether the words are the whole name of a section, so that they are a heading even without its marks. */
    public boolean isName(String words) {
        return names.containsKey(normal(words));
    }

    private Optional<SectionKind> byPattern(String name) {
        var words = name.split(" ", MAX_PATTERN_WORDS + 1);
        // "Salary 50,000 a year" is no name of a section: it says the thing itself.
        if (words.length > MAX_PATTERN_WORDS
                || name.chars().filter(Character::isDigit).count() >= DIGITS_OF_AN_AMOUNT) {
            return Optional.empty();
        }
        for (var end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            var kind = beginnings.get(strippedEnd(name.substring(0, end)));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        for (var start = name.indexOf(' '); start > 0; start = name.indexOf(' ', start + 1)) {
            var kind = ends.get(name.substring(start + 1));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static String strippedEnd(String words) {
        return words.endsWith(",") || words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    }

    private static String normal(String heading) {
        if (heading.length() > MAX_CHARS) {
            return "";
        }
        var folded = Fold.of(Whitespace.collapse(heading));
        var bare = Edges.bare(NUMBER.matcher(folded).replaceFirst(""), ")");
        return bare.replace(" & ", " and ").replace("/", " and ");
    }
}
