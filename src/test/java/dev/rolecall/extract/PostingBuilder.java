package dev.rolecall.extract;

import dev.rolecall.body.Body;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.body.Quote;
import dev.rolecall.body.Section;
import dev.rolecall.body.SectionKind;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.format.Field;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.format.RawPosting;
import dev.rolecall.posting.PostingId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A raw posting, built line by line as the formats build it: text of the job, of the company, then fields. */
final class PostingBuilder {

    private final List<Part> parts = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private int number;

    private record Part(SectionKind kind, @Nullable String heading, List<String> texts) {}

    private record Entry(FieldKey key, Origin origin, String label, String value) {}

    PostingBuilder lines(SectionKind kind, String... texts) {
        parts.add(new Part(kind, null, List.of(texts)));
        return this;
    }

    PostingBuilder section(SectionKind kind, String heading, String... texts) {
        parts.add(new Part(kind, heading, List.of(texts)));
        return this;
    }

    PostingBuilder field(FieldKey key, Origin origin, String value) {
        return field(key, origin, "", value);
    }

    PostingBuilder field(FieldKey key, Origin origin, String label, String value) {
        entries.add(new Entry(key, origin, label, value));
        return this;
    }

    RawPosting build() {
        var sections = new ArrayList<Section>();
        for (var part : parts) {
            var lines = part.texts().stream()
                    .map(text -> line(Line.Kind.PARAGRAPH, text))
                    .toList();
            sections.add(new Section(part.kind(), part.heading(), lines));
        }
        var listing = new ArrayList<Line>();
        var fields = new ArrayList<Field>();
        for (var entry : entries) {
            var line = line(Line.Kind.ENTRY, entry.value());
            listing.add(line);
            var quote = new Quote(line.number(), 0, entry.value().length());
            fields.add(new Field(entry.key(), entry.origin(), entry.label(), quote));
        }
        if (!listing.isEmpty()) {
            sections.add(new Section(SectionKind.LISTING, null, listing));
        }
        return new RawPosting(new PostingId("a.txt", 1), "plain text", new Body(sections), fields, List.of());
    }

    private Line line(Line.Kind kind, String text) {
        number++;
        return new Line(number, kind, 0, List.of(new Inline.Text(text, new SourcePosition(number, 1))));
    }
}
