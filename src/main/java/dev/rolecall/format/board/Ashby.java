package dev.rolecall.format.board;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.PayRange;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Ashby: a posting, or {@code {"jobs": [...]}}. One that is not listed is left out; a remote hybrid is a hybrid. */
final class Ashby implements Board {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final int MAX_TIERS = 50;

    /** Fields of the public list, of which a posting has one beside its address. */
    private static final String[] TOLD = {"isListed", "isRemote", "descriptionHtml", "descriptionPlain", "publishedAt"};

    private static final String[] PLACES = {"location", "locationExternalName", "locationName"};

    /** Fields of the page of a posting, and of the list that its employer gets. */
    private static final String[] ELSEWHERE = {"locationName", "departmentName", "employmentType", "descriptionHtml"};

    @Override
    public String name() {
        return "Ashby";
    }

    @Override
    public Set<String> marks() {
        return Set.of("title");
    }

    @Override
    public boolean isPossible(String text) {
        return text.contains("\"title\"") && (text.contains("\"jobUrl\"") || text.contains("\"isListed\""));
    }

    @Override
    public List<Value> records(Value root) {
        return RecordReading.find(root, Ashby::isRecord, "jobs", "results", "posting", "jobPosting", "jobPostings");
    }

    private static boolean isRecord(Value value) {
        return value.get("title").isStated()
                && (value.get("jobUrl").isStated() && value.first(TOLD).isStated()
                        || value.get("isListed").isStated()
                                && value.first(ELSEWHERE).isStated());
    }

    @Override
    public void write(Value posting, Value root, RecordDraft draft) {
        draft.addText(posting.first("descriptionHtml", "descriptionPlain"));
        draft.addFirst(FieldKey.TITLE, "title");
        addEmployer(posting, root, draft);
        addPlace(posting, draft);
        posting.first("secondaryLocations", "secondaryLocationNames").each().forEach(place -> addPlace(place, draft));
        addWorkplace(posting, draft);
        var contract = posting.get("employmentType");
        draft.add(FieldKey.EMPLOYMENT_TYPE, "employmentType", contract.at(), apart(contract));
        draft.addAll(FieldKey.TEAM, "department", "departmentName", "team", "teamName");
        addPay(posting, draft);
        draft.addDate(FieldKey.DATE_POSTED, "publishedAt", "publishedDate", "updatedAt");
        draft.addDate(FieldKey.VALID_THROUGH, "applicationDeadline");
        draft.addAddress(FieldKey.SOURCE_URL, "jobUrl", "externalLink");
        draft.addAddress(FieldKey.APPLY_URL, "applyUrl", "applyLink");
        draft.addFirst(FieldKey.IDENTIFIER, "requisitionId", "id");
    }

    private static void addEmployer(Value posting, Value root, RecordDraft draft) {
        var organization = posting.path("linkedData", "hiringOrganization");
        draft.add(FieldKey.COMPANY, "organization", organization.isStated() ? organization : root.get("organization"));
    }

    /** The address where it names a town; a location that says "Remote" is not narrowed to the address of an office. */
    private static void addPlace(Value holder, RecordDraft draft) {
        var location = holder.is(Value.Kind.OBJECT) ? holder.first(PLACES) : holder;
        var words = RecordDraft.words(location);
        var outer = holder.get("address");
        var address = outer.get("postalAddress").isStated() ? outer.get("postalAddress") : outer;
        var town = address.get("addressLocality");
        if (town.isStated() && !words.toLowerCase(Locale.ROOT).contains("remote")) {
            draft.addPlace("address", address, town, address.get("addressRegion"), address.get("addressCountry"));
        } else {
            draft.add(FieldKey.LOCATION, "location", location.at(), words);
        }
    }

    private static void addWorkplace(Value posting, RecordDraft draft) {
        var type = posting.get("workplaceType");
        var flag = posting.get("isRemote");
        if (type.isStated()) {
            draft.add(
                    FieldKey.WORKPLACE, "workplaceType", type.at(), apart(type).replace(' ', '-'));
        } else if (flag.isTrue() || flag.isFalse()) {
            draft.add(FieldKey.WORKPLACE, "isRemote", flag.at(), flag.isTrue() ? "remote" : "not remote");
        }
    }

    /** Words that are written together: {@code FullTime}, {@code OnSite}. */
    private static String apart(Value value) {
        return HUMP.matcher(RecordDraft.words(value)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Pay that the employer hides is not given out elsewhere; what is no salary (equity, bonus) is no pay. */
    private static void addPay(Value posting, RecordDraft draft) {
        if (posting.get("shouldDisplayCompensationOnJobPostings").isFalse()) {
            return;
        }
        var compensation = posting.get("compensation").isStated() ? posting.get("compensation") : posting;
        compensation.get("compensationTiers").each().stream()
                .limit(MAX_TIERS)
                .forEach(tier -> addPay(tier.get("title"), tier.get("components"), draft));
        if (!draft.has(FieldKey.SALARY)) {
            addPay(compensation.get("title"), compensation.get("summaryComponents"), draft);
        }
        if (!draft.has(FieldKey.SALARY)) {
            draft.add(
                    FieldKey.SALARY,
                    "compensationTierSummary",
                    compensation.first("scrapeableCompensationSalarySummary", "compensationTierSummary"));
        }
    }

    private static void addPay(Value title, Value components, RecordDraft draft) {
        for (var part : components.each()) {
            var type = part.get("compensationType").text();
            if (type.equalsIgnoreCase("Salary") || type.equalsIgnoreCase("Hourly")) {
                var pay = new PayRange(
                        RecordDraft.words(part.get("currencyCode")),
                        part.get("minValue").text(),
                        part.get("maxValue").text(),
                        part.get("interval").text());
                var name = RecordDraft.words(title);
                draft.addPay(name.isEmpty() ? "compensation" : name, part.at(), pay);
            }
        }
    }
}
