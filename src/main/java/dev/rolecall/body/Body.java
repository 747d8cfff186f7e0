package dev.rolecall.body;

import java.util.List;

/**
 * The text of a posting: sections of lines, numbered from 1 without a gap.
 *
 * <p>Sections stand in this order: those of the job as in the source, those of the company, the listing data.
 *
 * @param sections the sections, never empty
 */
public record Body(List<Section> sections) {

    public Body {
        sections = List.copyOf(sections);
        var expected = 1;
        for (var section : sections) {
            for (var line : section.lines()) {
                if (line.number() != expected++) {
                    throw new IllegalArgumentException("line " + line.number() + " is out of order");
                }
            }
        }
        if (expected == 1) {
            throw new IllegalArgumentException("a body without lines");
        }
    }

    /** All lines in order: the line with number n is at index n - 1. */
    public List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /** The line with this number. */
    public Line line(int number) {
        for (var section : sections) {
            var first = section.lines().get(0).number();
            if (number < first + section.lines().size()) {
                return section.lines().get(number - first);
            }
        }
        throw new IllegalArgumentException("no line " + number);
    }

    /** The words a quote points at. */
    public String words(Quote quote) {
        return line(quote.line()).text().substring(quote.start(), quote.end());
    }
}
