package dev.rolecall.format.board;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.HeaderLine;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hacker News, "Who is hiring": the comments on a story, of which those at its top are postings, the others talk. A
 * search of them gives each comment as a hit, with its words under another name.
 */
final class HackerNews implements Board {

    private static final int MAX_LINE_CHARS = 400;
    private static final int MIN_BARS = 2;
    private static final Pattern PARAGRAPH = Pattern.compile("<p>|</p>|<br ?/?>", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "Hacker News";
    }

    @Override
    public Set<String> marks() {
        return Set.of();
    }

    @Override
    public boolean isPossible(String text) {
        return text.contains("\"comment_text\"")
                || text.contains("\"text\"") && (text.contains("\"type\"") || text.contains("\"created_at\""));
    }

    @Override
    public String key() {
        return "text";
    }

    @Override
    public boolean isReadable(Value comment) {
        return text(comment).isStated();
    }

    @Override
    public List<Value> records(Value root) {
        var found = root.get("type").text().equals("story")
                ? RecordReading.find(root.get("children"), HackerNews::isRecord)
                : RecordReading.find(root, HackerNews::isRecord, "hits");
        return found.stream()
                .filter(comment -> !isDeleted(comment) && !isAnswer(comment))
                .toList();
    }

    private static boolean isRecord(Value value) {
        var isComment = value.get("type").text().equals("comment")
                || value.get("comment_text").isStated();
        return text(value).isStated()
                && (isComment ? value.first("author", "by").isStated() : isCutShort(value));
    }

    /** A comment of which only text, number and day were kept is known by the bars in its first line. */
    private static boolean isCutShort(Value value) {
        var text = text(value).text();
        var line = text.substring(0, Math.min(text.length(), MAX_LINE_CHARS));
        return value.get("id").isStated()
                && value.get("created_at").isStated()
                && !value.first("type", "title", "name").isStated()
                && line.chars().filter(c -> c == '|').count() >= MIN_BARS;
    }

    private static Value text(Value comment) {
        return comment.first("text", "comment_text");
    }

    /** A hit tells the story it belongs to and the comment it answers: they differ for talk below a posting. */
    private static boolean isAnswer(Value comment) {
        var story = comment.get("story_id");
        var parent = comment.get("parent_id");
        return story.isStated() && parent.isStated() && !story.text().equals(parent.text());
    }

    /** What its author took back leaves an empty comment behind. */
    private static boolean isDeleted(Value comment) {
        var text = text(comment).text().strip();
        return comment.get("deleted").isTrue()
                || comment.get("dead").isTrue()
                || text.isEmpty()
                || text.equals("[deleted]")
                || text.equals("[flagged]");
    }

    @Override
    public void write(Value comment, Value root, RecordDraft draft) {
        var text = text(comment);
        var end = PARAGRAPH.matcher(text.text());
        // The first tag may open the first paragraph.
        var from = text.text().stripLeading().toLowerCase(Locale.ROOT).startsWith("<p>")
                ? text.text().indexOf('>') + 1
                : 0;
        var cut = end.find(from) ? end.start() : text.text().length();
        var line = HeaderLine.ofHtml(
                text.text().substring(from, cut), text.at(), draft.wording().roles());
        if (line.isHeader()) {
            line.entries().forEach(draft::add);
            draft.addText(Value.string("<p>" + text.text().substring(cut), text.at()));
        } else {
            draft.addText(text);
        }
        draft.addDate(FieldKey.DATE_POSTED, "created_at", "created_at_i", "time");
        draft.addFirst(FieldKey.IDENTIFIER, "id", "objectID");
    }
}
