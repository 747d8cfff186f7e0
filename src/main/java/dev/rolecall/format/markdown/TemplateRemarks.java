package dev.rolecall.format.markdown;

import java.util.regex.Pattern;

/** Remarks that a template engine would have taken out of a text: notes to its authors, never words of a posting. */
final class TemplateRemarks {

    private static final Pattern OPENING = Pattern.compile("\\{%-?\\s{0,5}comment\\b");
    private static final Pattern CLOSING = Pattern.compile("\\{%-?\\s{0,5}endcomment\\b[^%]{0,200}%\\}");

    private TemplateRemarks() {}

    /** The text with its remarks blank; every place in it stays where it was. */
    static String blanked(String text) {
        var opening = OPENING.matcher(text);
        var closing = CLOSING.matcher(text);
        var result = new StringBuilder(text);
        var from = 0;
        while (opening.find(from) && closing.find(opening.end())) {
            for (var i = opening.start(); i < closing.end(); i++) {
                if (result.charAt(i) != '\n') {
                    result.setCharAt(i, ' ');
                }
            }
            from = closing.end();
        }
        return result.toString();
    }
}
