package dev.rolecall.search;

import dev.rolecall.catalog.Entry;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.search.FacetTable.Value;
import dev.rolecall.vocabulary.Aliases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of what postings are filed under, as words that the postings are found by. */
final class Names {

    /** The field in which the names of a group stand; "open" and "not stated" are no words to find a posting by. */
    private static final Map<String, Field> FIELDS = Map.of(
            "skill", Field.SKILL,
            "company", Field.COMPANY,
            "place", Field.PLACE,
            "level", Field.PLACE,
            "workplace", Field.PLACE,
            "employment", Field.PLACE);

    private final List<Named> named = new ArrayList<>();
    private final int[][] numbersOf;
    private final Map<String, List<String>> skills = new HashMap<>();
    private final NameTable table = new NameTable();
    private final List<String> idle;

    /**
     * What a posting is found by because it has a value.
     *
     * @param words its names, of which each word will do
     * @param whole names that are meant as a whole
     */
    private record Named(Field field, List<String> words, List<List<String>> whole) {}

    Names(FacetTable facets, int documents, Aliases aliases) {
        idle = aliases.of("idle").stream()
                .flatMap(word -> Tokens.of(word).stream())
                .distinct()
                .toList();
        var counts = new int[documents];
        var values = facets.values().stream()
                .filter(value ->
                        value.isStated() && FIELDS.containsKey(value.group().id()))
                .toList();
        facets.values().stream()
                .filter(value -> value.group().id().equals("min-pay"))
                .forEach(value -> table.add(value, PayWords.names(value.id())));
        if (!values.isEmpty()) {
            aliases.of("none").forEach(table::addEmpty);
        }
        values.forEach(value -> value.documents().stream().forEach(document -> counts[document]++));
        numbersOf = IntStream.of(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (var value : values) {
            var others = aliases.of(value.key());
            table.add(value, names(value, others));
            var number = named.size();
            var words = words(value, others);
            if (value.group().id().equals("skill")) {
                skills.put(value.id(), words);
            }
            var whole = Stream.concat(Spelling.joined(value).stream(), aliases.areasOf(value.key()).stream())
                    .map(Tokens::of)
                    .toList();
            named.add(new Named(FIELDS.getOrDefault(value.group().id(), Field.PLACE), words, whole));
            value.documents().stream().forEach(document -> {
                var numbers = numbersOf[document];
                numbers[numbers.length - counts[document]--] = number;
            });
        }
    }

    /** Its label, what stands before a comma in it, its aliases, and its words written as one or apart. */
    private static List<String> names(Value value, List<String> aliases) {
        var names = new ArrayList<String>();
        names.add(value.label());
        names.add(Spelling.own(value));
        names.addAll(aliases);
        names.addAll(Spelling.joined(value));
        names.addAll(Spelling.apart(value));
        return names;
    }

    /** Its label, and those aliases that are one word: a word of a longer one would say something else. */
    private static List<String> words(Value value, List<String> aliases) {
        var known = Tokens.of(value.label());
        return Stream.concat(
                        Stream.of(value.label()),
                        aliases.stream()
                                .filter(alias -> Tokens.of(alias).size() == 1)
                                .filter(alias -> !known.containsAll(Tokens.of(alias))))
                .toList();
    }

    /** The names of what a posting is filed under, of a field. */
    List<String> of(int document, Field field) {
        return IntStream.of(numbersOf[document])
                .mapToObj(named::get)
                .filter(each -> each.field() == field)
                .flatMap(each -> each.words().stream())
                .toList();
    }

    /** The names of what a posting is filed under that are meant as a whole, of a field. */
    List<List<String>> wholeOf(int document, Field field) {
        return IntStream.of(numbersOf[document])
                .mapToObj(named::get)
                .filter(each -> each.field() == field)
                .flatMap(each -> each.whole().stream())
                .distinct()
                .toList();
    }

    /** The names of the skills that a posting asks for. */
    List<String> required(Entry entry) {
        return entry.skills().stream()
                .filter(wanted -> wanted.need() == SkillMention.Need.REQUIRED)
                .flatMap(wanted -> skills.getOrDefault(wanted.skill().slug(), List.of()).stream())
                .toList();
    }

    /** Words of a query that say nothing where only jobs are searched. */
    List<String> idle() {
        return idle;
    }

    /** The values under the words of their names. */
    NameTable table() {
        return table;
    }
}
