package dev.rolecall.html;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a page marks in its text, as microdata or RDFa, into values: an item is an object, a property a field.
 *
 * <p>Properties keep their names without prefix. A property that holds markup is a string of markup.
 */
public final class MarkedItems {

    private static final int MAX_ITEMS = 1_000;
    private static final int MAX_DEPTH = 8;
    private static final int MAX_PROPERTIES = 300;

    /** Properties whose value is an address also where the element that has it shows words. */
    private static final Set<String> ADDRESSES = Set.of("url", "sameas", "image", "logo", "mainentityofpage");

    private static final Set<String> LINKS = Set.of("link", "img", "iframe", "source", "embed");

    private final IntFunction<SourcePosition> positions;

    private MarkedItems(IntFunction<SourcePosition> positions) {
        this.positions = positions;
    }

    /**
     * The outermost items of a type, in the order of the page.
     *
     * @param type the name of the type, without the address of its vocabulary
     * @param positions the place of each offset of the page
     */
    public static List<Value> ofType(String type, String page, IntFunction<SourcePosition> positions) {
        if (!page.contains(type)) {
            return List.of();
        }
        var document = HtmlBlocks.document(page);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var reader = new MarkedItems(positions);
        var items = new ArrayList<Value>();
        for (var element : document.select("[itemtype], [typeof]")) {
            if (items.size() < MAX_ITEMS && isOf(element, type) && !isInside(element, type)) {
                items.add(reader.item(element, 0));
            }
        }
        return items;
    }

    private static boolean isOf(Element element, String type) {
        var names = element.attr("itemtype") + " " + element.attr("typeof");
        for (var name : names.strip().split("\\s{1,100}", -1)) {
            if (local(name).equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Element element, String type) {
        for (var parent = element.parent(); parent != null; parent = parent.parent()) {
            if (isOf(parent, type)) {
                return true;
            }
        }
        return false;
    }

    /** A name without the address, or the prefix, of its vocabulary. */
    private static String local(String name) {
        return name.substring(
                Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')), name.lastIndexOf(':')) + 1);
    }

    private Value item(Element element, int depth) {
        var found = new LinkedHashMap<String, List<Value>>();
        collect(element, found, depth);
        Map<String, Value> fields = new LinkedHashMap<>();
        found.forEach((name, values) -> fields.put(
                name,
                values.size() == 1
                        ? values.get(0)
                        : Value.array(List.copyOf(values), values.get(0).at())));
        return Value.object(fields, at(element));
    }

    /** The depth of elements is bounded by the parser. */
    private void collect(Element element, Map<String, List<Value>> found, int depth) {
        for (var child : element.children()) {
            var names = (child.attr("itemprop") + " " + child.attr("property")).strip();
            if (!names.isEmpty() && found.size() < MAX_PROPERTIES) {
                for (var name : names.split("\\s{1,100}", -1)) {
                    found.computeIfAbsent(local(name), key -> new ArrayList<>()).add(value(child, local(name), depth));
                }
            }
            if (!isItem(child)) {
                collect(child, found, depth);
            }
        }
    }

    private static boolean isItem(Element element) {
        return element.hasAttr("itemscope") || element.hasAttr("typeof");
    }

    private Value value(Element element, String name, int depth) {
        if (isItem(element) && depth < MAX_DEPTH) {
            return item(element, depth + 1);
        }
        return Value.string(words(element, name), at(element));
    }

    private static String words(Element element, String name) {
        for (var attribute : List.of("content", "datetime", "value")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        if (LINKS.contains(element.normalName()) || ADDRESSES.contains(name.toLowerCase(Locale.ROOT))) {
            return address(element);
        }
        return element.childrenSize() == 0 ? element.wholeText().strip() : element.html();
    }

    private static String address(Element element) {
        for (var attribute : List.of("href", "src")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.attr("resource");
    }

    private SourcePosition at(Element element) {
        return positions.apply(Math.max(0, element.sourceRange().startPos()));
    }
}
