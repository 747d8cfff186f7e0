package dev.rolecall.format.feed;

import dev.rolecall.format.Entry;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.FieldRecord;
import dev.rolecall.format.Origin;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.format.RecordShape;
import dev.rolecall.format.Wording;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** RSS: an item a posting, its fields under the usual names. */
final class Rss implements Feed {

    private final FieldRecord records;
    private final Wording wording;
    private final boolean namesEmployers;
    private final @Nullable Channel channel;

    Rss(Wording wording) {
        this(wording, false, null);
    }

    private Rss(Wording wording, boolean namesEmployers, @Nullable Channel channel) {
        this.records = new FieldRecord(wording);
        this.wording = wording;
        this.namesEmployers = namesEmployers;
        this.channel = channel;
    }

    @Override
    public String mark() {
        return "item";
    }

    @Override
    public String name() {
        return "RSS";
    }

    @Override
    public List<Value> records(Value root) {
        var items = RecordReading.named(root, Rss::isRecord, "item");
        var channel = channel(root);
        var isOfPostings = records.isOfPostings(channel.get("title")) || records.isOfPostings(channel.get("link"));
        return isOfPostings || records.nameRoles(items) || records.arePostings(items) ? items : List.of();
    }

    private static Value channel(Value root) {
        return root.get("channel").isStated() ? root.get("channel") : root.path("rss", "channel");
    }

    private static boolean isRecord(Value item) {
        return item.get("title").isStated()
                && item.first("link", "description", "guid", "pubDate", "date").isStated();
    }

    @Override
    public RecordShape within(Value root) {
        return new Rss(wording, namesEmployers(records(root)), Channel.of(channel(root)));
    }

    @Override
    public void write(Value item, Value root, RecordDraft draft) {
        var title = item.get("title");
        var words = RecordDraft.words(title);
        var colon = words.indexOf(": ");
        if (namesEmployers && colon > 0 && !hasEmployer(item)) {
            draft.add(new Entry(
                    "title",
                    words,
                    title.at(),
                    List.of(
                            new Entry.Mark(FieldKey.COMPANY, Origin.STRUCTURED, 0, colon),
                            new Entry.Mark(FieldKey.TITLE, Origin.STRUCTURED, colon + 2, words.length()))));
        }
        addParts(title, item, draft);
        records.write(withoutRepeats(item), draft);
        if (channel != null) {
            addCommon(channel, item, draft);
        }
        if (!draft.has(FieldKey.SOURCE_URL)) {
            draft.addAddress(FieldKey.SOURCE_URL, "guid", "link@href");
        }
    }

    /** What the title of the feed says of each item that does not say it. */
    private void addCommon(Channel common, Value item, RecordDraft draft) {
        if (common.isRemote() && !draft.has(FieldKey.WORKPLACE)) {
            draft.add(FieldKey.WORKPLACE, "channel", common.title().at(), "remote");
        }
        if (!draft.has(FieldKey.COMPANY)) {
            var text = item.first("encoded", "description", "summary").text();
            common.addHouse(text, wording.signs()::isOfPosting, draft);
        }
    }

    /** A search writes {@code Role - Employer - Place} as the title, and the employer again as the source of the item. */
    private static void addParts(Value title, Value item, RecordDraft draft) {
        var words = RecordDraft.words(title);
        var source = RecordDraft.words(item.get("source"));
        var between = " - " + source + " - ";
        var at = words.indexOf(between);
        if (!source.isEmpty() && at > 0 && !draft.has(FieldKey.TITLE)) {
            var company = at + 3;
            var place = at + between.length();
            draft.add(new Entry(
                    "title",
                    words,
                    title.at(),
                    List.of(
                            new Entry.Mark(FieldKey.TITLE, Origin.STRUCTURED, 0, at),
                            new Entry.Mark(FieldKey.COMPANY, Origin.STRUCTURED, company, company + source.length()),
                            new Entry.Mark(FieldKey.LOCATION, Origin.STRUCTURED, place, words.length()))));
        }
    }

    /** Where a feed has a text in full, its description is the beginning of the same text. */
    private static Value withoutRepeats(Value item) {
        if (!item.get("encoded").isStated()) {
            return item;
        }
        Map<String, Value> fields = new LinkedHashMap<>(item.fields());
        fields.remove("description");
        return Value.object(fields, item.at());
    }

    private static boolean hasEmployer(Value item) {
        return item.first("company", "company_name", "employer").isStated();
    }

    /** A feed writes {@code Employer: Role} when all its titles have that form, and what is behind the colon is a role. */
    private boolean namesEmployers(List<Value> items) {
        var titles = new ArrayList<String>();
        items.forEach(item -> titles.add(RecordDraft.words(item.get("title"))));
        var roles = wording.roles();
        var split = titles.stream().filter(title -> title.indexOf(": ") > 0).toList();
        return split.size() == titles.size()
                && split.stream().anyMatch(title -> roles.occurIn(title.substring(title.indexOf(": "))))
                && split.stream().noneMatch(title -> roles.occurIn(title.substring(0, title.indexOf(": "))));
    }
}
