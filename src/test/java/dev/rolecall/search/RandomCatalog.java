package dev.rolecall.search;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.CatalogAssembly;
import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.Offer;
import dev.rolecall.catalog.Summary;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.posting.Curation;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.PostingId;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Skill;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.posting.Workplace;
import dev.rolecall.search.SearchDocument.Cell;
import dev.rolecall.search.SearchDocument.Words;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A catalog of postings that chance has made, the same for the same seed. */
final class RandomCatalog {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<Place> PLACES = List.of(
            new Place("New York", "NY", "US"),
            new Place("Albany", "NY", "US"),
            new Place("London", null, "GB"),
            new Place("Munich", null, "DE"),
            new Place(null, null, "DE"),
            new Place(null, "CA", "US"));
    private static final List<String> TITLES =
            List.of("Data Engineer", "Senior C++ Developer", "Nurse", "機械学習エンジニア", "Node.js Developer", "Cook");
    private static final List<String> WORDS = List.of(
            ("care team engine data query machine learning search node.js c# zürich 東京で働く straße naïve build run"
                            + " patients kitchen ward code test ship plan")
                    .split(" "));

    private final Random random;
    private final List<Skill> skills;
    private final Catalog catalog;

    RandomCatalog(int size, long seed) {
        random = new Random(seed);
        var vocabulary = SkillVocabulary.load();
        skills = vocabulary.skills().subList(0, 40);
        var summaries = IntStream.range(0, size).mapToObj(this::summary).toList();
        catalog = new CatalogAssembly(Gazetteer.load(), vocabulary.categories())
                .assemble(summaries, Ledger.EMPTY, TODAY)
                .value();
    }

    Catalog catalog() {
        return catalog;
    }

    /** A document for each entry, with a text that chance makes. */
    List<SearchDocument> documents() {
        var documents = new ArrayList<SearchDocument>();
        for (var entry : catalog.entries()) {
            var title = entry.title() == null ? "[Untitled]" : entry.title();
            var words = new Words(title, "", entry.team() == null ? "" : entry.team(), "", text());
            documents.add(new SearchDocument(
                    title, false, null, "", null, null, Cell.NIL, Cell.NIL, Cell.NIL, null, null, null, null, words));
        }
        return documents;
    }

    private String text() {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(line -> IntStream.range(0, random.nextInt(12))
                        .mapToObj(i -> one(WORDS))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private Summary summary(int i) {
        var posted = sometimes(TODAY.minusDays(random.nextInt(600)));
        return new Summary(
                new PostingId(String.format(Locale.ROOT, "p%05d.md", i), 1),
                sometimes(one(TITLES)),
                false,
                sometimes("Company " + random.nextInt(30)),
                sometimes("Team " + random.nextInt(5)),
                some(PLACES, 2),
                sometimes(one(List.of(Workplace.values()))),
                List.of(),
                sometimes(one(List.of(Seniority.values()))),
                sometimes(one(List.of(EmploymentType.values()))),
                sometimes(pay()),
                sometimes(pay()),
                posted,
                random.nextInt(10) == 0 ? TODAY.minusDays(random.nextInt(100)) : null,
                null,
                some(skills, 6).stream()
                        .map(skill -> new Entry.Wanted(skill, SkillMention.Need.values()[0]))
                        .toList(),
                "",
                random.nextInt(20) == 0,
                Curation.NONE,
                null,
                null,
                Offer.NONE);
    }

    private Salary pay() {
        var low = 20 + random.nextInt(100);
        var unit = one(List.of(Salary.Unit.YEAR, Salary.Unit.YEAR, Salary.Unit.MONTH));
        var factor = unit == Salary.Unit.YEAR ? 1000 : 80;
        return new Salary(
                BigDecimal.valueOf((long) low * factor),
                random.nextInt(5) == 0 ? null : BigDecimal.valueOf((low + random.nextInt(80)) * (long) factor),
                one(List.of("USD", "USD", "EUR")),
                unit);
    }

    private <T> @Nullable T sometimes(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> one(values))
                .distinct()
                .toList();
    }
}
