package dev.rolecall.text;

import java.util.Optional;

/**
 * Characters of one code page whose bytes are one character of UTF-8.
 *
 * @param at where they start in their run
 * @param length how many they are
 * @param decoded what their bytes say as UTF-8
 * @param own whether no other than this code page reads them so: one of them is another byte in windows-1252
 */
record Utf8Sequence(int at, int length, String decoded, boolean own) {

    private static final char LOST = '\uFFFD';

    /** The sequence that starts at an offset of a run, if one does. */
    static Optional<Utf8Sequence> at(CodePage page, String run, int at) {
        var length = at < run.length() ? length(page, run, at) : 0;
        if (length == 0 || at + length > run.length()) {
            return Optional.empty();
        }
        var code = length == 6 ? surrogates(page, run, at) : number(page, run, at, length);
        var shortest = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        var isCharacter = code >= shortest
                && code <= Character.MAX_CODE_POINT
                && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE)
                && Character.isDefined(code);
        if (!isCharacter) {
            return Optional.empty();
        }
        var own = run.substring(at, at + length).chars().anyMatch(c -> page.isOwn((char) c));
        return Optional.of(new Utf8Sequence(at, length, Character.toString(code), own));
    }

    /** Whether this is a closing quotation mark whose last byte has left nothing behind. */
    boolean isCutShort() {
        return length == 2 && decoded.equals("”");
    }

    /** Whether nobody can tell any more what it was. */
    boolean isLost() {
        return decoded.charAt(0) == LOST;
    }

    /** Whether a character leads a sequence on a code page. */
    static boolean isLead(CodePage page, char c) {
        var value = page.value(c);
        return value >= 0xC2 && value <= 0xF4;
    }

    /**
     * A sequence of which a byte was lost: undefined in its code page, it became the replacement character, or nothing.
     *
     * <p>Of the bytes that windows-1252 lacks, only one ends a mark that postings use: the closing quotation mark.
     */
    static Optional<Utf8Sequence> damaged(CodePage page, String run, int at) {
        var lead = page.value(run.charAt(at));
        var full = fullLength(lead);
        var limit = Math.min(run.length(), at + full);
        var end = continued(page, run, at + 1, limit);
        var isLost = end < run.length() && end < at + full && run.charAt(end) == LOST;
        var isQuote = end == at + 2 && full == 3 && lead == 0xE2 && page.value(run.charAt(at + 1)) == 0x80;
        if (isQuote && (isLost || end == run.length() || isLead(page, run.charAt(end)))) {
            return Optional.of(new Utf8Sequence(at, isLost ? 3 : 2, "”", false));
        }
        if (!isLost || end == at + 1 && lead != 0xC3) {
            return Optional.empty();
        }
        var whole = continued(page, run, end + 1, limit);
        return Optional.of(new Utf8Sequence(at, whole - at, String.valueOf(LOST), false));
    }

    private static int fullLength(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** Where the bytes that continue a sequence end, from an offset on. */
    private static int continued(CodePage page, String run, int from, int limit) {
        var end = from;
        while (end < limit && isContinuation(page, run.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isContinuation(CodePage page, char c) {
        var value = page.value(c);
        return value >= 0x80 && value <= 0xBF;
    }

    /** The length of the sequence that the character at an offset would lead; 0 when it leads none. */
    private static int length(CodePage page, String run, int at) {
        var lead = page.value(run.charAt(at));
        if (lead == 0xED && at + 3 < run.length() && page.value(run.charAt(at + 1)) >= 0xA0) {
            return 6;
        }
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        return lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    /** The number that two halves write, each as a sequence of its own. */
    private static int surrogates(CodePage page, String run, int at) {
        var high = number(page, run, at, 3);
        var low = number(page, run, at + 3, 3);
        return high >= 0 && low >= 0 && Character.isSurrogatePair((char) high, (char) low)
                ? Character.toCodePoint((char) high, (char) low)
                : -1;
    }

    /** The number that a sequence writes, or -1 when its later bytes do not continue it. */
    private static int number(CodePage page, String run, int at, int length) {
        var value = page.value(run.charAt(at)) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07);
        for (var i = 1; i < length; i++) {
            if (!isContinuation(page, run.charAt(at + i))) {
                return -1;
            }
            value = value << 6 | page.value(run.charAt(at + i)) & 0x3F;
        }
        return value;
    }
}
