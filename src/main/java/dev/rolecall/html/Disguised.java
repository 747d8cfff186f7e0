package dev.rolecall.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements of a page that look like others to its readers: they get the names of what they look like. */
final class Disguised {

    private static final String CONTROLS = "select, button, textarea, datalist";
    private static final String VEILS = "[style*=none], [style*=hidden], [hidden]";
    /** A text that is shorter may be hidden for good. */
    private static final int MIN_VEILED = 500;

    private static final String FILLED_IN = "textarea, input[type=file], input[type=email]";
    private static final long PERCENT = 100;
    private static final int MOST = 50;
    private static final long NEARLY_ALL = 90;
    private static final int MAX_HEADING_CHARS = 160;

    /** Classes that stand for headings, as Bootstrap has them. */
    private static final Pattern HEADING = Pattern.compile("(?:^|[\\s_-])h([1-6])(?:\\s|$)");

    private static final String HEADINGS = "[role=heading], [class~=" + HEADING.pattern() + "]";

    /** Classes that say that an element holds the name of the job. */
    private static final String TITLE =
            "[class~=(?i)(?:^|[\\s_-])(?:job|position|posting|vacancy)(?:info|header|details?|view|[_-])*(?:title|headline)(?:[\\s_-]|$)]";

    private Disguised() {}

    /** Names the elements of a part of a page anew. */
    static void unmask(Element part) {
        veil(part);
        form(part);
        headings(part);
        title(part);
    }

    /** What hides nearly all the text of a page hides it only until a script has run. */
    private static void veil(Element part) {
        for (var veil : part.select(VEILS)) {
            var all = part.text().length();
            if (all >= MIN_VEILED && veil.text().length() * PERCENT >= all * NEARLY_ALL) {
                veil.removeAttr("style").removeAttr("hidden");
            }
        }
    }

    /**
     * A form around the text of a page is no form to fill in: some servers put every page into one. One to apply with may
     * have more words than a short posting, but not nearly all of them.
     */
    private static void form(Element part) {
        var forms = part.select("form");
        var all = forms.isEmpty() ? 0 : chars(part);
        for (var form : forms) {
            var share = chars(form) * PERCENT / Math.max(1, all);
            if (share > (form.selectFirst(FILLED_IN) == null ? MOST : NEARLY_ALL)) {
                form.tagName("div");
            }
        }
    }

    private static int chars(Element element) {
        return element.text().length() - element.select(CONTROLS).text().length();
    }

    private static void headings(Element part) {
        for (var element : part.select(HEADINGS)) {
            if (isLine(element) && element.selectFirst("h1, h2, h3, h4, h5, h6") == null) {
                element.tagName("h" + level(element));
            }
        }
    }

    private static String level(Element element) {
        var named = HEADING.matcher(element.className());
        if (named.find()) {
            return named.group(1);
        }
        var level = element.attr("aria-level");
        return level.matches("[1-6]") ? level : "2";
    }

    /** The one element that is named as the job's title is the first heading where there is no other. */
    private static void title(Element part) {
        var named = part.select(TITLE);
        if (named.size() == 1 && isLine(named.get(0)) && part.selectFirst("h1") == null) {
            named.get(0).tagName("h1");
        }
    }

    private static boolean isLine(Element element) {
        var chars = element.text().length();
        return chars > 0 && chars <= MAX_HEADING_CHARS && element.selectFirst("p, ul, ol, table, div, input") == null;
    }
}
