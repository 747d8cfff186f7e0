package dev.rolecall.search;

import dev.rolecall.search.FacetTable.Value;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How else people write the name of a value: {@code springboot}, {@code Git Lab}. */
final class Spelling {

    private static final String PLACE = "place";

    /** Groups whose values have names of their own; the names of others are words of the language. */
    private static final Set<String> NAMING = Set.of("skill", "company", PLACE);

    /** Names of few words only: nobody writes a long one as one word. */
    private static final int MAX_WORDS = 3;

    private static final int MIN_LETTERS = 6;

    private static final Pattern LETTERS = Pattern.compile("[a-z]+( [a-z]+)+");
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{L})");

    private Spelling() {}

    /** The label of a value; of a place without what it lies in. */
    static String own(Value value) {
        var comma = value.label().indexOf(',');
        return comma > 0 && value.group().id().equals(PLACE) ? value.label().substring(0, comma) : value.label();
    }

    /** Its words written as one. */
    static List<String> joined(Value value) {
        var tokens = Tokens.of(own(value));
        var words = String.join(" ", tokens);
        return NAMING.contains(value.group().id())
                        && tokens.size() <= MAX_WORDS
                        && words.length() > MIN_LETTERS
                        && LETTERS.matcher(words).matches()
                ? List.of(String.join("", tokens))
                : List.of();
    }

    /** Written apart where a capital stands in a word. */
    static List<String> apart(Value value) {
        var apart = INNER_CAPITAL.matcher(value.label()).replaceAll(" ");
        return NAMING.contains(value.group().id()) && !apart.equals(value.label()) ? List.of(apart) : List.of();
    }
}
