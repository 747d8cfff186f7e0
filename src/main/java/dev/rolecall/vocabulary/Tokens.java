package dev.rolecall.vocabulary;

import java.util.Arrays;

/**
 * The tokens of a line: runs of letters and digits, with what is part of a name ({@code C++}, {@code C#},
 * {@code .NET}), and what stands between them.
 *
 * <p>A token is known by the hash of its folded letters.
 */
final class Tokens {

    private static final String AND = "and";
    /** Not the Dutch ones: {@code of} and {@code en} are other words elsewhere. */
    private static final WordSet ANDS =
            new WordSet("and", "or", "und", "oder", "et", "ou", "y", "e", "o", "och", "eller");

    private static final String PARTS_MEMBERS = ",;/|()[]:";
    private static final int SHORTEST_PLURAL = 4;
    private static final String TORN = ". NET";
    /** Few texts have shorter words. */
    private static final int USUAL_CHARS = 5;

    /** From here on Unicode has kana, Han, Hangul and what else is written without spaces. */
    private static final char FIRST_KANA = '\u3040';

    private static final Gap[] GAPS = Gap.values();

    private final String text;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private long[] singulars;
    private byte[] gaps;
    private int size;

    private Tokens(String text) {
        var length = 4 + text.length() / USUAL_CHARS;
        this.text = text;
        this.starts = new int[length];
        this.ends = new int[length];
        this.hashes = new long[length];
        this.singulars = new long[length];
        this.gaps = new byte[length];
    }

