package dev.rolecall.render.export;

import dev.rolecall.body.Body;
import dev.rolecall.body.Line;
import dev.rolecall.body.Section;
import dev.rolecall.body.SectionKind;
import java.util.EnumSet;
import java.util.Set;

/** The text of the job as the few elements that readers of markup know: paragraphs and lists. */
final class DescriptionHtml {

    /** What is not of the job: the board's data, what the employer says of itself, an applicant's own notes. */
    private static final Set<SectionKind> LEFT_OUT =
            EnumSet.of(SectionKind.LISTING, SectionKind.COMPANY, SectionKind.NOTES);

    private DescriptionHtml() {}

    static String of(Body body) {
        var html = new StringBuilder();
        for (var section : body.sections()) {
            if (!LEFT_OUT.contains(section.kind())) {
                append(html, section);
            }
        }
        return html.toString();
    }

    private static void append(StringBuilder html, Section section) {
        html.append(section.heading() == null ? "" : element("p", section.heading()));
        var inList = false;
        for (var line : section.lines()) {
            var isItem = line.kind() == Line.Kind.ITEM;
            if (isItem != inList) {
                html.append(isItem ? "<ul>" : "</ul>");
                inList = isItem;
            }
            html.append(element(isItem ? "li" : "p", line.text()));
        }
        html.append(inList ? "</ul>" : "");
    }

    private static String element(String name, String words) {
        return "<" + name + ">" + Xml.escaped(words) + "</" + name + ">";
    }
}
