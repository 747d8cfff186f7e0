package dev.rolecall.html;

import dev.rolecall.body.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds the short parts of a page that have a name: terms of a list or a table with what stands beside them, and elements
 * by what their classes call them.
 */
public final class NamedParts {

    private static final String FURNITURE =
            "nav, footer, form, script, style, template, [role=navigation], [role=contentinfo], [role=search]";

    /** Where pages have names for their styles and their tests. */
    private static final List<String> ATTRIBUTES =
            List.of("class", "id", "data-testid", "data-test", "data-qa", "data-ui", "data-cy", "data-automation-id");

    private static final Set<String> TERMS = Set.of("dt", "th");

    private static final int MAX_ELEMENTS = 20_000;
    private static final int MAX_PARTS = 2_000;
    private static final int MAX_NAMES = 12;
    private static final int MAX_CHARS = 100;

    private final IntFunction<SourcePosition> positions;
    private final List<Part> parts = new ArrayList<>();

    private NamedParts(IntFunction<SourcePosition> positions) {
        this.positions = positions;
    }

    /**
     * A part with a name.
     *
     * @param name its name as it is written
     * @param isTerm whether readers see the name
     * @param text its words, on one line
     * @param day the day or time that its markup tells programs, or an empty text
     * @param at where it stands
     */
    public record Part(String name, boolean isTerm, String text, String day, SourcePosition at) {}

    /**
     * The named parts of a page, in its order.
     *
     * @param positions the place of each offset of the page
     */
    public static List<Part> in(String page, IntFunction<SourcePosition> positions) {
        var parser = Parser.htmlParser().setMaxDepth(HtmlBlocks.MAX_DEPTH).setTrackPosition(true);
        var body = parser.parseInput(page, "").body();
        body.select(FURNITURE).remove();
        var named = new NamedParts(positions);
        body.stream().limit(MAX_ELEMENTS).forEach(named::add);
        return List.copyOf(named.parts);
    }

    private void add(Element element) {
        if (parts.size() >= MAX_PARTS) {
            return;
        }
        if (TERMS.contains(element.normalName())) {
            var value = element.nextElementSibling();
            if (value != null && Set.of("dd", "td").contains(value.normalName())) {
                add(List.of(element.text().strip()), true, value);
            }
            return;
        }
        var names = names(element);
        if (!names.isEmpty()) {
            add(names, false, element);
        }
    }

    private static List<String> names(Element element) {
        return ATTRIBUTES.stream()
                .filter(element::hasAttr)
                .flatMap(attribute -> Stream.of(element.attr(attribute).strip().split("\\s{1,100}", MAX_NAMES)))
                .filter(name -> !name.isEmpty() && name.length() <= MAX_CHARS)
                .distinct()
                .toList();
    }

    private void add(List<String> names, boolean areTerms, Element element) {
        var text = element.text().strip();
        if (text.isEmpty() || text.length() > MAX_CHARS) {
            return;
        }
        var time = element.selectFirst("time[datetime]");
        var day = time == null ? "" : time.attr("datetime").strip();
        var at = positions.apply(Math.max(0, element.sourceRange().startPos()));
        names.forEach(name -> parts.add(new Part(name, areTerms, text, day, at)));
    }
}
