package dev.rolecall.text;

/** The encoding windows-1252, with its five undefined bytes as the controls that browsers make of them. */
final class Windows1252 {

    /** The characters of the bytes 80 to 9F; a control where there is none. */
    private static final String ROW = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private Windows1252() {}

    /** The byte of a character, or -1 when the encoding does not have it. */
    static int value(char c) {
        if (c < 0x80 || c >= 0xA0 && c <= 0xFF) {
            return c;
        }
        if (c <= 0x9F) {
            return c;
        }
        var at = ROW.indexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }

    static char character(int value) {
        return value >= 0x80 && value <= 0x9F ? ROW.charAt(value - 0x80) : (char) value;
    }

    static boolean isDefined(char control) {
        return character(control) != control;
    }
}
