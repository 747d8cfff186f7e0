package dev.rolecall.format;

import dev.rolecall.format.json.JsonLdFormat;
import dev.rolecall.format.markdown.MarkdownFormat;
import dev.rolecall.format.page.PageFormat;
import dev.rolecall.format.text.TextFormat;
import dev.rolecall.layout.PlainText;
import dev.rolecall.vocabulary.Absent;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.RoleWords;
import dev.rolecall.vocabulary.SectionNames;
import java.util.List;

/** The reader with every format, as the pipeline wires it. */
public final class AllFormats {

    private AllFormats() {}

    public static PostingReader reader() {
        var sections = new SectionNames();
        var labels = new FieldLabels();
        var absent = new Absent();
        var plain = new PlainText(labels, sections);
        var head = new HeadReader(sections, labels, absent, new RoleWords());
        var json = new JsonLdFormat(plain, absent);
        return new PostingReader(
                List.of(
                        json,
                        new PageFormat(json, head),
                        new MarkdownFormat(plain, head, labels, absent),
                        new TextFormat(plain, head)),
                new BodyAssembly(sections, labels, absent));
    }
}