    /** The tokens of a text. */
    static Tokens of(String text) {
        var tokens = new Tokens(text);
        var at = 0;
        while (at < text.length()) {
            at = startsToken(text, at) ? tokens.read(at) : at + 1;
        }
        return tokens;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    long hash(int token) {
        return hashes[token];
    }

    /** What stands before the token. */
    Gap gap(int token) {
        return GAPS[gaps[token]];
    }

    /** Whether a sentence ends between the token and the next. */
    boolean endsSentence(int token) {
        var to = token + 1 < size ? starts[token + 1] : ends[token];
        for (var i = ends[token]; i < to; i++) {
            var c = text.charAt(i);
            if (c == '!' || c == '?' || c == '\u2022' || c == '.' && to - ends[token] > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is a member of an enumeration by itself: {@code (python, flask and go)}. */
    boolean isItem(int token) {
        return (isApart(token - 1) || isApart(token)) && standApart(token, token);
    }

    /** Whether the token ends a sentence behind an "and": {@code git or subversion}. */
    boolean isLast(int token) {
        return isAnd(token - 1) && (token + 1 == size || endsSentence(token));
    }

    /** Whether a sign that sets a name off stands behind the token: {@code Snowflake, where our data lie}. */
    boolean isSetOff(int token) {
        return token + 1 < size && isApart(token);
    }

    /** Whether no word but "and" stands right before or behind the tokens from the first to the last, inclusive. */
    boolean standApart(int first, int last) {
        return (first == 0 || isApart(first - 1) || isAnd(first - 1))
                && (last + 1 == size || isApart(last) || isAnd(last + 1) || endsSentence(last));
    }

    /** Whether a sign that parts members stands behind the token. */
    private boolean isApart(int token) {
        var to = token + 1 < size ? starts[token + 1] : text.length();
        for (var i = token < 0 ? 0 : ends[token]; i < to; i++) {
            if (PARTS_MEMBERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether another member of an enumeration comes behind the token. */
    boolean isFollowed(int token) {
        return token + 1 < size && (isAnd(token + 1) || gap(token + 1) == Gap.SLASH || text.charAt(ends[token]) == ',');
    }

    /** Whether the token is one of the words that join the last member of an enumeration: {@code and}. */
    boolean isAnd(int token) {
        return token >= 0 && token < size && ANDS.holds(hashes[token]);
    }

    /** Whether the token ends the name of a file: {@code html} in {@code banner.html}. */
    boolean isExtension(int token) {
        var dot = starts[token] - 1;
        return dot > 0
                && text.charAt(dot) == '.'
                && Character.isLowerCase(text.charAt(dot + 1))
                && Character.isLetterOrDigit(text.charAt(dot - 1));
    }

    /** The text of the tokens from the first to the last, inclusive. */
    String text(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    /** The letters and digits of the tokens from the first to the last, inclusive, folded, without what is between. */
    String letters(int first, int last) {
        var letters = new StringBuilder(ends[last] - starts[first] + 2);
        for (var token = first; token <= last; token++) {
            if (text.charAt(starts[token]) == '&') {
                letters.append(AND);
                continue;
            }
            for (var i = starts[token]; i < ends[token]; i++) {
                // The only space within a token is that of a torn name.
                if (text.charAt(i) != ' ') {
                    letters.append(Folding.of(text.charAt(i)));
                }
            }
        }
        return letters.toString();
    }

    /** Whether the tokens from the first to the last, inclusive, have these letters, perhaps in the plural. */
    boolean areSpelled(String spelled, int first, int last) {
        var at = 0;
        for (var token = first; token <= last && at >= 0; token++) {
            at = behind(spelled, at, token);
        }
        return at == spelled.length() || at == spelled.length() + 1 && Folding.of(text.charAt(ends[last] - 1)) == 's';
    }

    /** Where some letters go on behind those of a token, at most one behind their end; -1 where they are others. */
    private int behind(String spelled, int from, int token) {
        if (text.charAt(starts[token]) == '&') {
            return spelled.startsWith(AND, from) ? from + AND.length() : -1;
        }
        var at = from;
        for (var i = starts[token]; i < ends[token]; i++) {
            var c = text.charAt(i);
            if (c != ' ') {
                if (at > spelled.length() || at < spelled.length() && spelled.charAt(at) != Folding.of(c)) {
                    return -1;
                }
                at++;
            }
        }
        return at;
    }

    /** The letters and digits of all tokens. */
    String letters() {
        return size == 0 ? "" : letters(0, size - 1);
    }

    /** The hash of the token without its plural {@code s}, or 0 when it has none. */
    long singular(int token) {
        return singulars[token];
    }

    private static boolean startsToken(String text, int at) {
        var c = text.charAt(at);
        if (c == '.') {
            // A dot before letters belongs to them only where it cannot end a sentence or join two words: ".NET".
            return at + 1 < text.length()
                            && Character.isLetter(text.charAt(at + 1))
                            && (at == 0 || !endsName(text.charAt(at - 1)))
                    || isTorn(text, at);
        }
        return c == '&' || isPart(c);
    }

    private static boolean isPart(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    /** Whether a character is of a script that sets no spaces around the Latin names in it. */
    private static boolean isCjk(char c) {
        return c >= FIRST_KANA;
    }

    /** Texts that set every sign off by spaces write {@code . NET}. A sentence would go on with {@code Net}. */
    private static boolean isTorn(String text, int at) {
        var end = at + TORN.length();
        return (text.startsWith(TORN, at) || text.startsWith(". net", at))
                && (at == 0 || text.charAt(at - 1) == ' ')
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean endsName(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '#' || c == '.' || c == ')';
    }

    private int read(int from) {
        var to = from + 1;
        if (text.charAt(from) == '&') {
            add(from, to, Hash.of(AND, 0, AND.length()), 0);
            return to;
        }
        if (text.charAt(from) == '.' && text.charAt(to) == ' ') {
            add(from, from + TORN.length(), Hash.of(".net", 0, 4), 0);
            return from + TORN.length();
        }
        var before = Hash.SEED;
        var hash = Hash.with(Hash.SEED, text.charAt(from));
        var isCjk = isCjk(text.charAt(from));
        while (to < text.length() && isPart(text.charAt(to)) && isCjk(text.charAt(to)) == isCjk) {
            before = hash;
            hash = Hash.with(hash, text.charAt(to++));
        }
        var end = withSigns(to);
        if (end > to) {
            add(from, end, Hash.of(text, from, end), 0);
        } else {
            add(from, to, Hash.mixed(hash), isPlural(from, to) ? Hash.mixed(before) : 0);
        }
        return end;
    }

    private boolean isPlural(int from, int to) {
        return to - from >= SHORTEST_PLURAL
                && Folding.of(text.charAt(to - 1)) == 's'
                && Folding.of(text.charAt(to - 2)) != 's';
    }

    /** The end of a name with the signs after it: one or two plus signs, or a sharp. */
    private int withSigns(int from) {
        var to = from;
        while (to < text.length() && to < from + 2 && (text.charAt(to) == '+' || text.charAt(to) == '#')) {
            to++;
        }
        var joins = to == from + 1 && to < text.length() && Character.isLetterOrDigit(text.charAt(to));
        return joins ? from : to;
    }

    private void add(int from, int to, long hash, long singular) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = from;
        ends[size] = to;
        hashes[size] = hash;
        singulars[size] = singular;
        gaps[size] = (byte) (size == 0 ? Gap.BREAK : Gap.between(text, ends[size - 1], from)).ordinal();
        size++;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        singulars = Arrays.copyOf(singulars, size * 2);
        gaps = Arrays.copyOf(gaps, size * 2);
    }
}
