package dev.rolecall.format.feed;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.FieldRecord;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.format.Wording;
import dev.rolecall.text.WebAddress;
import dev.rolecall.tree.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Atom: an entry a posting. An update is no date of posting unless there is no other. */
final class Atom implements Feed {

    private static final Set<String> READ = Set.of("content", "summary", "link", "updated");

    private final FieldRecord records;

    Atom(Wording wording) {
        this.records = new FieldRecord(wording);
    }

    @Override
    public String mark() {
        return "entry";
    }

    @Override
    public String name() {
        return "Atom";
    }

    @Override
    public List<Value> records(Value root) {
        var entries = RecordReading.named(root, Atom::isRecord, "entry");
        var title = root.path("feed", "title").isStated() ? root.path("feed", "title") : root.get("title");
        return records.isOfPostings(title) || records.nameRoles(entries) || records.arePostings(entries)
                ? entries
                : List.of();
    }

    private static boolean isRecord(Value entry) {
        return entry.get("title").isStated()
                && entry.first("content", "summary", "link@href", "updated", "published")
                        .isStated();
    }

    /** What an entry says beside the fields of Atom is read by the usual names. */
    @Override
    public void write(Value entry, Value root, RecordDraft draft) {
        draft.addText(entry.first("content", "summary"));
        addLink(entry, draft);
        draft.addAll(FieldKey.OTHER, "category@term");
        var fields = new LinkedHashMap<>(entry.fields());
        fields.keySet().removeAll(READ);
        records.write(Value.object(fields, entry.at()), draft);
        draft.addDate(draft.has(FieldKey.DATE_POSTED) ? FieldKey.OTHER : FieldKey.DATE_POSTED, "updated");
    }

    /** The link that says no relation, or that it is the entry itself as a page. */
    private static void addLink(Value entry, RecordDraft draft) {
        var addresses = entry.get("link@href").each();
        var relations = entry.get("link@rel").each();
        for (var i = 0; i < addresses.size(); i++) {
            var isPage = relations.size() != addresses.size()
                    || relations.get(i).text().equals("alternate");
            var address = addresses.get(i);
            if (isPage && WebAddress.parse(address.text()).isPresent()) {
                draft.add(FieldKey.SOURCE_URL, "link", address);
                return;
            }
        }
    }
}
