package dev.rolecall.format;

import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of fields that hold a text, or a part of a place or of pay, in letters only. */
final class FieldNames {

    static final FieldNames TEXT = new FieldNames(
            "description",
            "jobdescription",
            "body",
            "content",
            "encoded",
            "details",
            "fulldescription",
            "summary",
            "descriptionhtml",
            "contenthtml",
            "contenttext",
            "jobsummary",
            "about",
            "text",
            "aboutthejob",
            "overview",
            "descriptiontext",
            "htmljobdescription",
            "jobdescriptionformatted");

    /** Flags that keep the pay of a record from being shown. */
    static final FieldNames PAY_SHOWN = new FieldNames(
            "compensationvisible",
            "salaryvisible",
            "issalaryvisible",
            "showsalary",
            "showcompensation",
            "displaysalary",
            "displaycompensation",
            "shoulddisplaycompensation",
            "salarypublished");

    static final FieldNames PAY_HIDDEN =
            new FieldNames("hidesalary", "salaryhidden", "issalaryhidden", "hidecompensation");

    /** Flags that tell that pay is a guess of the source. */
    static final FieldNames PAY_GUESSED = new FieldNames(
            "salaryispredicted",
            "salarypredicted",
            "salaryisestimated",
            "issalaryestimated",
            "salaryestimated",
            "ispredicted");

    /** Parts of the names of flags that say whether the work is remote. */
    static final List<String> REMOTE = List.of("remote", "telecommut", "workfromhome", "homeoffice");

    /** Texts that are known by their name, however short they are. */
    static final FieldNames SECTION = new FieldNames(
            "requirements",
            "requirementssection",
            "jobrequirements",
            "minimumrequirements",
            "responsibilities",
            "responsibilitiessection",
            "jobresponsibilities",
            "keyresponsibilities",
            "duties",
            "qualifications",
            "requiredqualifications",
            "preferredqualifications",
            "minimumqualifications",
            "benefits",
            "benefitssection",
            "jobbenefits",
            "perks",
            "whatwelookfor",
            "skillsdesc",
            "skillsdescription",
            "companyprofile",
            "companydescription");

    static final FieldNames CREATED = new FieldNames(
            "created", "createdat", "createdon", "datecreated", "creationdate", "datecreation", "createddate");

    static final FieldNames CITY =
            new FieldNames("city", "town", "addresslocality", "locality", "jobcity", "positionlocationcity");

    static final FieldNames REGION = new FieldNames(
            "state", "region", "province", "addressregion", "subregion", "statecode", "positionlocationstate");

    static final FieldNames COUNTRY = new FieldNames(
            "country", "countrycode", "countryname", "addresscountry", "jobcountry", "positionlocationcountry");

    static final FieldNames LEAST_PAY = new FieldNames(
            "salarymin",
            "minsalary",
            "minimumsalary",
            "salaryfrom",
            "salaryminimum",
            "paymin",
            "minpay",
            "minimumpay",
            "compensationmin",
            "mincompensation",
            "salaryrangemin",
            "minamount",
            "annualsalarymin",
            "compensationminimum",
            "salarylow",
            "grosssalarylow");

    static final FieldNames MOST_PAY = new FieldNames(
            "salarymax",
            "maxsalary",
            "maximumsalary",
            "salaryto",
            "salarymaximum",
            "paymax",
            "maxpay",
            "maximumpay",
            "compensationmax",
            "maxcompensation",
            "salaryrangemax",
            "maxamount",
            "annualsalarymax",
            "compensationmaximum",
            "salaryhigh",
            "grosssalaryhigh");

    static final FieldNames CURRENCY =
            new FieldNames("currency", "salarycurrency", "currencycode", "paycurrency", "compensationcurrency");

    static final FieldNames PERIOD = new FieldNames(
            "salaryperiod",
            "payperiod",
            "salaryinterval",
            "salaryunit",
            "period",
            "interval",
            "salaryfrequency",
            "payfrequency",
            "compensationinterval",
            "compensationfrequency",
            "unit",
            "salarytimeunit",
            "salarytype",
            "paytype");

    private static final List<FieldNames> PARTS = List.of(CITY, REGION, COUNTRY, LEAST_PAY, MOST_PAY, CURRENCY, PERIOD);

    private static final String OWNER = "job";
    private static final int MAX_FIELDS = 300;
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[_.\\-]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]");

    private final Set<String> names;

    private FieldNames(String... names) {
        this.names = Set.of(names);
    }

    /** Whether this is one of the names, or one that says whose it is besides: {@code job_city}. */
    boolean has(String name) {
        return hasLetters(letters(name));
    }

    private boolean hasLetters(String letters) {
        return names.contains(letters)
                || letters.startsWith(OWNER) && names.contains(letters.substring(OWNER.length()));
    }

    /** The name of the first field of a record with one of the names that says something, or an empty one. */
    String in(Value record) {
        return bounded(record).entrySet().stream()
                .filter(field -> has(field.getKey()) && field.getValue().isStated())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** What the labels say of a name, or of what it says of the job; {@link FieldLabels#PROFILE} when nothing. */
    static String field(String name, FieldLabels labels) {
        var local = local(name);
        return labels.fieldOf(local)
                .or(() -> local.startsWith(OWNER) ? labels.fieldOf(local.substring(OWNER.length())) : Optional.empty())
                .orElse(FieldLabels.PROFILE);
    }

    /** What a field with this name is. */
    static FieldKey key(String name, FieldLabels labels) {
        var field = field(name, labels);
        return field.equals(FieldLabels.PROFILE) ? FieldKey.OTHER : FieldKey.valueOf(field);
    }

    /** The first field of a record with one of the names that says something. */
    Value of(Value record) {
        return bounded(record).entrySet().stream()
                .filter(field -> has(field.getKey()))
                .map(Map.Entry::getValue)
                .filter(Value::isStated)
                .findFirst()
                .orElse(Value.scalar(Value.Kind.NULL, "", record.at()));
    }

    /** Whether a field with this name is for everybody: not a note for colleagues. */
    static boolean isShown(String name) {
        var letters = letters(name);
        return !letters.startsWith("internal") && !letters.startsWith("private");
    }

    /** Whether a field with this name is told together with others. */
    static boolean isPart(String name) {
        var letters = letters(name);
        return PARTS.stream().anyMatch(names -> names.hasLetters(letters));
    }

    /** The fields of a record, as many as are looked at. */
    static Map<String, Value> bounded(Value record) {
        if (record.fields().size() <= MAX_FIELDS) {
            return record.fields();
        }
        var result = new LinkedHashMap<String, Value>();
        record.fields().entrySet().stream()
                .limit(MAX_FIELDS)
                .forEach(field -> result.put(field.getKey(), field.getValue()));
        return result;
    }

    /** A name as a heading. */
    static String heading(String name) {
        var words = HUMP.matcher(local(name)).replaceAll(" ").strip();
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A name without the prefix of its vocabulary: {@code joblisting:jobType}. */
    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The letters of a name; that of an attribute of XML has none that tell. */
    static String letters(String name) {
        return name.indexOf('@') >= 0
                ? ""
                : NOT_LETTERS.matcher(local(name).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
