package dev.rolecall.format;

import java.util.regex.Pattern;

/**
 * What a server says before a document, where a file was saved with it, as {@code curl -i} and web archives do: a line of
 * status, fields, an empty line. None of it is of the posting.
 */
final class ResponseHead {

    /** Status and fields are those of RFC 9112; an archive puts a head of its own before the server's (ISO 28500). */
    private static final Pattern HEAD = Pattern.compile(
            "(?:WARC/\\d\\.\\d|HTTP/\\d(?:\\.\\d)? \\d{3}\\b[^\\n]*+)\\n(?:[\\w-]++:[^\\n]*+\\n(?:[ \\t]++\\S[^\\n]*+\\n)*+)*+\\s*+");

    private ResponseHead() {}

    /** Where the document begins: 0 where no head comes before it. */
    static int end(String text) {
        var head = HEAD.matcher(text);
        var end = 0;
        while (head.region(end, text.length()).lookingAt()) {
            end = head.end();
        }
        return end == text.length() ? 0 : end;
    }
}
