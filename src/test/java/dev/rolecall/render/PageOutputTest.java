package dev.rolecall.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageOutputTest {

    private final PageOutput page = new PageOutput(new PageOutput.Parts());

    private void template(String text) {
        page.writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertWritten(String expected) {
        assertEquals(expected, new String(page.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void leavesOneLineBreakOfIndentationAndEmptyLines() {
        template("\n<ul>\n    <li>one  two</li> \n\n");
        template("\n    <li>");
        page.writeContent("three");
        template("</li>\n</ul>");
        assertWritten("<ul>\n<li>one  two</li>\n<li>three</li>\n</ul>");
    }

    @Test
    void keepsWhatTemplatesAreFilledWith() {
        template("<p>\n    ");
        page.writeContent("  a\n\n  b  ");
        template("  <b>");
        page.writeContent("");
        template(" </b>\n");
        assertWritten("<p>\n  a\n\n  b    <b> </b>\n");
    }
}
