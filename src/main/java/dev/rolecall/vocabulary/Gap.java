package dev.rolecall.vocabulary;

/** What stands before a token, as far as a name can be told by it. */
enum Gap {
    /** Nothing, white space, or a hyphen: {@code fine-tuning} is {@code fine tuning}. */
    SPACE,
    DOT,
    SLASH,
    APOSTROPHE,
    /** Anything else; no name goes across it. */
    BREAK;

    /** What two tokens have between them. */
    static Gap between(String text, int from, int to) {
        if (to - from == 1 && text.charAt(from) == ' ') {
            return SPACE;
        }
        var gap = SPACE;
        for (var i = from; i < to; i++) {
            var kind = kind(text.charAt(i));
            if (kind == BREAK || gap != SPACE && kind != SPACE) {
                return BREAK;
            }
            gap = kind == SPACE ? gap : kind;
        }
        return gap.joins(spaces(text, from, to), to - from) ? gap : BREAK;
    }

    private static int spaces(String text, int from, int to) {
        var spaces = 0;
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            spaces += kind(c) == SPACE && !isHyphen(c) ? 1 : 0;
        }
        return spaces;
    }

    /** Dots and apostrophes join only without spaces; a hyphen among spaces is a dash. */
    private boolean joins(int spaces, int length) {
        return switch (this) {
            case SPACE -> spaces == length || length == 1;
            case DOT, APOSTROPHE -> length == 1;
            default -> true;
        };
    }

    private static Gap kind(char c) {
        return switch (c) {
            case '.' -> DOT;
            case '/', '\u2044', '\u2215' -> SLASH;
            case '\'', '\u2019', '\u02bc', '\u2018' -> APOSTROPHE;
            default -> Character.isWhitespace(c) || isHyphen(c) || isSilent(c) ? SPACE : BREAK;
        };
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '_' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    /** No-break spaces, zero-width characters and marks of ownership. */
    private static boolean isSilent(char c) {
        return switch (c) {
            case '\u00a0', '\u202f', '\u2007', '\u200b', '\u00ad', '\ufeff', '\u00ae', '\u2122', '\u00a9' -> true;
            default -> false;
        };
    }
}
