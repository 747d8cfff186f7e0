package dev.rolecall.format.board;

import dev.rolecall.format.Days;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.PayRange;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Set;

/** USAJOBS: results of a search, each with a description of the position; who employs is the organization. */
final class UsaJobs implements Board {

    private static final String DESCRIPTOR = "MatchedObjectDescriptor";
    private static final int MAX_PLACES = 200;

    @Override
    public String name() {
        return "USAJOBS";
    }

    @Override
    public Set<String> marks() {
        return Set.of("PositionTitle", "PositionID");
    }

    @Override
    public String key() {
        return "PositionTitle";
    }

    @Override
    public boolean isReadable(Value record) {
        return position(record).get(key()).isStated();
    }

    @Override
    public List<Value> records(Value root) {
        var result = root.get("SearchResult").isStated() ? root.get("SearchResult") : root;
        return RecordReading.find(result, UsaJobs::isRecord, "SearchResultItems");
    }

    private static boolean isRecord(Value value) {
        var position = position(value);
        return position.get("PositionTitle").isStated()
                && position.first("PositionID", "PositionURI").isStated();
    }

    private static Value position(Value record) {
        return record.get(DESCRIPTOR).isStated() ? record.get(DESCRIPTOR) : record;
    }

    @Override
    public void write(Value record, Value root, RecordDraft draft) {
        var position = position(record);
        addTexts(position, draft);
        draft.add(FieldKey.TITLE, "PositionTitle", position.get("PositionTitle"));
        draft.add(FieldKey.COMPANY, "OrganizationName", position.first("OrganizationName", "DepartmentName"));
        addPlaces(position, draft);
        if (position.path("UserArea", "Details", "RemoteIndicator").isTrue()) {
            draft.add(FieldKey.WORKPLACE, "RemoteIndicator", position.at(), "remote");
        }
        names(FieldKey.EMPLOYMENT_TYPE, "PositionSchedule", position, draft);
        names(FieldKey.EMPLOYMENT_TYPE, "PositionOfferingType", position, draft);
        names(FieldKey.OTHER, "JobCategory", position, draft);
        for (var pay : position.get("PositionRemuneration").each()) {
            addPay(pay, draft);
        }
        day(FieldKey.DATE_POSTED, position, draft, "PublicationStartDate", "PositionStartDate");
        day(FieldKey.VALID_THROUGH, position, draft, "ApplicationCloseDate", "PositionEndDate");
        draft.add(FieldKey.SOURCE_URL, "PositionURI", position.get("PositionURI"));
        position.get("ApplyURI").each().stream()
                .limit(1)
                .forEach(address -> draft.add(FieldKey.APPLY_URL, "ApplyURI", address));
        draft.add(FieldKey.IDENTIFIER, "PositionID", position.get("PositionID"));
    }

    private static void addTexts(Value position, RecordDraft draft) {
        var details = position.path("UserArea", "Details");
        draft.addSection("Summary", details.get("JobSummary"));
        draft.addSection("Duties", details.get("MajorDuties"));
        draft.addSection("Key requirements", details.get("KeyRequirements"));
        draft.addSection("Requirements", details.get("Requirements"));
        draft.addSection("Qualifications", position.get("QualificationSummary"));
        draft.addSection("Education", details.get("Education"));
        draft.addSection("Benefits", details.get("Benefits"));
        draft.addSection("How to apply", details.get("HowToApply"));
    }

    /** The city has its state behind a comma; the country is a name, though it is called a code. */
    private static void addPlaces(Value position, RecordDraft draft) {
        position.get("PositionLocation").each().stream()
                .limit(MAX_PLACES)
                .forEach(place -> draft.addPlace(
                        "PositionLocation",
                        place,
                        place.first("CityName", "LocationName"),
                        place.get("CountrySubDivisionCode"),
                        place.get("CountryCode")));
        if (!draft.has(FieldKey.LOCATION)) {
            draft.add(FieldKey.LOCATION, "PositionLocationDisplay", position.get("PositionLocationDisplay"));
        }
    }

    private static void names(FieldKey key, String name, Value position, RecordDraft draft) {
        position.get(name).each().forEach(each -> draft.add(key, name, each.get("Name")));
    }

    private static void day(FieldKey key, Value position, RecordDraft draft, String... names) {
        var value = position.first(names);
        draft.add(key, names[0], value.at(), Days.words(value.text()));
    }

    /** The records name no currency: the government of the United States pays in its own. */
    private static void addPay(Value pay, RecordDraft draft) {
        var code = pay.get("RateIntervalCode").text();
        var unit = switch (code) {
            case "PA", "Per Year" -> "YEAR";
            case "PM" -> "MONTH";
            case "BW" -> "bi-weekly";
            case "PD" -> "DAY";
            case "PH" -> "HOUR";
            default -> RecordDraft.words(pay.get("Description"));
        };
        draft.addPay(
                "PositionRemuneration",
                pay.at(),
                new PayRange(
                        "USD",
                        pay.get("MinimumRange").text(),
                        pay.get("MaximumRange").text(),
                        unit));
    }
}
