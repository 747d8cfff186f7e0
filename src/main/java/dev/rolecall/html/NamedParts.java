package dev.rolecall.html;

import dev.rolecall.body.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

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

    private static final Set<String> VALUES = Set.of("dd", "td");

    private static final int MAX_PARTS = 2_000;
    private static final int MAX_NAMES = 12;
    private static final int MAX_CHARS = 100;

    private final IntFunction<SourcePosition> positions;
    private final Predicate<String> isTerm;
    private final Predicate<String> isName;
    private final List<Part> parts = new ArrayList<>();

    private NamedParts(IntFunction<SourcePosition> positions, Predicate<String> isTerm, Predicate<String> isName) {
        this.positions = positions;
        this.isTerm = isTerm;
        this.isName = isName;
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
     * The parts of a page with names that are asked for, in its order.
     *
     * @param positions the place of each offset of the page
     * @param isTerm which names that readers see are asked for
     * @param isName which names of the markup are
     */
    public static List<Part> in(
            String page, IntFunction<SourcePosition> positions, Predicate<String> isTerm, Predicate<String> isName) {
        var body = HtmlBlocks.document(page).body();
        body.select(FURNITURE).remove();
        var named = new NamedParts(positions, isTerm, isName);
        body.stream().forEach(named::add);
        return List.copyOf(named.parts);
    }

    private void add(Element element) {
        if (parts.size() >= MAX_PARTS) {
            return;
        }
        if (TERMS.contains(element.normalName())) {
            var value = element.nextElementSibling();
            var term = element.text().strip();
            if (value != null && VALUES.contains(value.normalName()) && isTerm.test(term)) {
                add(term, true, value);
            }
            return;
        }
        names(element).forEach(name -> add(name, false, element));
    }

    private List<String> names(Element element) {
        return ATTRIBUTES.stream()
                .filter(element::hasAttr)
                .flatMap(attribute -> Stream.of(element.attr(attribute).strip().split("\\s{1,100}", MAX_NAMES)))
                .filter(name -> !name.isEmpty() && name.length() <= MAX_CHARS)
                .filter(isName)
                .distinct()
                .toList();
    }

    private void add(String name, boolean isTerm, Element element) {
        var text = element.text().strip();
        if (text.isEmpty() || text.length() > MAX_CHARS) {
            return;
        }
        var time = element.selectFirst("time[datetime]");
        var day = time == null ? "" : time.attr("datetime").strip();
        var at = positions.apply(Math.max(0, element.sourceRange().startPos()));
        parts.add(new Part(name, isTerm, text, day, at));
    }
}
