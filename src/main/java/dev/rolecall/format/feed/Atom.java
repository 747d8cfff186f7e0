package dev.rolecall.format.feed;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.text.WebAddress;
import dev.rolecall.tree.Value;
import java.util.List;

/** Atom: an entry a posting. An update is no date of posting unless there is no other. */
final class Atom implements Feed {

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
        return RecordReading.named(root, Atom::isRecord, "entry");
    }

    private static boolean isRecord(Value entry) {
        return entry.get("title").isStated()
                && entry.first("content", "summary", "link@href", "updated", "published")
                        .isStated();
    }

    @Override
    public void write(Value entry, Value root, RecordDraft draft) {
        draft.addText(entry.first("content", "summary"));
        draft.addFirst(FieldKey.TITLE, "title");
        draft.addFirst(FieldKey.COMPANY, "company", "employer");
        draft.addFirst(FieldKey.LOCATION, "location");
        draft.addFirst(FieldKey.EMPLOYMENT_TYPE, "jobtype", "jobType", "type");
        draft.addAll(FieldKey.OTHER, "category@term");
        draft.addDate(FieldKey.DATE_POSTED, "published", "updated");
        addLink(entry, draft);
        draft.addFirst(FieldKey.IDENTIFIER, "id");
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
