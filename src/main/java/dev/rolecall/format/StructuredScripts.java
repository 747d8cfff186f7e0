package dev.rolecall.format;

import dev.rolecall.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the scripts of a page that hold JSON-LD; a text in Markdown may have one as well. */
public final class StructuredScripts {

    private static final int MAX_SCRIPTS = 20;

    private static final Pattern OPENING = Pattern.compile(
            "<script\\b[^>]{0,300}?\\btype\\s{0,5}=\\s{0,5}[\"']?application/ld\\+json[^>]{0,300}>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOSING = Pattern.compile("</script", Pattern.CASE_INSENSITIVE);

    /** Wrappers that hide a script from very old browsers. */
    private static final Pattern WRAPPING = Pattern.compile(
            "<!--|-->|(?://|/\\*)?\\s{0,5}<!\\[CDATA\\[(?:\\*/)?|(?://|/\\*)?\\s{0,5}\\]\\]>(?:\\*/)?|;\\s*+$");

    private StructuredScripts() {}

    /** Each script as a text of its own, with everything around it blank, so that places in it are places in the page. */
    public static List<SourceText> in(SourceText page) {
        var result = new ArrayList<SourceText>();
        var opening = OPENING.matcher(page.text());
        var closing = CLOSING.matcher(page.text());
        var from = 0;
        while (result.size() < MAX_SCRIPTS && opening.find(from)) {
            var end =
                    closing.find(opening.end()) ? closing.start() : page.text().length();
            var content = page.text().substring(opening.end(), end);
            var json = WRAPPING.matcher(content)
                    .replaceAll(match -> " ".repeat(match.group().length()));
            var text = new StringBuilder(page.text())
                    .replace(opening.end(), page.text().length(), json);
            Whitespace.blank(text, 0, opening.end());
            result.add(new SourceText(page.path(), "json", text.toString(), List.of()));
            from = end;
        }
        return result;
    }

    /** The text with line breaks in the place of its scripts, so that other places in it stay the same. */
    public static String without(String text) {
        var opening = OPENING.matcher(text);
        var closing = CLOSING.matcher(text);
        var result = new StringBuilder(text);
        // A text may also speak of such a script: what is not closed is none.
        for (var from = 0; opening.find(from) && closing.find(opening.end()); ) {
            var close = text.indexOf('>', closing.end());
            var end = close < 0 ? text.length() : close + 1;
            result.replace(opening.start(), end, "\n".repeat(end - opening.start()));
            from = end;
        }
        return result.toString();
    }
}
