package dev.rolecall.pipeline;

import dev.rolecall.extract.PostingExtractor;
import dev.rolecall.format.BodyAssembly;
import dev.rolecall.format.HeadReader;
import dev.rolecall.format.PostingFormat;
import dev.rolecall.format.PostingReader;
import dev.rolecall.format.json.JsonLdFormat;
import dev.rolecall.format.markdown.MarkdownFormat;
import dev.rolecall.format.page.PageFormat;
import dev.rolecall.format.text.TextFormat;
import dev.rolecall.layout.PlainText;
import dev.rolecall.vocabulary.Absent;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.RoleWords;
import dev.rolecall.vocabulary.SectionNames;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.List;

/**
 * The stages, wired: what every command reads postings with. Safe for use by several threads.
 *
 * @param skills the skills that postings name
 * @param places the places that postings name
 * @param reader reads files
 * @param extractor finds facts
 */
record Toolchain(SkillVocabulary skills, Gazetteer places, PostingReader reader, PostingExtractor extractor) {

    /** Loads the vocabularies and wires the stages. */
    static Toolchain load() {
        var skills = SkillVocabulary.load();
        var places = Gazetteer.load();
        return new Toolchain(skills, places, newReader(), new PostingExtractor(skills, places));
    }

    private static PostingReader newReader() {
        var labels = new FieldLabels();
        var sections = new SectionNames();
        var absent = new Absent();
        var plain = new PlainText(labels, sections);
        var head = new HeadReader(sections, labels, absent, new RoleWords());
        return new PostingReader(formats(plain, head, labels, absent), new BodyAssembly(sections, labels, absent));
    }

    /** The formats, in the order in which they are asked; the last takes any text. A new one is one more line here. */
    private static List<PostingFormat> formats(PlainText plain, HeadReader head, FieldLabels labels, Absent absent) {
        var structured = new JsonLdFormat(plain, absent);
        return List.of(
                structured,
                new PageFormat(structured, head),
                new MarkdownFormat(plain, head, labels, absent),
                new TextFormat(plain, head));
    }
}
