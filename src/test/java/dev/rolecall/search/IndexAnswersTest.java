package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.Facet;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.vocabulary.Aliases;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks the files of an index what a straightforward look at the catalog answers too. */
final class IndexAnswersTest {

    private static final int SIZE = 400;
    private static final List<String> SHOWN = List.of("level:senior", "level:staff", "skill:python", "place:us");

    private static List<Entry> entries = List.of();
    private static List<SearchDocument> documents = List.of();
    private static Map<String, Facet> facets = Map.of();
    private static IndexReader index = SmallCatalog.reader();

    @BeforeAll
    static void writesAnIndex() {
        var random = new RandomCatalog(SIZE, 3);
        entries = random.catalog().entries();
        documents = random.documents();
        facets = new HashMap<>();
        for (var kind : FacetKind.values()) {
            random.catalog().facets(kind).forEach(IndexAnswersTest::collect);
        }
        var setup = new SearchIndex.Setup(
                Aliases.load(SkillVocabulary.load()), java.util.Set.copyOf(SHOWN), MemorySpool::new);
        var written = new SearchIndex(random.catalog(), setup);
        IntStream.range(0, documents.size()).forEach(i -> written.add(i, documents.get(i)));
        index = new IndexReader(written::write);
    }

    private static void collect(Facet facet) {
        facets.put(facet.kind().name().toLowerCase(Locale.ROOT) + ":" + facet.id(), facet);
        facet.children().forEach(IndexAnswersTest::collect);
    }

    @Test
    void countsWhatTheFacetPagesCount() {
        assertTrue(index.keys().containsAll(facets.keySet()));
        facets.forEach((key, facet) -> assertEquals(set(facet.members()), index.facet(key), key));
    }

    @Test
    void holdsForEachValueThePostingsThatHaveIt() {
        var checked = 0;
        for (var key : index.keys()) {
            assertEquals(where(has(key)), index.facet(key), key);
            checked += index.facet(key).isEmpty() ? 0 : 1;
        }
        assertTrue(checked > 100, checked + " values");
        assertEquals(index.keys().stream().sorted().distinct().toList(), index.keys());
    }

    @Test
    void showsWhatIsShownAndGroupsWithoutPages() {
        var shown = index.shown();
        for (var key : index.keys()) {
            var group = key.substring(0, key.indexOf(':'));
            var always =
                    List.of("pay", "min-pay", "employment", "posted", "status").contains(group);
            assertEquals(always || SHOWN.contains(key), shown.containsKey(key), key);
        }
        shown.forEach((key, documents) -> assertEquals(index.facet(key), documents, key));
    }

    @Test
    void narrowsAsALookAtEveryPostingDoes() {
        var random = new Random(5);
        var found = 0;
        for (var round = 0; round < 200; round++) {
            var keys = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(i -> index.keys().get(random.nextInt(index.keys().size())))
                    .toList();
            var hits = answer(keys);
            assertEquals(where(all(keys)), hits, keys.toString());
            found += hits.isEmpty() ? 0 : 1;
        }
        assertTrue(found > 50, found + " questions with an answer");
    }

    /** Any of a group, all of the skills, every group. */
    private static BitSet answer(List<String> keys) {
        var hits = new BitSet();
        hits.set(0, SIZE);
        for (var group : groups(keys).values()) {
            var of = index.facet(group.get(0));
            for (var key : group) {
                if (key.startsWith("skill:")) {
                    of.and(index.facet(key));
                } else {
                    of.or(index.facet(key));
                }
            }
            hits.and(of);
        }
        return hits;
    }

    private static Predicate<Integer> all(List<String> keys) {
        return groups(keys).values().stream()
                .map(group -> group.stream()
                        .map(IndexAnswersTest::has)
                        .reduce(group.get(0).startsWith("skill:") ? Predicate::and : Predicate::or)
                        .orElseThrow())
                .reduce(all -> true, Predicate::and);
    }

    private static Map<String, List<String>> groups(List<String> keys) {
        return keys.stream()
                .collect(Collectors.groupingBy(
                        key -> key.substring(0, key.indexOf(':')), TreeMap::new, Collectors.toList()));
    }

    /** Whether an entry has a value, said as plainly as can be. */
    private static Predicate<Integer> has(String key) {
        var id = key.substring(key.indexOf(':') + 1);
        return switch (key.substring(0, key.indexOf(':'))) {
            case "level" -> on(entry -> id(entry.seniority()).equals(id));
            case "workplace" -> on(entry -> id(entry.workplace()).equals(id));
            case "employment" -> on(entry -> id(entry.employmentType()).equals(id));
            case "company" ->
                on(entry -> entry.company() == null
                        ? id.equals("not-stated")
                        : entry.company().slug().equals(id));
            case "skill" ->
                on(entry -> entry.skills().isEmpty()
                        ? id.equals("not-stated")
                        : entry.skills().stream()
                                .anyMatch(wanted -> wanted.skill().slug().equals(id)));
            case "pay" -> on(entry -> pay(entry).equals(id));
            case "min-pay" -> on(entry -> reaches(entry, id));
            case "posted" ->
                on(entry -> entry.datePosted() == null
                        ? id.equals("not-stated")
                        : !id.equals("not-stated")
                                && YearMonth.from(entry.datePosted()).compareTo(YearMonth.parse(id)) >= 0);
            case "status" -> on(entry -> entry.status().isOpen() == id.equals("open"));
            default -> document -> facets.get(key).members().contains(document);
        };
    }

