package dev.rolecall.pipeline;

import dev.rolecall.format.BodyAssembly;
import dev.rolecall.format.HeadReader;
import dev.rolecall.format.Listing;
import dev.rolecall.format.PostingFormat;
import dev.rolecall.format.PostingReader;
import dev.rolecall.format.Wording;
import dev.rolecall.format.board.BoardFormat;
import dev.rolecall.format.feed.FeedFormat;
import dev.rolecall.format.json.JsonLdFormat;
import dev.rolecall.format.markdown.FrontMatter;
import dev.rolecall.format.markdown.MarkdownFormat;
import dev.rolecall.format.markdown.MarkdownTexts;
import dev.rolecall.format.page.PageFormat;
import dev.rolecall.format.table.CsvFormat;
import dev.rolecall.format.table.JsonLinesFormat;
import dev.rolecall.format.text.TextFormat;
import dev.rolecall.layout.PlainText;
import dev.rolecall.vocabulary.Absent;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.PostingWords;
import dev.rolecall.vocabulary.RecordNames;
import dev.rolecall.vocabulary.RoleWords;
import dev.rolecall.vocabulary.SectionNames;
import java.util.ArrayList;
import java.util.List;

/** The formats that are read, wired to the words they need. */
public final class PostingFormats {

    private PostingFormats() {}

    /** A reader of all formats that knows the usual places. Stateless, safe for use by several threads. */
    public static PostingReader reader() {
        return reader(Gazetteer.load());
    }

    /** A reader of all formats that knows these places. Stateless, safe for use by several threads. */
    public static PostingReader reader(Gazetteer places) {
        var labels = new FieldLabels();
        var sections = new SectionNames();
        var absent = new Absent();
        var roles = new RoleWords();
        var head = new HeadReader(sections, labels, absent, roles, places::isPlace);
        var plain = new PlainText(labels, sections);
        var wording = new Wording(
                plain,
                new MarkdownTexts(labels),
                labels,
                absent,
                roles,
                new Listing(),
                new RecordNames(),
                new PostingWords(),
                head);
        return new PostingReader(formats(wording), new BodyAssembly(sections, labels, absent, roles));
    }

    /** The formats, in the order in which they are asked; the last takes any text. A new one is one more line here. */
    private static List<PostingFormat> formats(Wording wording) {
        var structured = new JsonLdFormat(wording);
        var frontMatter = new FrontMatter(wording);
        var json = new ArrayList<>(BoardFormat.all(wording));
        json.add(structured);
        var all = new ArrayList<PostingFormat>();
        all.add(new JsonLinesFormat(json));
        all.addAll(json);
        all.addAll(FeedFormat.all(wording));
        all.add(new PageFormat(wording, structured, structured, frontMatter));
        all.add(new CsvFormat(wording));
        all.add(new MarkdownFormat(wording, frontMatter, structured));
        all.add(new TextFormat(wording.plain(), wording.head()));
        return all;
    }
}
