package dev.rolecall.vocabulary;

import dev.rolecall.text.Fold;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The names of fields in records, in any spelling: {@code job_title}, {@code jobTitle}, {@code JobTitle} and {@code Job
 * Title} are one name, and {@code position.job_title} ends in it.
 *
 * <p>Safe for use by several threads: names that have been looked up are remembered, and nothing else.
 */
public final class RecordNames {

    private static final int MAX_CHARS = 80;
    private static final int MAX_REMEMBERED = 4_000;
    private static final int FIELD_RANK = 1_000;
    /** "Job details" is no title, and "company info" no name. */
    private static final Set<String> NAMES = Set.of("TITLE", "COMPANY", "TEAM");

    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[\\p{Ll}0-9])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[^\\p{L}\\p{N}]+");

    private final Map<String, Name> names = new HashMap<>();
    private final Set<String> owners = new HashSet<>();
    private final Set<String> foreign = new HashSet<>();
    private final Set<String> dress = new HashSet<>();
    private final Map<String, Name> remembered = new ConcurrentHashMap<>();

    /**
     * What a name tells.
     *
     * @param field the name of a field key, {@link FieldLabels#PROFILE}, or empty
     * @param rank how good a title it is, the least being the best
     * @param kinds what else it tells
     */
    public record Name(String field, int rank, Set<NameKind> kinds) {

        static final Name UNKNOWN = new Name("", FIELD_RANK, Set.of());

        public Name {
            kinds = Set.copyOf(kinds);
        }

        /** Whether it tells this. */
        public boolean is(NameKind kind) {
            return kinds.contains(kind);
        }

        private Name or(Name other) {
            var both = EnumSet.noneOf(NameKind.class);
            both.addAll(kinds);
            both.addAll(other.kinds);
            return new Name(field.isEmpty() ? other.field : field, Math.min(rank, other.rank), both);
        }
    }

    /** The names that come with the program. */
    public RecordNames() {
        var rows = Resource.rows("record-names.tsv");
        for (var i = 0; i < rows.size(); i++) {
            add(rows.get(i).get(0), rows.get(i).get(1), i);
        }
        Resource.rows("labels.tsv")
                .forEach(row -> put(Fold.of(row.get(1)), new Name(row.get(0), FIELD_RANK, Set.of())));
    }

    private void add(String kind, String name, int rank) {
        switch (kind) {
            case "OWNER" -> owners.add(name);
            case "FOREIGN" -> foreign.add(name);
            case "DRESS" -> dress.add(name);
            default ->
                put(
                        name,
                        isKind(kind)
                                ? new Name("", FIELD_RANK, Set.of(NameKind.valueOf(kind)))
                                : new Name(kind, rank, Set.of()));
        }
    }

    private static boolean isKind(String word) {
        return List.of(NameKind.values()).stream().anyMatch(kind -> kind.name().equals(word));
    }

    private void put(String name, Name meaning) {
        names.merge(joined(words(name), 0), meaning, Name::or);
    }

    /** What a name tells: in whole, without the word for the posting before it, or by its last words. */
    public Name of(String name) {
        var known = remembered.get(name);
        if (known != null) {
            return known;
        }
        var found = name.length() > MAX_CHARS ? Name.UNKNOWN : find(words(name));
        if (remembered.size() < MAX_REMEMBERED) {
            remembered.put(name, found);
        }
        return found;
    }

    /** What the whole name tells, and not a part of it. */
    public Name whole(String name) {
        return name.length() > MAX_CHARS ? Name.UNKNOWN : names.getOrDefault(joined(words(name), 0), Name.UNKNOWN);
    }

    private Name find(List<String> words) {
        if (words.isEmpty()) {
            return Name.UNKNOWN;
        }
        var whole = names.get(joined(words, 0));
        if (whole != null) {
            return whole;
        }
        if (words.size() == 1) {
            return unowned(words.get(0));
        }
        var isForeign = foreign.contains(words.get(0));
        for (var from = 1; from < words.size() && !isForeign; from++) {
            var isOwner = owners.contains(joined(words.subList(0, from), " "));
            var part = isOwner || from < words.size() - 1 ? names.get(joined(words, from)) : null;
            if (part != null) {
                return part;
            }
        }
        return undressed(words);
    }

    /** {@code formatted_location}, {@code salaryText}: what the words within tell; of a name or a title they tell another thing. */
    private Name undressed(List<String> words) {
        var from = dress.contains(words.get(0)) ? 1 : 0;
        var to = words.size() - (dress.contains(words.get(words.size() - 1)) ? 1 : 0);
        var isDressed = to - from < words.size() && from < to;
        var name = isDressed ? names.getOrDefault(joined(words.subList(from, to), ""), Name.UNKNOWN) : Name.UNKNOWN;
        return NAMES.contains(name.field()) ? Name.UNKNOWN : name;
    }

    /** A name whose words nothing tells apart: {@code jobcity}. */
    private Name unowned(String word) {
        return word.startsWith("job") ? names.getOrDefault(word.substring("job".length()), Name.UNKNOWN) : Name.UNKNOWN;
    }

    /** The words of a name, folded. */
    public static List<String> words(String name) {
        return BETWEEN.splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(Fold::of)
                .toList();
    }

    private static String joined(List<String> words, int from) {
        return joined(words.subList(from, words.size()), "");
    }

    private static String joined(List<String> words, String between) {
        return String.join(between, words);
    }
}
