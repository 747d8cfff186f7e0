package dev.rolecall.format;

import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.NameKind;
import dev.rolecall.vocabulary.RecordNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the names of the fields of a record tell. */
final class FieldNames {

    /** Parts of the names of flags that say whether the work is remote. */
    static final List<String> REMOTE = List.of("remote", "telecommut", "workfromhome", "homeoffice");

    private static final List<NameKind> PARTS = List.of(
            NameKind.CITY,
            NameKind.REGION,
            NameKind.COUNTRY,
            NameKind.LEAST_PAY,
            NameKind.MOST_PAY,
            NameKind.CURRENCY,
            NameKind.PERIOD);

    /** How many fields of a record are looked at. */
    static final int MAX_FIELDS = 300;

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[_.\\-]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]");

    /** What programs put around the words of a name. */
    private static final Pattern FRAME =
            Pattern.compile("^external (?=.)|(?<=.) (?:str|html)$", Pattern.CASE_INSENSITIVE);

    private final RecordNames names;

    FieldNames(RecordNames names) {
        this.names = names;
    }

    /** Whether a name tells this. */
    boolean is(NameKind kind, String name) {
        return of(name).is(kind);
    }

    /** What a name tells; that of an attribute of XML tells nothing. */
    RecordNames.Name of(String name) {
        return names.of(name.indexOf('@') >= 0 ? "" : local(name));
    }

    /** Whether the whole name tells this: not only its last words. */
    boolean isWhole(NameKind kind, String name) {
        return names.whole(local(name)).is(kind);
    }

    /** Whether the whole name is that of a field: not only its last words. */
    boolean isWholeFact(String name) {
        return !names.whole(local(name)).field().isEmpty();
    }

    /** What a field with this name is. */
    FieldKey key(String name) {
        return isFact(name) ? FieldKey.valueOf(of(name).field()) : FieldKey.OTHER;
    }

    /** Whether a field with this name is known, and of the posting. */
    boolean isFact(String name) {
        var field = of(name).field();
        return !field.isEmpty() && !field.equals(FieldLabels.PROFILE);
    }

    /** The name of the first field of a record that tells this and says something, or an empty one. */
    String in(NameKind kind, Value record) {
        return bounded(record).entrySet().stream()
                .filter(field -> field.getValue().isStated() && is(kind, field.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The first field of a record whose name tells this and that says something. */
    Value of(NameKind kind, Value record) {
        var name = in(kind, record);
        return name.isEmpty() ? Value.scalar(Value.Kind.NULL, "", record.at()) : record.get(name);
    }

    /** Whether a field with this name is told together with others. */
    boolean isPart(String name) {
        return PARTS.stream().anyMatch(of(name)::is);
    }

    /** Whether a field with this name is for everybody: not a note for colleagues. */
    static boolean isShown(String name) {
        var letters = letters(name);
        return !letters.startsWith("internal") && !letters.startsWith("private");
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
        var words =
                FRAME.matcher(HUMP.matcher(local(name)).replaceAll(" ").strip()).replaceAll("");
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
