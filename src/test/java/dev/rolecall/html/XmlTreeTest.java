package dev.rolecall.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.tree.Value;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class XmlTreeTest {

    @Test
    void readsElementsAsFieldsAndRepeatedOnesAsArray() {
        var root = root("<x><y>1</y><z>2</z><y><![CDATA[<3>]]></y></x>");
        assertEquals("2", root.path("x", "z").text());
        assertEquals("<3>", root.path("x", "y").items().get(1).text());
    }

    @Test
    void dropsPrefixesUnlessTheBareNameStandsBeside() {
        assertEquals("1", root("<x><n:y>1</n:y></x>").path("x", "y").text());
        var both = root("<x><n:y>1</n:y><y>2</y></x>").get("x");
        assertEquals("2", both.get("y").text());
        assertEquals("1", both.get("n:y").text());
    }

    @Test
    void keepsAttributesBesideTheirElement() {
        assertEquals("u", root("<a><link href='u'/></a>").path("a", "link@href").text());
    }

    @Test
    void keepsMarkupThatWasNotEscaped() {
        assertEquals(
                "<p>Hi <b>you</b></p>",
                root("<a><d><p>Hi <b>you</b></p></d></a>").path("a", "d").text());
    }

    @Test
    void knowsNoEntityThatTheDocumentDefines() {
        var text = root("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x><y>&e;</y></x>")
                .path("x", "y")
                .text();
        assertEquals("&e;", text);
    }

    @Test
    void namesTheElementsThatTheTextBreaksOffIn() {
        var reading = read("<x><y>1</y><y>2");
        assertTrue(reading.unclosed().contains(new SourcePosition(1, 12)));
        assertEquals(Set.of(new SourcePosition(1, 1), new SourcePosition(1, 12)), reading.unclosed());
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void readsAnyDepth() {
        assertTrue(root("<a>".repeat(100_000)).get("a").isStated());
        assertTrue(root("<a>".repeat(100_000) + "</a>".repeat(100_000)).get("a").isStated());
    }

    private static Value root(String xml) {
        return read(xml).root();
    }

    private static XmlTree.Reading read(String xml) {
        return XmlTree.read(xml, offset -> new SourcePosition(1, offset + 1));
    }
}
