package dev.rolecall.format.feed;

import dev.rolecall.format.Entry;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.text.Fold;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the title of a feed says of all its items: {@code Remote jobs}, {@code Jobs at Acme}.
 *
 * @param title the title of the feed
 */
record Channel(Value title) {

    private static final Pattern REMOTE_JOBS = Pattern.compile("\\bremote\\b.{0,60}\\bjobs?\\b");

    /** "Jobs at Acme", "Acme | Careers". */
    private static final Pattern JOINT =
            Pattern.compile("(?iu)\\s(?:at|on|bei|von|chez|bij|en|em|na|hos|@|[|·•–—:-])\\s");

    private static final int MAX_NAME = 60;

    /** Whether all its jobs are remote. */
    boolean isRemote() {
        return REMOTE_JOBS.matcher(Fold.of(RecordDraft.words(title))).find();
    }

    /** Adds the name beside its word for jobs as the employer, where the text of an item has it too: boards have none there. */
    void addHouse(String text, Predicate<String> isOfPostings, RecordDraft draft) {
        var words = RecordDraft.words(title);
        var joint = JOINT.matcher(words);
        for (var from = 0; joint.find(from); from = joint.start() + 1) {
            var before = words.substring(0, joint.start());
            var after = words.substring(joint.end());
            if (isOfPostings.test(before) && isIn(text, after)) {
                add(joint.end(), words.length(), draft);
                return;
            }
            if (isOfPostings.test(after) && isIn(text, before)) {
                add(0, joint.start(), draft);
                return;
            }
        }
    }

    private void add(int start, int end, RecordDraft draft) {
        var mark = new Entry.Mark(FieldKey.COMPANY, Origin.STRUCTURED, start, end);
        draft.add(new Entry("channel", RecordDraft.words(title), title.at(), List.of(mark)));
    }

    private static boolean isIn(String text, String name) {
        return !name.isBlank()
                && name.length() <= MAX_NAME
                && Character.isUpperCase(name.codePointAt(0))
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find();
    }
}
