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
 * @param isOfOwnSite whether a generator of sites has made the feed, for an employer's own site: {@code Jobs on Acme}
 */
record Channel(Value title, boolean isOfOwnSite) {

    private static final Pattern REMOTE_JOBS = Pattern.compile("\\bremote\\b.{0,60}\\bjobs?\\b");

    /** "Jobs at Acme", "Acme | Careers". */
    private static final Pattern JOINT =
            Pattern.compile("(?iu)\\s(?:at|on|bei|von|chez|bij|en|em|na|hos|@|[|·•–—:-])\\s");

    /** What a site is called, without what it says of itself, and the end of its host. */
    private static final Pattern SITE =
            Pattern.compile("\\son\\s(\\p{Lu}[^|:–—]{1,59}?)(?:\\.(?:com|io|org|net|de|co|ai|dev))?(?=\\s?[|:–—]|$)");

    private static final String GENERATED = "Recent content in ";

    private static final int MAX_NAME = 60;

    /** What a channel says. */
    static Channel of(Value channel) {
        return new Channel(
                channel.get("title"),
                RecordDraft.words(channel.get("description")).startsWith(GENERATED));
    }

    /** Whether all its jobs are remote. */
    boolean isRemote() {
        return REMOTE_JOBS.matcher(Fold.of(RecordDraft.words(title))).find();
    }

    /** Adds the name beside its word for jobs as the employer, where the text of an item has it too: boards have none there. */
    void addHouse(String text, Predicate<String> isOfPostings, RecordDraft draft) {
        var words = RecordDraft.words(title);
        var site = SITE.matcher(words);
        if (isOfOwnSite && site.find() && isOfPostings.test(words.substring(0, site.start()))) {
            add(site.start(1), site.end(1), draft);
            return;
        }
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
