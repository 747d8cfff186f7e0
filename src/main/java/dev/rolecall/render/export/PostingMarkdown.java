package dev.rolecall.render.export;

import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.body.Section;
import dev.rolecall.body.SectionKind;
import dev.rolecall.catalog.Entry;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.render.page.Titles;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the cleaned text of a posting as Markdown. */
public final class PostingMarkdown {

    /** What would be read as markup: signs anywhere, and at the beginning what makes a block. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&|~]");

    private static final Pattern BLOCK = Pattern.compile("^([-+#=])");

    private PostingMarkdown() {}

    /** The whole posting: title, then its sections. */
    public static String of(Entry entry, JobPosting posting) {
        var text = new StringBuilder("# ")
                .append(escaped(Titles.withCompany(entry)))
                .append('\n');
        for (var section : posting.body().sections()) {
            var heading = section.heading() == null ? section.kind().label() : section.heading();
            text.append("\n## ").append(escaped(heading)).append('\n');
            lines(text, section);
        }
        return text.toString();
    }

    private static void lines(StringBuilder text, Section section) {
        var inList = false;
        for (var line : section.lines()) {
            var isItem = line.kind() != Line.Kind.PARAGRAPH || section.kind() == SectionKind.LISTING;
            text.append(isItem && inList ? "" : "\n");
            text.append(isItem ? "  ".repeat(Math.min(line.depth(), 3)) + "- " : "");
            text.append(line.pieces().stream().map(PostingMarkdown::piece).collect(Collectors.joining()));
            text.append('\n');
            inList = isItem;
        }
    }

    private static String piece(Inline piece) {
        var words = escaped(piece.text());
        if (piece instanceof Inline.Link link) {
            return "[" + words + "](<" + link.target() + ">)";
        }
        var core = words.strip();
        if (!(piece instanceof Inline.Emphasis) || core.isEmpty()) {
            return words;
        }
        return words.replace(core, "**" + core + "**");
    }

    static String escaped(String words) {
        var signs = SIGNS.matcher(words).replaceAll("\\\\$0");
        return BLOCK.matcher(signs).replaceFirst("\\\\$1");
    }
}
