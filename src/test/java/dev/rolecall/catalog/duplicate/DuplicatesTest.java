package dev.rolecall.catalog.duplicate;

import static dev.rolecall.catalog.Given.posting;
import static dev.rolecall.catalog.Given.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.SectionKind;
import dev.rolecall.catalog.Given;
import dev.rolecall.extract.RoleName;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import dev.rolecall.posting.Seniority;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final Terms NONE = new Terms(null, null, null, null, null, null);

    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<PostingId, JobPosting> postings = new TreeMap<>();
    private final Set<PostingId> read = new TreeSet<>();

    private final Rereading texts = new Rereading() {
        @Override
        public <T> Map<PostingId, T> read(Set<PostingId> ids, Function<JobPosting, T> reader) {
            read.addAll(ids);
            var made = new TreeMap<PostingId, T>();
            ids.forEach(id -> made.put(id, reader.apply(postings.get(id))));
            return made;
        }
    };

    private DuplicatesTest given(String file, String... lines) {
        return given(posting(file).text(lines), "acme", "Welder", NONE, true);
    }

    private DuplicatesTest given(Given given, String employer, String title, Terms terms, boolean mayJoin) {
        var posting = given.posting();
        postings.put(posting.id(), posting);
        candidates.add(new Candidate(
                posting.id(),
                employer,
                title.isEmpty() ? RoleName.NONE : RoleName.of(title, List.of(), null),
                terms,
                Sketch.of(posting.body()),
                "digest of " + posting.body().lines().get(0).text(),
                mayJoin));
        return this;
    }

    /** Each file that repeats another one, with that one and the share of words in per cent. */
    private Map<String, String> found() {
        return new Duplicates(texts)
                .find(candidates).stream()
                        .collect(Collectors.toMap(
                                repeat -> repeat.id().path(),
                                repeat -> repeat.of().path() + " " + (int) (100 * repeat.share()),
                                (one, other) -> one,
                                TreeMap::new));
    }

    private static String same(int words) {
        return words("same", 0, words);
    }

    private static Terms level(Seniority level) {
        return new Terms(level, null, null, null, null, null);
    }

    @Test
    void joinsTheFirstOfThoseThatShareTheirWords() {
        given("b", same(60)).given("a", same(60)).given("c", same(60)).given("d", words("other", 0, 60));
        assertEquals(Map.of("a", "b 100", "c", "b 100"), found());
    }

    @Test
    void readsAgainOnlyWhatMayBeAlike() {
        given("a", same(60)).given("b", same(58) + " new words").given("c", words("other", 0, 60));
        assertEquals(Map.of("b", "a 93"), found());
        assertEquals(Set.of("a", "b"), read.stream().map(PostingId::path).collect(Collectors.toSet()));
        read.clear();
        candidates.remove(1);
        assertEquals(Map.of(), found());
        assertEquals(Set.of(), read);
    }

    @Test
    void readsNothingAgainWhereAllWordsAreEqual() {
        given("a", same(60)).given("b", same(60));
        assertEquals(Map.of("b", "a 100"), found());
        assertEquals(Set.of(), read);
    }

    /** Of 62 words each, 47 in common: 45 of 75 shingles, which are 60 in 100. */
    @Test
    void needsSixtyOfAHundredShinglesInCommon() {
        given("a", same(62)).given("b", same(47) + " " + words("new", 0, 15));
        assertEquals(Map.of("b", "a 60"), found());
        candidates.remove(1);
        given("c", same(46) + " " + words("new", 0, 16));
        assertEquals(Map.of(), found());
    }

    @Test
    void doesNotMindTheOrderOfLines() {
        given("a", same(40), words("more", 0, 40)).given("b", words("more", 0, 40), same(40));
        assertEquals(Map.of("b", "a 100"), found());
    }

    @Test
    void comparesThoseOfOneEmployerRoleAndLevelOnly() {
        given(posting("a").text(same(60)), "acme", "Welder", NONE, true);
        given(posting("b").text(same(60)), "lumen", "Welder", NONE, true);
        given(posting("c").text(same(60)), "acme", "Baker", NONE, true);
        given(posting("d").text(same(60)), "acme", "Senior Welder", NONE, true);
        assertEquals(Map.of(), found());
    }

    @Test
    void comparesAllFactsWhereEmployerOrRoleIsNotStated() {
        given(posting("a").text(same(60)), "", "Welder", NONE, true);
        given(posting("b").text(same(60)), "", "Welder", NONE, true);
        given(posting("c").text(same(60)), "acme", "", NONE, true);
        given(posting("d").text(same(60)), "acme", "", NONE, true);
        assertEquals(Map.of("b", "a 100", "d", "c 100"), found());
    }

    @Test
    void keepsOtherTermsApartAndAddsThemUp() {
        given(posting("a").text(same(60)), "acme", "Welder", NONE, true);
        given(posting("b").text(same(60)), "acme", "Welder", level(Seniority.MID), true);
        given(posting("c").text(same(60)), "acme", "Welder", level(Seniority.SENIOR), true);
        given(posting("d").text(same(60)), "acme", "Welder", level(Seniority.SENIOR), true);
        given(posting("e").text(same(60)), "acme", "Welder", level(Seniority.MID), true);
        assertEquals(Map.of("b", "a 100", "d", "c 100", "e", "a 100"), found());
    }

    @Test
    void letsOthersJoinOneThatMayNotJoin() {
        given(posting("a").text(same(60)), "acme", "Welder", NONE, false);
        given(posting("b").text(same(60)), "acme", "Welder", NONE, false);
        given(posting("c").text(same(60)), "acme", "Welder", NONE, true);
        assertEquals(Map.of("c", "a 100"), found());
        candidates.clear();
        given(posting("d").text(same(60)), "acme", "Welder", NONE, true);
        given(posting("e").text(same(58) + " new words"), "acme", "Welder", NONE, false);
        assertEquals(Map.of(), found());
    }

    @Test
    void looksAtWhatNoOtherRoleOfTheEmployerSays() {
        var house = words("house", 0, 200);
        given("a", house, same(40)).given("b", house, words("other", 0, 40));
        assertEquals(1, found().size());
        given(posting("c").text(house, words("bread", 0, 40)), "acme", "Baker", NONE, true);
        assertEquals(Map.of(), found());
        given("d", house, same(40));
        assertEquals(Map.of("d", "a 100"), found());
    }

    @Test
    void looksAtWhatOneRoleSaysMoreThanOnce() {
        var house = words("house", 0, 30);
        var role = words("role", 0, 40);
        given("a", house, role, words("a", 0, 10)).given("b", words("b", 0, 10), role, house);
        given(posting("c").text(words("bread", 0, 40), house), "acme", "Baker", NONE, true);
        assertEquals(Map.of("b", "a 70"), found());
    }

    /** Whatever the order of the lines and of the postings. */
    @Test
    void leavesOutAllThatTwoRolesSay() {
        var house = new String[] {words("one", 0, 60), words("two", 0, 60), words("three", 0, 60)};
        given("a", words("a", 0, 40), house[0], house[1], house[2]);
        given("b", house[2], house[0], words("b", 0, 40), house[1]);
        assertEquals(1, found().size());
        given(posting("c").text(house[1], words("bread", 0, 40)), "acme", "Baker", NONE, true);
        given(posting("d").text(house[2], words("soup", 0, 40), house[0]), "acme", "Cook", NONE, true);
        assertEquals(Map.of(), found());
    }

    @Test
    void takesLevelsOfOneRoleForOneRole() {
        given("a", same(60)).given("b", same(58) + " new words");
        given(posting("c").text(same(60)), "acme", "Senior Welder", NONE, true);
        assertEquals(Map.of("b", "a 93"), found());
    }

    @Test
    void doesNotLookAtWhatIsSaidOfTheEmployer() {
        for (var file : List.of("a", "b")) {
            var given =
                    posting(file).text(words(file, 0, 60)).section(SectionKind.COMPANY, null, words("house", 0, 400));
            given(given, "acme", "Welder", NONE, true);
        }
        assertEquals(Map.of(), found());
    }

    @Test
    void needsAlmostAllWordsWhereFewAreOfTheRole() {
        for (var file : List.of("a", "b", "c")) {
            var given = posting(file)
                    .text(same(12))
                    .section(SectionKind.COMPANY, null, words("house", 0, file.equals("c") ? 40 : 60));
            given(given, "acme", "Welder", NONE, true);
        }
        candidates.remove(1);
        assertEquals(Map.of(), found());
        var close = posting("d").text(same(12)).section(SectionKind.COMPANY, null, words("house", 0, 56));
        given(close, "acme", "Welder", NONE, true);
        assertEquals(Map.of("d", "a 94"), found());
    }

    @Test
    void needsAllToBeEqualWhereThereAreFewWords() {
        given("a", same(25)).given("b", same(25));
        assertEquals(Map.of("b", "a 100"), found());
        candidates.clear();
        given("a", "weld", same(20)).given("b", same(20), "weld");
        assertEquals(Map.of(), found());
        given("c", "weld", same(20));
        assertEquals(Map.of("c", "a 100"), found());
    }

    /** Each next text shares 69 in 100 with the one before, and less and less with the first. */
    @Test
    void doesNotDriftFromTheOneThatKeepsTheAddress() {
        for (var i = 0; i < 5; i++) {
            given("p" + i, words("same", 14 * i, 14 * i + 80));
        }
        assertEquals(Map.of("p1", "p0 69", "p2", "p0 47", "p4", "p3 69"), found());
    }

    @Test
    void joinsTheOneThatIsMostAlike() {
        given("a", same(60)).given("b", words("same", 24, 84));
        given("c", words("same", 20, 80));
        assertEquals(Map.of("c", "b 87"), found());
    }

    @Test
    void findsAllOfManyEqualOnes() {
        for (var i = 0; i < 200; i++) {
            given("p" + (1_000 + i), same(58) + " " + words("new" + i, 0, 2));
        }
        var found = found();
        assertEquals(199, found.size());
        assertEquals(Set.of("p1000 93"), new HashSet<>(found.values()));
    }
}
