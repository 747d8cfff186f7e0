package dev.rolecall.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the part of a page that holds its text. */
final class MainText {

    /** What marks the main text, surest first. */
    private static final List<String> MARKS =
            List.of("[itemtype$=/JobPosting]", "main", "[role=main]", "article", "#content", "#main");

    private static final String FURNITURE =
            "nav, footer, aside, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary]";

    /** The way to a page through its site. */
    private static final String CRUMBS =
            "[class~=(?i)(?:^|[\\s_-])(?:bread)?crumbs?(?:[\\s_-]|$)], [aria-label~=(?i)^breadcrumbs?$], [itemtype$=/BreadcrumbList]";

    private static final int MAX_TRAIL_CHARS = 300;
    private static final int MIN_CHARS = 200;

    private MainText() {}

    static Element of(Document page) {
        var body = page.body();
        shown(page.select("template"), body);
        Disguised.unmask(body);
        for (var mark : MARKS) {
            var found = body.select(mark);
            if (found.size() == 1 && found.get(0).text().length() >= MIN_CHARS) {
                return withoutFurniture(found.get(0).removeAttr("style").removeAttr("hidden"));
            }
        }
        return withoutFurniture(body);
    }

    /** Templates are text of the page only where it has no other: a page that its own script is to show. */
    private static void shown(Elements templates, Element body) {
        templates.remove();
        if (!templates.isEmpty() && body.text().isBlank()) {
            templates.forEach(template -> body.appendChild(template.tagName("div")));
        }
    }

    private static boolean isTrail(Element element) {
        return element.text().length() <= MAX_TRAIL_CHARS && element.selectFirst("h1, h2, p") == null;
    }

    private static Element withoutFurniture(Element part) {
        part.select(FURNITURE).remove();
        if (part.selectFirst("h1, h2") != null) {
            part.select(CRUMBS).stream().filter(MainText::isTrail).forEach(Element::remove);
        }
        if (part.normalName().equals("body")) {
            part.select("body > header").remove();
        }
        return part;
    }
}
