package dev.rolecall.text;

/** A sequence of UTF-8 read wrongly among its neighbours, which tell whether sound text could stand so. */
final class Neighbours {

    /** Punctuation that follows a capital letter in sound text: {@code MARQUÉ…}, {@code ZZAJÉ’s}. */
    private static final String PUNCTUATION = "…’‘“”„‚–—•™€†‡‹›\u00A0®©°´¨«»¿¡£¥";

    /** The part of it that stands inside a word, or between two without a space. */
    private static final String JOINING = "…’‘“”„‚–—•™€†‡‹›";

    private static final int LAST_LATIN = 0x17E;

    private final Utf8Sequence sequence;
    private final char left;
    private final char lead;
    private final char second;
    private final char right;
    private final int code;

    Neighbours(Utf8Sequence sequence, String run, char before, char after) {
        var end = sequence.at() + sequence.length();
        this.sequence = sequence;
        this.left = sequence.at() > 0 ? run.charAt(sequence.at() - 1) : before;
        this.lead = run.charAt(sequence.at());
        this.second = run.charAt(sequence.at() + 1);
        this.right = end < run.length() ? run.charAt(end) : after;
        this.code = sequence.decoded().codePointAt(0);
    }

    /** Whether no sound text holds the sequence. */
    boolean isSure() {
        if (sequence.length() != 2) {
            return sequence.own() ? isMark() : lead != 'á' || isVietnamese();
        }
        return sequence.own() ? isSureOfOther() : isSureOfWestern();
    }

    /** Whether a sequence is one where another stands beside it, perhaps in a text that holds sure ones. */
    boolean isSureInCompany(boolean trusting) {
        return sequence.own() && sequence.length() == 2 ? isWritten() && (trusting || isSeam()) : isLikely();
    }

    /** Whether a sequence is one in a text that holds sure ones. */
    boolean isLikely() {
        if (sequence.length() != 2) {
            return !sequence.own() || isMark();
        }
        return !closesCapitals() && (!sequence.own() || isWritten() && (isLatin() || isSeam() || !isMarkOfSound()));
    }

    private boolean isSureOfWestern() {
        if (lead == 'Â' || lead == 'Ã') {
            return second != '¥' && !closesCapitals();
        }
        if (lead == 'Ä' || lead == 'Å') {
            return PUNCTUATION.indexOf(second) < 0 && !Character.isUpperCase(left)
                    || Character.isLowerCase(right) && (!Character.isUpperCase(left) || JOINING.indexOf(second) < 0);
        }
        // A sign in the middle of a word was the second half of a letter of another script.
        return Character.isLetter(left)
                && Character.isLetter(right)
                && !Character.isLetter(second)
                && PUNCTUATION.indexOf(second) < 0
                && second != '·'
                && Character.isLetter(code);
    }

    /** Of the sequences that begin with an accented a, only those of Vietnamese letters are sure. */
    private boolean isVietnamese() {
        return code >= 0x1E00 && code <= 0x1EFF;
    }

    /** A mark or a picture, written as three characters or four. */
    private boolean isMark() {
        var isCommon = code >= 0x2000 && code <= 0x2BFF
                || code >= 0xFB00 && code <= 0xFB06
                || code >= 0xFE00 && code <= 0xFE0F
                || code == 0xFFFD
                || code >= 0x1F000
                || isVietnamese();
        return isCommon && (code < 0x2040 && code >= 0x2000 || PUNCTUATION.indexOf(second) < 0);
    }

    private boolean isSureOfOther() {
        if (!isWritten() || !isLatin() || Character.isDigit(right) || isBox(second)) {
            return false;
        }
        if (PUNCTUATION.indexOf(second) >= 0) {
            return JOINING.indexOf(second) < 0 && Character.isLowerCase(right) || isInsideWord();
        }
        var joined = Character.isLetter(left) || Character.isLetter(right);
        if (!Character.isLetter(lead) || !Character.isLetter(second)) {
            return joined;
        }
        return isInsideWord()
                || Character.isLowerCase(lead) && Character.isUpperCase(second) && joined
                || Character.isUpperCase(lead) && Character.isUpperCase(second) && Character.isLowerCase(right);
    }

    /** A capital behind a small letter, or a sign behind one and before another. */
    private boolean isInsideWord() {
        return Character.isLowerCase(left) && (Character.isUpperCase(lead) || isSign(lead));
    }

    /** Whether small letters, capitals and signs take turns as in no word. */
    private boolean isSeam() {
        return isInsideWord()
                || isSign(lead)
                || !Character.isLetter(second) && Character.isLetter(right)
                || Character.isLowerCase(second) && (Character.isUpperCase(right) || isInsideWord());
    }

    private static boolean isSign(char c) {
        return isBox(c) || Character.getType(c) == Character.MATH_SYMBOL;
    }

    private static boolean isBox(char c) {
        return c >= '\u2500' && c <= '\u259F';
    }

    /** Letters and the signs of Latin-1; no control, and nothing that only scholars write. */
    private boolean isWritten() {
        return code >= 0xA0 && (code <= LAST_LATIN || code >= 0x370 && Character.isLetter(code));
    }

    private boolean isLatin() {
        return code <= LAST_LATIN;
    }

    /** Whether the second character is a mark that sound text of any script sets behind a capital. */
    private boolean isMarkOfSound() {
        return JOINING.indexOf(second) >= 0 || "«»©®\u00A0".indexOf(second) >= 0;
    }

    /** A capital at the end of a word in capitals, and then a mark: {@code IRMÃ…}. */
    private boolean closesCapitals() {
        var isDoubledSpace = second == '\u00A0' && right == ' ';
        return PUNCTUATION.indexOf(second) >= 0
                && !isDoubledSpace
                && Character.isUpperCase(left)
                && !Character.isLetter(right);
    }
}
