package dev.rolecall.format.markdown;

import java.util.regex.Pattern;

/**
 * The signs by which a text shows that it is Markdown, whatever its file is named: headings with number signs, a
 * single one that stands over the text or has links or bold words beside it, or several lines that begin with bold
 * words. A list alone is no sign; plain text has lists too.
 */
final class MarkdownSigns {

    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} {1,9}\\S");
    private static final Pattern TITLE = Pattern.compile("\\s{0,20}# [^\\n]{2,200}\\n[ \\t]{0,20}\\n");
    private static final Pattern MARK = Pattern.compile("\\]\\((?:https?:|mailto:)|\\*\\*\\p{L}");

    private static final Pattern BOLD_START = Pattern.compile("(?m)^ {0,3}(?:[-*+] )?\\*\\*[^*\\s][^*\\n]{1,80}\\*\\*");

    private MarkdownSigns() {}

    /** Whether the text is Markdown. */
    static boolean areIn(String text) {
        var headings = HEADING.matcher(text);
        if (headings.find()) {
            return TITLE.matcher(text).lookingAt()
                    || headings.find()
                    || MARK.matcher(text).find();
        }
        return BOLD_START.matcher(text).results().limit(2).count() == 2;
    }
}
