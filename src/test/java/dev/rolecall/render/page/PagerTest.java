package dev.rolecall.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolecall.render.link.Href;
import org.junit.jupiter.api.Test;

class PagerTest {

    private static final Href HREF = Href.from("skills/sql/");
    private static final String SEARCH = "../../index.html?skill=sql";

    @Test
    void needsNoLinksForOnePage() {
        assertNull(Pager.whole("skills/sql/", 50, 50, "Rows").links(1, HREF));
    }

    @Test
    void leadsToThePagesBeforeAndAfter() {
        var pages = Pager.whole("skills/sql/", 120, 50, "Rows").links(2, HREF);
        assertNotNull(pages);
        assertEquals("Rows 51 to 100 of 120", pages.range());
        assertNotNull(pages.previous());
        assertEquals("Previous 50", pages.previous().text());
        assertNotNull(pages.next());
        assertEquals("Next 20", pages.next().text());
        assertNull(pages.rest());
    }

    @Test
    void leadsFromTheLastPageOfACutListToAll() {
        var pager = new Pager("skills/sql/", 8_112, 500, 50, "Rows");
        assertEquals(10, pager.pages());
        var last = pager.links(10, HREF, SEARCH);
        assertNotNull(last);
        assertEquals("Rows 451 to 500 of 8,112", last.range());
        assertNull(last.next());
        assertNotNull(last.rest());
        assertEquals("All 8,112 in the search", last.rest().text());
        assertEquals(SEARCH, last.rest().href());
        var before = pager.links(9, HREF, SEARCH);
        assertNotNull(before);
        assertNull(before.rest());
    }

    @Test
    void leadsFromTheOnlyPageOfACutListToAll() {
        var only = new Pager("skills/sql/", 60, 40, 50, "Rows").links(1, HREF, SEARCH);
        assertNotNull(only);
        assertEquals("Rows 1 to 40 of 60", only.range());
        assertNotNull(only.rest());
    }
}
