package dev.rolecall.format.board;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.PayRange;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Greenhouse: a posting, or {@code {"jobs": [...]}}. Its content is HTML, escaped; it names no kind of contract. */
final class Greenhouse implements Board {

    private static final Pattern PAY =
            Pattern.compile("\\b(?:pay|salary|compensation|wage|hiring)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_PAY = Pattern.compile(
            "\\b(?:bonus|commission|equity|incentive|stock|target|ote|total)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAY_PERIOD = Pattern.compile(
            "\\b(?:pay|salary|wage)\\b.{0,20}\\b(?:frequency|period|interval|basis|type|unit)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "Greenhouse";
    }

    @Override
    public Set<String> marks() {
        return Set.of("absolute_url", "title");
    }

    @Override
    public List<Value> records(Value root) {
        return RecordReading.find(root, Greenhouse::isRecord, "jobs");
    }

    private static boolean isRecord(Value value) {
        return value.get("absolute_url").isStated()
                && value.get("title").isStated()
                && (value.get("content").isStated()
                        || value.get("updated_at").isStated()
                        || value.get("location").is(Value.Kind.OBJECT));
    }

    @Override
    public void write(Value posting, Value root, RecordDraft draft) {
        draft.addText(posting.get("content"));
        draft.addFirst(FieldKey.TITLE, "title");
        draft.addFirst(FieldKey.COMPANY, "company_name");
        addPlaces(posting, draft);
        draft.addAll(FieldKey.TEAM, "departments");
        for (var range : posting.get("pay_input_ranges").each()) {
            addPay(range, draft);
        }
        var period = payPeriod(posting);
        for (var answer : posting.get("metadata").each()) {
            if (answer.get("value").is(Value.Kind.OBJECT)) {
                addPay(answer, period, draft);
            } else {
                addAnswer(answer, draft);
            }
        }
        // An update is the only date that older copies of the interface give.
        draft.addDate(FieldKey.DATE_POSTED, "first_published", "updated_at");
        draft.addDate(FieldKey.VALID_THROUGH, "application_deadline");
        draft.addAddress(FieldKey.SOURCE_URL, "absolute_url");
        draft.addFirst(FieldKey.IDENTIFIER, "requisition_id", "internal_job_id", "id");
        draft.addFirst(FieldKey.LANGUAGE, "language");
    }

    /** Offices are drawers of the board ("Remote", "EMEA") and only stand in where a posting has no place. */
    private static void addPlaces(Value posting, RecordDraft draft) {
        draft.add(FieldKey.LOCATION, "location", posting.get("location"));
        var isPlaced = draft.has(FieldKey.LOCATION);
        for (var office : posting.get("offices").each()) {
            var place = office.first("location", "name");
            draft.add(isPlaced ? FieldKey.OTHER : FieldKey.LOCATION, "office", place);
        }
    }

    private static void addPay(Value range, RecordDraft draft) {
        var title = RecordDraft.words(range.get("title"));
        var period = PayRange.unit(title);
        var pay = new PayRange(
                RecordDraft.words(range.get("currency_type")),
                PayRange.ofCents(range.get("min_cents").text()),
                PayRange.ofCents(range.get("max_cents").text()),
                period.isEmpty() ? PayRange.unit(RecordDraft.words(range.get("blurb"))) : period);
        draft.addPay(title.isEmpty() ? "pay_input_ranges" : title, range.at(), pay);
    }

    private static String payPeriod(Value posting) {
        return PayRange.unit(posting.get("metadata").each().stream()
                .filter(answer -> PAY_PERIOD.matcher(answer.get("name").text()).find())
                .map(answer -> RecordDraft.words(answer.get("value")))
                .collect(Collectors.joining(" ")));
    }

    /** Pay in a field that the employer added: a range, of what is called pay. An amount is a band's middle, or a bonus. */
    private static void addPay(Value answer, String period, RecordDraft draft) {
        var label = RecordDraft.words(answer.get("name"));
        var range = answer.get("value");
        if (PAY.matcher(label).find() && !NO_PAY.matcher(label).find()) {
            var pay = new PayRange(
                    RecordDraft.words(range.get("unit")),
                    range.get("min_value").text(),
                    range.get("max_value").text(),
                    period.isEmpty() ? PayRange.unit(label) : period);
            draft.addPay(label, range.at(), pay);
        }
    }

    /** A field that the employer added, with a label of its own; a place among them is a drawer, as offices are. */
    private static void addAnswer(Value answer, RecordDraft draft) {
        var label = RecordDraft.words(answer.get("name"));
        var field = draft.wording().labels().fieldOf(label).orElse(FieldLabels.PROFILE);
        var value = answer.get("value");
        if (value.is(Value.Kind.BOOLEAN)) {
            addFlag(field, label, value, draft);
        } else if (!field.equals(FieldLabels.PROFILE)) {
            var key = FieldKey.valueOf(field);
            draft.add(key == FieldKey.LOCATION || key == FieldKey.TITLE ? FieldKey.OTHER : key, label, value);
        }
    }

    /** A place of work that is named elsewhere says more than that it is not remote. */
    private static void addFlag(String field, String label, Value flag, RecordDraft draft) {
        if (field.equals("WORKPLACE") && (flag.isTrue() || !draft.has(FieldKey.WORKPLACE))) {
            draft.add(FieldKey.WORKPLACE, label, flag.at(), flag.isTrue() ? "remote" : "not remote");
        }
    }
}
