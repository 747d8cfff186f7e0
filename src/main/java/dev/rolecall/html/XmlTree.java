package dev.rolecall.html;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.text.Whitespace;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads XML into values: an element with elements in it is an object, any other is a string; elements of one name that
 * stand side by side are an array.
 *
 * <p>Names are without prefix, unless another element beside it has the name without one. An attribute is a field of
 * the object that holds its element: {@code link@href}. Entities that a document defines are not known, and nothing
 * is ever fetched. Any input ends in a value; none throws.
 */
public final class XmlTree {

    /** How deep elements are read; what is nested deeper is read as text. */
    private static final int MAX_DEPTH = 40;

    /** A document with more tags than this, outside of plain text, is refused: each element takes memory. */
    private static final int MAX_TAGS = 1_000_000;

    private static final String PLAIN = "<![CDATA[";

    /** Elements that stand in text: where one does, the text was not escaped. */
    private static final Set<String> OF_HTML = Set.of(
            "p", "br", "div", "span", "ul", "ol", "li", "b", "i", "em", "strong", "a", "h1", "h2", "h3", "h4", "u",
            "table", "font");

    private final IntFunction<SourcePosition> positions;
    private final Set<SourcePosition> unclosed = new HashSet<>();

    /**
     * A document.
     *
     * @param root an object whose fields are the elements at the top
     * @param unclosed where elements begin that the text breaks off in
     */
    public record Reading(Value root, Set<SourcePosition> unclosed) {

        public Reading {
            unclosed = Set.copyOf(unclosed);
        }
    }

    private XmlTree(IntFunction<SourcePosition> positions) {
        this.positions = positions;
    }

    /** Whether a document has so many elements that reading it would take more memory than a computer may have. */
    public static boolean isTooLarge(String xml) {
        var tags = 0;
        for (var at = xml.indexOf('<'); at >= 0 && tags <= MAX_TAGS; at = xml.indexOf('<', at + 1)) {
            if (xml.startsWith(PLAIN, at)) {
                at = Math.max(at, xml.indexOf("]]>", at));
            }
            tags++;
        }
        return tags > MAX_TAGS;
    }

    /**
     * Reads a document, or a part of one.
     *
     * @param positions the place of each offset of the text
     */
    public static Reading read(String xml, IntFunction<SourcePosition> positions) {
        var parser = Parser.xmlParser().setTrackPosition(true);
        var tree = new XmlTree(positions);
        var root = tree.object(parser.parseInput(xml, ""), positions.apply(0), 0);
        return new Reading(root, tree.unclosed);
    }

    private Value object(Element element, SourcePosition at, int depth) {
        var bare = new HashSet<String>();
        element.children().forEach(child -> bare.add(child.tagName()));
        var found = new LinkedHashMap<String, List<Value>>();
        for (var child : element.children()) {
            var name = bare.contains(local(child)) ? child.tagName() : local(child);
            found.computeIfAbsent(name, key -> new ArrayList<>()).add(value(child, depth + 1));
            for (var attribute : child.attributes()) {
                var words = Value.string(attribute.getValue(), at(child));
                found.computeIfAbsent(name + "@" + attribute.getKey(), key -> new ArrayList<>())
                        .add(words);
            }
        }
        return Value.object(fields(found), at);
    }

    private static Map<String, Value> fields(Map<String, List<Value>> found) {
        var fields = new LinkedHashMap<String, Value>();
        found.forEach((name, values) -> fields.put(
                name,
                values.size() == 1
                        ? values.get(0)
                        : Value.array(List.copyOf(values), values.get(0).at())));
        return fields;
    }

    private static String local(Element element) {
        var name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    private Value value(Element element, int depth) {
        var at = at(element);
        if (!element.endSourceRange().isTracked() || element.endSourceRange().isImplicit()) {
            unclosed.add(at);
        }
        if (element.childrenSize() == 0) {
            return Value.string(element.wholeText().strip(), at);
        }
        if (depth >= MAX_DEPTH || holdsHtml(element)) {
            return Value.string(depth >= MAX_DEPTH ? Whitespace.collapse(element.wholeText()) : element.html(), at);
        }
        return object(element, at, depth);
    }

    private static boolean holdsHtml(Element element) {
        return element.children().stream()
                .anyMatch(child -> OF_HTML.contains(child.tagName().toLowerCase(Locale.ROOT)));
    }

    private SourcePosition at(Element element) {
        return positions.apply(Math.max(0, element.sourceRange().startPos()));
    }
}