    private static Predicate<Integer> on(Predicate<Entry> test) {
        return document -> test.test(entries.get(document));
    }

    private static String id(Enum<?> value) {
        return value == null
                ? "not-stated"
                : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String pay(Entry entry) {
        if (entry.salary() != null) {
            return "stated";
        }
        return entry.salaryEstimated() == null ? "not-stated" : "estimated";
    }

    private static boolean reaches(Entry entry, String id) {
        var pay = entry.salary();
        if (pay == null || !pay.currency().toLowerCase(Locale.ROOT).equals(id.substring(0, 3))) {
            return false;
        }
        var amount = (pay.max() == null ? pay.min() : pay.max()).intValueExact();
        var yearly = pay.unit() == dev.rolecall.posting.Salary.Unit.MONTH ? amount * 12 : amount;
        return yearly >= Integer.parseInt(id.substring(4));
    }

    @Test
    void findsEachWordWhereItStands() {
        var expected = new TreeMap<String, BitSet>();
        for (var document = 0; document < SIZE; document++) {
            for (var word : words(document).toList()) {
                expected.computeIfAbsent(word, unused -> new BitSet()).set(document);
            }
        }
        assertEquals(index.words().stream().sorted().distinct().toList(), index.words());
        assertTrue(index.words().containsAll(expected.keySet()));
        expected.forEach((word, documents) -> {
            var found = IntStream.of(index.word(word).documents()).boxed().toList();
            assertTrue(
                    set(found).stream()
                            .boxed()
                            .toList()
                            .containsAll(documents.stream().boxed().toList()),
                    word);
        });
        assertEquals(
                expected.get("kitchen"),
                set(IntStream.of(index.word("kitchen").documents()).boxed().toList()));
    }

    /** The words of title and text; names of facets come on top. */
    private static Stream<String> words(int document) {
        var words = documents.get(document).words();
        return Stream.of(words.title(), words.body()).flatMap(text -> Tokens.of(text).stream());
    }

    @Test
    void findsPhrasesInOneLineOnly() {
        var expected = new BitSet();
        for (var document = 0; document < SIZE; document++) {
            if (documents.get(document).words().body().lines().anyMatch(line -> line.contains("machine learning"))) {
                expected.set(document);
            }
        }
        var found = new BitSet();
        var machine = index.word("machine");
        var learning = index.word("learning");
        for (var i = 0; i < machine.documents().length; i++) {
            var document = machine.documents()[i];
            var after = positions(learning, document);
            if (IntStream.of(machine.positions()[i]).anyMatch(position -> after.contains(position + 1))) {
                found.set(document);
            }
        }
        // A skill of that name, or a title, is the same phrase in another field.
        expected.stream().forEach(document -> assertTrue(found.get(document), "document " + document));
        found.stream()
                .filter(document -> !expected.get(document))
                .forEach(document -> assertTrue(
                        entries.get(document).skills().stream()
                                .anyMatch(wanted -> wanted.skill().name().equals("Machine learning")),
                        "document " + document));
    }

    private static List<Integer> positions(IndexReader.Word word, int document) {
        for (var i = 0; i < word.documents().length; i++) {
            if (word.documents()[i] == document) {
                return IntStream.of(word.positions()[i]).boxed().toList();
            }
        }
        return List.of();
    }

    @Test
    void ranksByPayTitleAndLevel() {
        var levels = index.ranks("level");
        for (var i = 0; i < SIZE; i++) {
            assertEquals(entries.get(i).seniority() == null, levels[i] == 0);
        }
        var sorted = new ArrayList<>(
                IntStream.range(0, SIZE).filter(i -> levels[i] > 0).boxed().toList());
        sorted.sort(java.util.Comparator.comparing(i -> levels[i]));
        for (var i = 1; i < sorted.size(); i++) {
            var before = entries.get(sorted.get(i - 1)).seniority();
            var after = entries.get(sorted.get(i)).seniority();
            assertTrue(before.compareTo(after) <= 0);
        }
        assertEquals(SIZE, index.ranks("pay").length);
        assertEquals(SIZE, index.ranks("title").length);
    }

    private static BitSet where(Predicate<Integer> test) {
        return set(IntStream.range(0, SIZE).boxed().filter(test).toList());
    }

    private static BitSet set(List<Integer> numbers) {
        var set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }
}
