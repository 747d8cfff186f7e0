package dev.rolecall.html;

import dev.rolecall.text.Whitespace;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What can be said of a string before it is read as HTML, and its words when it is a value of one line. */
public final class Markup {

    private static final Pattern LIVE = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,15}[\\s/>]");
    private static final Pattern ESCAPED =
            Pattern.compile("&(?:amp;){0,2}(?:lt|#60|#x3[cC]);/?[a-zA-Z][a-zA-Z0-9]{0,15}(?=[\\s/&])");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");
    private static final Pattern TAGS = Pattern.compile(
            "</?(?:p|br|div|ul|ol|li|b|strong|em|h[1-6]|table|span|html|body|section)(?:\\s[^<>]{0,300})?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final int MAX_VALUE_CHARS = 20_000;

    private static final Pattern PAGE = Pattern.compile("(?i)<!doctype html|<html[\\s>]");

    private Markup() {}

    /** Whether a text holds tags that lay out text, live or escaped. */
    public static boolean isMarkup(String text) {
        return TAGS.matcher(text).find() || isEscaped(text);
    }

    /** Whether the beginning of a text is that of a whole page. */
    public static boolean opensPage(String head) {
        return PAGE.matcher(head).find();
    }

    /** Whether the tags of a text are escaped: escaped ones outnumber live ones. */
    public static boolean isEscaped(String text) {
        return ESCAPED.matcher(text).results().count()
                > LIVE.matcher(text).results().count();
    }

    /** The text with its entities as characters; tags are left alone. */
    public static String withoutEntities(String text) {
        return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    /** The words of a value on one line: no tags, no entities, white space collapsed. */
    public static String words(String value) {
        var cut = value.length() > MAX_VALUE_CHARS ? value.substring(0, MAX_VALUE_CHARS) : value;
        if (cut.indexOf('<') < 0 && cut.indexOf('&') < 0) {
            return Whitespace.collapse(cut);
        }
        var unescaped = withoutEntities(cut);
        // A title may read "Baker <m/f/d>": only real tags are markup.
        return Whitespace.collapse(
                LIVE.matcher(unescaped).find() && isMarkup(unescaped)
                        ? Jsoup.parse(unescaped).text()
                        : withoutEntities(unescaped));
    }
}
