package dev.rolecall.format.board;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Hacker News, "Who is hiring": the comments on a story, of which those at its top are postings, the others talk. */
final class HackerNews implements Board {

    private static final Pattern PARAGRAPH = Pattern.compile("<p>|</p>|<br ?/?>", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "Hacker News";
    }

    @Override
    public Set<String> marks() {
        return Set.of("text", "type", "id");
    }

    @Override
    public String key() {
        return "text";
    }

    @Override
    public List<Value> records(Value root) {
        var found = root.get("type").text().equals("story")
                ? RecordReading.find(root.get("children"), HackerNews::isRecord)
                : RecordReading.find(root, HackerNews::isRecord);
        return found.stream().filter(comment -> !isDeleted(comment)).toList();
    }

    private static boolean isRecord(Value value) {
        return value.get("type").text().equals("comment")
                && value.get("text").isStated()
                && value.first("author", "by").isStated();
    }

    /** What its author took back leaves an empty comment behind. */
    private static boolean isDeleted(Value comment) {
        var text = comment.get("text").text().strip();
        return comment.get("deleted").isTrue()
                || comment.get("dead").isTrue()
                || text.isEmpty()
                || text.equals("[deleted]")
                || text.equals("[flagged]");
    }

    @Override
    public void write(Value comment, Value root, RecordDraft draft) {
        var text = comment.get("text");
        var end = PARAGRAPH.matcher(text.text());
        // The first tag may open the first paragraph.
        var from = text.text().stripLeading().toLowerCase(Locale.ROOT).startsWith("<p>")
                ? text.text().indexOf('>') + 1
                : 0;
        var cut = end.find(from) ? end.start() : text.text().length();
        var line = new HeaderLine(text.text().substring(from, cut), text.at(), draft.wording());
        if (line.isHeader()) {
            line.entries().forEach(draft::add);
            draft.addText(Value.string("<p>" + text.text().substring(cut), text.at()));
        } else {
            draft.addText(text);
        }
        draft.addDate(FieldKey.DATE_POSTED, "created_at", "created_at_i", "time");
        draft.addFirst(FieldKey.IDENTIFIER, "id");
    }
}
