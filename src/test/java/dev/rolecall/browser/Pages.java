package dev.rolecall.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** One page of each kind of the demonstration site, found from its roll. */
final class Pages {

    private Pages() {}

    /** The paths by the name of the kind. */
    static Map<String, String> of(Page page) {
        page.open("index.html");
        var pages = new LinkedHashMap<String, String>();
        pages.put("roll", "index.html");
        pages.put("searched roll", "index.html?q=stokcholm&not=status:closed");
        pages.put("empty roll", "index.html?q=cobol&level=staff");
        var kept = page.find("#roll > .row").getDomAttribute("data-p");
        pages.put("shortlist", "shortlist/index.html?list=" + kept);
        pages.put("posting", path(page, "#roll .row:not(.closed) .ttl a"));
        pages.put("closed posting", path(page, "#roll .row.closed .ttl a"));
        pages.put("supplied title", path(page, "#roll .row:has(.sup) .ttl a"));
        pages.put("facet", path(page, "[data-filter='skill:python']"));
        pages.put("overview", path(page, ".nav .wide:last-child a"));
        pages.put("not found", "404.html");
        return pages;
    }

    private static String path(Page page, String selector) {
        return page.find(selector).getDomProperty("href").replace(page.address(), "");
    }
}
