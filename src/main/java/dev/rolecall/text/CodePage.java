package dev.rolecall.text;

/**
 * An encoding of one byte a character that UTF-8 is often read in by mistake; all are ASCII below 80.
 *
 * <p>The tables stand here because a small Java runtime lacks some of these encodings. A byte that an encoding leaves
 * undefined is the control of the same number, as browsers read it.
 */
enum CodePage {
    WINDOWS_1252("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼"
            + "½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),

    WINDOWS_1250("€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ"
            + "˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"),

    LATIN_2("\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
            + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F"
            + "\u00A0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00ADŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôő"
            + "ö÷řůúűüýţ˙"),

    WINDOWS_1257("€\u0081‚\u0083„…†‡\u0088‰\u008A‹\u008C¨ˇ¸\u0090‘’“”•–—\u0098™\u009A›\u009C¯˛\u009F\u00A0¡¢£¤¥¦§Ø"
            + "©Ŗ«¬\u00AD®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙"),

    WINDOWS_1251("ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПР"
            + "СТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"),

    MAC_ROMAN("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄"
            + "€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"),

    DOS_437("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
            + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0");

    private static final int[][] BYTES = bytes();

    private final String upperHalf;

    CodePage(String upperHalf) {
        this.upperHalf = upperHalf;
    }

    private static int[][] bytes() {
        var result = new int[CodePage.values().length][];
        for (var page : CodePage.values()) {
            var last = page.upperHalf.chars().max().orElse(0);
            var values = new int[last + 1];
            for (var i = 0; i < page.upperHalf.length(); i++) {
                values[page.upperHalf.charAt(i)] = 0x80 + i;
            }
            result[page.ordinal()] = values;
        }
        return result;
    }

    /** The byte of a character, or -1 when the encoding does not have it. */
    int value(char c) {
        // What claims to be windows-1252 is often Latin-1 in truth, which has the controls of the second row.
        if (c < 0x80 || c <= 0x9F && this == WINDOWS_1252) {
            return c;
        }
        var values = BYTES[ordinal()];
        return c < values.length && values[c] > 0 ? values[c] : -1;
    }

    /** The character of a byte. */
    char character(int value) {
        return value < 0x80 ? (char) value : upperHalf.charAt(value - 0x80);
    }

    /** Whether a character stands for another byte here than in windows-1252. */
    boolean isOwn(char c) {
        return this != WINDOWS_1252 && value(c) >= 0 && value(c) != WINDOWS_1252.value(c);
    }
}
