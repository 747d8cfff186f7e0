package dev.rolecall.text;

import org.jspecify.annotations.Nullable;

/** One run of characters that are not ASCII, read again sequence by sequence where that makes sense. */
final class MojibakeRun {

    /** Punctuation of windows-1252 that follows a capital letter in sound text: {@code MARQUÉ…}, {@code ZZAJÉ’s}. */
    private static final String PUNCTUATION = "…’‘“”„‚–—•™€†‡‹›\u00A0®©°´¨«»¿¡£¥";

    private final String run;
    private final char before;
    private final char after;
    private final boolean trusting;

    MojibakeRun(String run, char before, char after, boolean trusting) {
        this.run = run;
        this.before = before;
        this.after = after;
        this.trusting = trusting;
    }

    String mend() {
        var result = new StringBuilder(run.length());
        var last = -1;
        var i = 0;
        while (i < run.length()) {
            var length = length(i);
            var decoded = length == 0 ? null : decoded(i, length);
            if (decoded != null && isMeant(i, length, decoded, last == i)) {
                result.append(decoded);
                i += length;
                last = i;
            } else {
                result.append(run.charAt(i++));
            }
        }
        return result.toString();
    }

    /** Whether a sequence is to be read again: for its own sake, or for the company it keeps. */
    private boolean isMeant(int at, int length, String decoded, boolean beside) {
        if (isSure(at, length, decoded)) {
            return true;
        }
        return (trusting || beside || decodesAt(at + length)) && isLikely(at, length);
    }

    /** The length of the sequence that the character at an offset would lead; 0 when it leads none. */
    private int length(int at) {
        var lead = Windows1252.value(run.charAt(at));
        if (lead == 0xED && at + 3 < run.length() && Windows1252.value(run.charAt(at + 1)) >= 0xA0) {
            return 6;
        }
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        return lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private boolean decodesAt(int at) {
        if (at >= run.length()) {
            return false;
        }
        var length = length(at);
        return length > 0 && decoded(at, length) != null;
    }

    private @Nullable String decoded(int at, int length) {
        if (at + length > run.length()) {
            return null;
        }
        if (length == 6) {
            var high = unit(at, 3);
            var low = unit(at + 3, 3);
            return Character.isSurrogatePair((char) high, (char) low) ? "" + (char) high + (char) low : null;
        }
        var value = unit(at, length);
        var shortest = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        if (value < shortest || value > Character.MAX_CODE_POINT || value >= 0xD800 && value <= 0xDFFF) {
            return null;
        }
        return Character.isDefined(value) ? Character.toString(value) : null;
    }

    /** The number that a sequence writes, or -1 when its later bytes do not continue it. */
    private int unit(int at, int length) {
        var lead = Windows1252.value(run.charAt(at));
        var value = lead & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07);
        for (var i = 1; i < length; i++) {
            var next = Windows1252.value(run.charAt(at + i));
            if (next < 0x80 || next > 0xBF) {
                return -1;
            }
            value = value << 6 | next & 0x3F;
        }
        return value;
    }

    /** Sequences that no sound text holds. */
    private boolean isSure(int at, int length, String decoded) {
        var lead = run.charAt(at);
        if (length != 2) {
            // Of the sequences that begin with an accented a, only those of Vietnamese letters are.
            return lead != 'á' || decoded.charAt(0) >= 0x1E00 && decoded.charAt(0) <= 0x1EFF;
        }
        var next = run.charAt(at + 1);
        if (lead == 'Â' || lead == 'Ã') {
            return next != '¥' && !closesCapitals(at, next);
        }
        var left = at > 0 ? run.charAt(at - 1) : before;
        var right = at + 2 < run.length() ? run.charAt(at + 2) : after;
        return (lead == 'Ä' || lead == 'Å')
                && !Character.isUpperCase(left)
                && (PUNCTUATION.indexOf(next) < 0 || Character.isLowerCase(right));
    }

    /** A capital at the end of a word in capitals, and then a mark: {@code IRMÃ…}. */
    private boolean closesCapitals(int at, char next) {
        var left = at > 0 ? run.charAt(at - 1) : before;
        var right = at + 2 < run.length() ? run.charAt(at + 2) : after;
        return PUNCTUATION.indexOf(next) >= 0 && Character.isUpperCase(left) && !Character.isLetter(right);
    }

    /** Sequences that are mended in company. */
    private boolean isLikely(int at, int length) {
        return length != 2 || !closesCapitals(at, run.charAt(at + 1));
    }
}
