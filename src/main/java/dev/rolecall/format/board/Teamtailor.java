package dev.rolecall.format.board;

import dev.rolecall.format.Days;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.PayRange;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.text.WebAddress;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Teamtailor: JSON:API resources of the type {@code jobs}, whose places and teams are resources beside them. */
final class Teamtailor implements Board {

    private static final int MAX_LINKS = 50;

    @Override
    public String name() {
        return "Teamtailor";
    }

    @Override
    public Set<String> marks() {
        return Set.of("attributes", "jobs");
    }

    @Override
    public boolean isReadable(Value posting) {
        return posting.path("attributes", "title").isStated();
    }

    @Override
    public List<Value> records(Value root) {
        return RecordReading.find(root.get("data"), Teamtailor::isRecord);
    }

    private static boolean isRecord(Value value) {
        return value.get("type").text().equals("jobs")
                && value.path("attributes", "title").isStated();
    }

    @Override
    public Value state(Value posting) {
        return posting.get("attributes");
    }

    @Override
    public void write(Value posting, Value root, RecordDraft draft) {
        var job = posting.get("attributes");
        draft.addText(job.get("body"));
        draft.add(FieldKey.TITLE, "title", job.get("title"));
        linked(posting, root, "company").forEach(company -> draft.add(FieldKey.COMPANY, "company", company));
        linked(posting, root, "department").forEach(team -> draft.add(FieldKey.TEAM, "department", team));
        var places = new ArrayList<>(linked(posting, root, "locations"));
        places.addAll(linked(posting, root, "location"));
        for (var place : places) {
            draft.addPlace("location", place, place.first("city", "name"), place.get("region"), place.get("country"));
        }
        addWorkplace(job.get("remote-status"), draft);
        add(FieldKey.EMPLOYMENT_TYPE, job, "employment-type", draft);
        add(FieldKey.SENIORITY, job, "employment-level", draft);
        var pay = new PayRange(
                RecordDraft.words(job.get("currency")),
                job.get("min-salary").text(),
                job.get("max-salary").text(),
                job.get("salary-time-unit").text());
        draft.addPay("salary", job.first("min-salary", "max-salary").at(), pay);
        addDay(FieldKey.DATE_POSTED, job.get("start-date"), "start-date", draft);
        if (!draft.has(FieldKey.DATE_POSTED)) {
            addDay(FieldKey.DATE_POSTED, job.get("created-at"), "created-at", draft);
        }
        addDay(FieldKey.VALID_THROUGH, job.get("end-date"), "end-date", draft);
        var links = posting.get("links");
        address(FieldKey.SOURCE_URL, links.get("careersite-job-url"), draft);
        address(FieldKey.APPLY_URL, links.get("careersite-job-apply-url"), draft);
        draft.addFirst(FieldKey.IDENTIFIER, "id");
        draft.add(FieldKey.LANGUAGE, "language-code", job.get("language-code"));
    }

    private static void add(FieldKey key, Value job, String name, RecordDraft draft) {
        draft.add(
                key, name, job.get(name).at(), RecordDraft.words(job.get(name)).replace('_', ' '));
    }

    private static void addDay(FieldKey key, Value value, String label, RecordDraft draft) {
        draft.add(key, label, value.at(), Days.words(value.text()));
    }

    private static void address(FieldKey key, Value value, RecordDraft draft) {
        if (WebAddress.parse(value.text()).isPresent()) {
            draft.add(key, "link", value);
        }
    }

    /** {@code temporary} is for a time, and says neither. */
    private static void addWorkplace(Value status, RecordDraft draft) {
        switch (status.text()) {
            case "fully" -> draft.add(FieldKey.WORKPLACE, "remote-status", status.at(), "fully remote");
            case "hybrid" -> draft.add(FieldKey.WORKPLACE, "remote-status", status.at(), "hybrid");
            case "none" -> draft.add(FieldKey.WORKPLACE, "remote-status", status.at(), "not remote");
            default -> {}
        }
    }

    /** The attributes of the resources that a posting names. */
    private static List<Value> linked(Value posting, Value root, String name) {
        var result = new ArrayList<Value>();
        for (var link : posting.path("relationships", name, "data").each()) {
            root.get("included").each().stream()
                    .filter(other ->
                            other.get("id").text().equals(link.get("id").text()))
                    .filter(other ->
                            other.get("type").text().equals(link.get("type").text()))
                    .limit(MAX_LINKS)
                    .forEach(other -> result.add(other.get("attributes")));
        }
        return result;
    }
}
