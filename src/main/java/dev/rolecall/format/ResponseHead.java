package dev.rolecall.format;

import java.util.regex.Pattern;

/**
 * What a server or a browser says before a document, where a file was saved with it: a line of status, fields, an empty
 * line, as {@code curl -i} and web archives have them; that XML has no style. None of it is of the posting.
 */
final class ResponseHead {

    /** Status and fields are those of RFC 9112; an archive puts a head of its own before the server's (ISO 28500). */
    private static final Pattern HEAD = Pattern.compile(
            "(?:WARC/\\d\\.\\d|HTTP/\\d(?:\\.\\d)? \\d{3}\\b[^\\n]*+)\\n(?:[\\w-]++:[^\\n]*+\\n(?:[ \\t]++\\S[^\\n]*+\\n)*+)*+\\s*+");

    private static final Pattern NOTICE = Pattern.compile(
            "\\s*+This XML file does not appear to have any style information associated with it\\.[^<]{0,120}+(?=<)");

    private ResponseHead() {}

    /** Where the document begins: 0 where no head comes before it. */
    static int end(String text) {
        var notice = NOTICE.matcher(text);
        if (notice.lookingAt()) {
            return notice.end();
        }
        var head = HEAD.matcher(text);
        var end = 0;
        while (head.region(end, text.length()).lookingAt()) {
            end = head.end();
        }
        return end == text.length() ? 0 : end;
    }
}
