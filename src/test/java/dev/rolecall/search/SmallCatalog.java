package dev.rolecall.search;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.Company;
import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.Facet;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.catalog.Status;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.PostingId;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Seniority;
import dev.rolecall.search.SearchDocument.Cell;
import dev.rolecall.search.SearchDocument.Words;
import dev.rolecall.vocabulary.Aliases;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Four postings that between them have every kind of field and every gap. */
final class SmallCatalog {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    private SmallCatalog() {}

    static Catalog catalog() {
        return new Catalog(entries(), facets(), List.of(List.of(), List.of(), List.of(), List.of()), Ledger.EMPTY);
    }

    static SearchIndex.Setup setup() {
        var shown = Set.of("place:gb", "place:us", "level:staff", "skill:python", "skill:not-stated", "company:acme");
        return new SearchIndex.Setup(Aliases.load(SkillVocabulary.load()), shown, MemorySpool::new);
    }

    static IndexReader reader() {
        var index = new SearchIndex(catalog(), setup());
        var documents = documents();
        for (int i = 0; i < documents.size(); i++) {
            index.add(i, documents.get(i));
        }
        return new IndexReader(index::write);
    }

    static List<SearchDocument> documents() {
        var staff = new Cell("Staff", null);
        return List.of(
                document("Staff C++ Engineer", staff, cells("New York, NY", "or London"))
                        .pay("$200,000–$300,000", "a year")
                        .date("2 Jan 2026", "2026-01-02")
                        .words("Writes engines in C++ and <Python>.", "")
                        .finish("Python, C++", "and 3 more"),
                document("[Node.js Developer]", Cell.NIL, Cell.NIL)
                        .words("Glue code, mostly Python.", "")
                        .finish("Python", null),
                document("機械学習エンジニア", Cell.NIL, cells("London", "United Kingdom"))
                        .pay("£70–£80", "an hour")
                        .words("東京で働く", "")
                        .finish(null, null),
                document("Data Engineer", staff, cells("Albany, NY", null))
                        .pay("$90,000–$120,000", "board’s estimate")
                        .date("1 Sep 2021", "2021-09-01")
                        .words("Moves data.", "")
                        .finish("Python", null));
    }

    private static List<Entry> entries() {
        return List.of(
                entry("acme-staff-cpp-engineer-new-york", "Staff C++ Engineer", Status.OPEN, usd(300_000), null, DAY),
                entry("acme-node-js-developer", "Node.js Developer", Status.OPEN, null, null, null),
                entry("acme-engineer-london", "機械学習エンジニア", Status.OPEN, hourly(), null, null),
                entry(
                        "acme-data-engineer-albany",
                        "Data Engineer",
                        Status.closed(LocalDate.of(2021, 9, 1)),
                        null,
                        usd(120_000),
                        LocalDate.of(2021, 8, 2)));
    }

    private static Entry entry(
            String permalink,
            String title,
            Status status,
            @Nullable Salary stated,
            @Nullable Salary estimated,
            @Nullable LocalDate posted) {
        return new Entry(
                new PostingId(permalink + ".md", 1),
                permalink,
                title,
                title.startsWith("Node"),
                new Company("Acme", "acme"),
                null,
                List.of(),
                null,
                List.of(),
                permalink.contains("engineer-london") || title.startsWith("Node") ? null : Seniority.STAFF,
                stated == null ? null : EmploymentType.FULL_TIME,
                stated,
                estimated,
                posted,
                null,
                DAY,
                status,
                List.of(),
                "",
                null);
    }

    private static Salary usd(int amount) {
        return new Salary(null, BigDecimal.valueOf(amount), "USD", Salary.Unit.YEAR);
    }

    private static Salary hourly() {
        return new Salary(BigDecimal.valueOf(70), BigDecimal.valueOf(80), "GBP", Salary.Unit.HOUR);
    }

    private static Map<FacetKind, List<Facet>> facets() {
        var newYork = facet(FacetKind.PLACE, "us/ny/new-york", "New York, NY", List.of(0), List.of());
        var albany = facet(FacetKind.PLACE, "us/ny/albany", "Albany, NY", List.of(3), List.of());
        var ny = facet(FacetKind.PLACE, "us/ny", "New York", List.of(0, 3), List.of(newYork, albany));
        var us = facet(FacetKind.PLACE, "us", "United States", List.of(0, 3), List.of(ny));
        var london = facet(FacetKind.PLACE, "gb/london", "London", List.of(0, 2), List.of());
        var gb = facet(FacetKind.PLACE, "gb", "United Kingdom", List.of(0, 2), List.of(london));
        return Map.of(
                FacetKind.PLACE,
                List.of(gb, us, unstated(FacetKind.PLACE, 1)),
                FacetKind.LEVEL,
                List.of(
                        facet(FacetKind.LEVEL, "staff", "Staff", List.of(0, 3), List.of()),
                        unstated(FacetKind.LEVEL, 1, 2)),
                FacetKind.SKILL,
                List.of(
                        facet(FacetKind.SKILL, "python", "Python", List.of(0, 1, 3), List.of()),
                        facet(FacetKind.SKILL, "cpp", "C++", List.of(0), List.of()),
                        unstated(FacetKind.SKILL, 2)),
                FacetKind.COMPANY,
                List.of(facet(FacetKind.COMPANY, "acme", "Acme", List.of(0, 1, 2, 3), List.of())));
    }

    private static Facet facet(FacetKind kind, String id, String label, List<Integer> members, List<Facet> children) {
        return new Facet(kind, kind.folder() + "/" + id + "/", label, null, true, members, children);
    }

    private static Facet unstated(FacetKind kind, Integer... members) {
        var address = kind.folder() + "/not-stated/";
        return new Facet(kind, address, "Not stated", null, false, List.of(members), List.of());
    }

    private static Cell cells(String text, @Nullable String small) {
        return new Cell(text, small);
    }

    private static Draft document(String title, Cell level, Cell place) {
        return new Draft(title, level, place, Cell.NIL, null, null, Words.NONE);
    }

    private record Draft(
            String title,
            Cell level,
            Cell place,
            Cell pay,
            @Nullable String date,
            @Nullable String datetime,
            Words words) {

        Draft pay(String text, String small) {
            return new Draft(title, level, place, new Cell(text, small), date, datetime, words);
        }

        Draft date(String text, String iso) {
            return new Draft(title, level, place, pay, text, iso, words);
        }

        Draft words(String body, String places) {
            return new Draft(title, level, place, pay, date, datetime, new Words("", "", "", places, body));
        }

        SearchDocument finish(@Nullable String skills, @Nullable String more) {
            var supplied = title.startsWith("[");
            var note = supplied ? "title supplied" : null;
            return new SearchDocument(
                    title,
                    supplied,
                    null,
                    "Acme",
                    note,
                    words.body(),
                    place,
                    level,
                    pay,
                    date,
                    datetime,
                    skills,
                    more,
                    words);
        }
    }
}
