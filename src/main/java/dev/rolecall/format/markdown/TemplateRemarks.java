package dev.rolecall.format.markdown;

import dev.rolecall.text.Whitespace;
import java.util.regex.Pattern;

/** What a template engine would have taken out of a text: remarks, and tags that fill a line or the target of a link. */
final class TemplateRemarks {

    private static final Pattern OPENING = Pattern.compile("\\{%-?\\s{0,5}comment\\b");
    private static final Pattern CLOSING = Pattern.compile("\\{%-?\\s{0,5}endcomment\\b[^%]{0,200}%\\}");

    private static final Pattern TAGS = Pattern.compile(
            "(?m)^[ \\t]{0,40}+(?:\\{%[^%\\n]{1,300}+%\\}[ \\t]{0,40}+){1,10}+$|(?<=\\]\\()\\s{0,5}+\\{%[^%\\n]{1,300}+%\\}[^()\\s]{0,200}+(?=\\))");

    private TemplateRemarks() {}

    /** The text with its remarks blank; every place in it stays where it was. */
    static String blanked(String text) {
        if (!text.contains("{%")) {
            return text;
        }
        var opening = OPENING.matcher(text);
        var closing = CLOSING.matcher(text);
        var result = new StringBuilder(text);
        var from = 0;
        while (opening.find(from) && closing.find(opening.end())) {
            Whitespace.blank(result, opening.start(), closing.end());
            from = closing.end();
        }
        var tags = TAGS.matcher(result.toString());
        while (tags.find()) {
            Whitespace.blank(result, tags.start(), tags.end());
        }
        return result.toString();
    }
}
