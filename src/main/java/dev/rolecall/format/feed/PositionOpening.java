package dev.rolecall.format.feed;

import dev.rolecall.format.Days;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.PayRange;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.text.WebAddress;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** HR-XML as public employers give it out: an opening, its profile, and its text in named parts. */
final class PositionOpening implements Feed {

    private static final Pattern CODE = Pattern.compile("^[0-9]{1,6}-(?=\\p{L})");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern ENDING = Pattern.compile("(?:Text|Statement)$");
    private static final int MAX_DEPTH = 8;

    /** Parts of the text that only repeat what fields say. */
    private static final Set<String> REPEATS = Set.of("WhoMayApplyText", "AppointmentDurationText", "JobStatusText");

    private static final Set<String> OPENING_PARTS = Set.of("JobSummary");

    @Override
    public String mark() {
        return "PositionOpening";
    }

    @Override
    public String name() {
        return "HR-XML";
    }

    @Override
    public String key() {
        return "PositionProfile";
    }

    @Override
    public List<Value> records(Value root) {
        return RecordReading.named(root, PositionOpening::isRecord, "PositionOpening");
    }

    private static boolean isRecord(Value opening) {
        return opening.get("PositionProfile")
                .first("PositionTitle", "PositionLocation")
                .isStated();
    }

    @Override
    public void write(Value opening, Value root, RecordDraft draft) {
        for (var profile :
                opening.get("PositionProfile").each().stream().limit(1).toList()) {
            addTexts(profile, draft, 0);
            addFields(profile, draft);
        }
        address(opening.path("UserArea", "GOVT_ApplyOnlineURL"), FieldKey.APPLY_URL, draft);
        if (!draft.has(FieldKey.IDENTIFIER)) {
            draft.addFirst(FieldKey.IDENTIFIER, "DocumentID");
        }
    }

    private static void addFields(Value profile, RecordDraft draft) {
        draft.add(FieldKey.TITLE, "PositionTitle", profile.get("PositionTitle"));
        for (var employer : profile.get("PositionOrganization").each()) {
            draft.add(
                    FieldKey.COMPANY, "OrganizationName", employer.path("OrganizationIdentifiers", "OrganizationName"));
        }
        for (var place : profile.get("PositionLocation").each()) {
            draft.add(FieldKey.LOCATION, "LocationName", place.get("LocationName"));
        }
        addCoded(FieldKey.EMPLOYMENT_TYPE, profile, "PositionScheduleTypeCode", draft);
        addCoded(FieldKey.OTHER, profile, "PositionOfferingTypeCode", draft);
        addCoded(FieldKey.OTHER, profile, "JobCategoryCode", draft);
        profile.get("OfferedRemunerationPackage")
                .get("RemunerationRange")
                .each()
                .forEach(range -> addPay(range, draft));
        var period = profile.get("PositionPeriod");
        addDay(FieldKey.DATE_POSTED, "StartDate", period.get("StartDate"), draft);
        addDay(FieldKey.VALID_THROUGH, "EndDate", period.get("EndDate"), draft);
        draft.add(FieldKey.IDENTIFIER, "PositionID", profile.get("PositionID"));
    }

    private static void addCoded(FieldKey key, Value profile, String name, RecordDraft draft) {
        for (var value : profile.get(name).each()) {
            draft.add(
                    key,
                    name,
                    value.at(),
                    CODE.matcher(RecordDraft.words(value)).replaceFirst(""));
        }
    }

    private static void addDay(FieldKey key, String label, Value value, RecordDraft draft) {
        var day = value.get("FormattedDateTime").isStated() ? value.get("FormattedDateTime") : value;
        draft.add(key, label, day.at(), Days.words(day.text()));
    }

    private static void addPay(Value range, RecordDraft draft) {
        var pay = new PayRange(
                RecordDraft.words(range.get("RemunerationMinimumAmount@currencyID")),
                range.get("RemunerationMinimumAmount").text(),
                range.get("RemunerationMaximumAmount").text(),
                period(range.get("RemunerationRateIntervalCode").text()));
        draft.addPay("RemunerationRange", range.at(), pay);
    }

    private static String period(String code) {
        return switch (code.strip()) {
            case "PA", "Per Year" -> "year";
            case "PM" -> "month";
            case "PD" -> "day";
            case "PH" -> "hour";
            default -> code;
        };
    }

    private static void address(Value value, FieldKey key, RecordDraft draft) {
        if (WebAddress.parse(value.text()).isPresent()) {
            draft.add(key, "ApplyOnlineURL", value);
        }
    }

    /** The parts of the text are named by their elements, in groups of any depth. */
    private static void addTexts(Value holder, RecordDraft draft, int depth) {
        var body = depth == 0 ? holder.path("UserArea", "GOVT_XMLJobBody") : holder;
        body.fields().forEach((name, part) -> {
            if (part.is(Value.Kind.OBJECT) && depth < MAX_DEPTH) {
                addTexts(part, draft, depth + 1);
            } else if (OPENING_PARTS.contains(name)) {
                draft.addText(part);
            } else if (!REPEATS.contains(name) && name.indexOf('@') < 0) {
                draft.addSection(heading(name), part);
            }
        });
    }

    private static String heading(String name) {
        return HUMP.matcher(ENDING.matcher(name).replaceFirst("")).replaceAll(" ");
    }
}
