package dev.rolecall.render.page;

import dev.rolecall.body.SectionKind;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.catalog.Status;
import dev.rolecall.posting.Education;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Salary;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.FactRow;
import dev.rolecall.render.view.FactRow.Word;
import dev.rolecall.render.view.Ref;
import dev.rolecall.render.wording.Counts;
import dev.rolecall.render.wording.Days;
import dev.rolecall.render.wording.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Makes the facts of one posting: what is stated, where it comes from, and what contradicts it. */
final class FactRows {

    private static final int MONTHS = 12;

    private final Atlas atlas;
    private final Facts facts;
    private final Marks marks;
    private final Claims claims;
    private final Href href;
    private final PlaceRows places;
    private final List<FactRow> rows = new ArrayList<>();

    FactRows(Atlas atlas, int entry, JobPosting posting, Marks marks, Href href) {
        this.atlas = atlas;
        this.facts = posting.facts();
        this.marks = marks;
        this.claims = new Claims(posting.body());
        this.href = href;
        this.places = new PlaceRows(atlas, entry, href);
    }

    /** The rows; pay first, but the days first when the posting is closed. */
    List<FactRow> rows(Status status) {
        if (facts.title().isCurated()) {
            rows.add(row("Title", "title", List.of(Word.plain("[Supplied]")), claims.disputes(facts.title())));
        }
        if (!status.isOpen()) {
            days(status);
        }
        pay();
        add("Level", "level", facts.seniority(), value -> linked(FacetKind.LEVEL, value.id(), value.label()));
        where();
        add("Team", "team", facts.team(), FactRows::plain);
        add("Contract", "contract", facts.employmentType(), value -> plain(contract(value)));
        add("Experience", "experience", facts.experienceMonths(), value -> plain(experience(value)));
        add("Education", "education", facts.education(), value -> plain(education(value)));
        if (status.isOpen()) {
            days(status);
        }
        company();
        if (atlas.tellsLanguage(facts.language())) {
            add("Language", "language", facts.language(), value -> plain(value.label()));
        }
        if (!facts.title().isCurated() && !facts.title().rivals().isEmpty()) {
            add("Title", "title", facts.title(), value -> plain(value.text()));
        }
        return List.copyOf(rows);
    }

    private void days(Status status) {
        add("Posted", "posted", facts.datePosted(), FactRows::day);
        add(isLastDay(status) ? "Closed" : "Closes", "closes", facts.validThrough(), FactRows::day);
    }

    /** Whether it closed on the last day that the posting names, and not before. */
    private boolean isLastDay(Status status) {
        return facts.validThrough()
                .value()
                .filter(last -> last.equals(status.closedOn()))
                .isPresent();
    }

    private static List<Word> day(LocalDate day) {
        return List.of(new Word(Days.written(day), null, day.toString()));
    }

    private static List<Word> plain(String words) {
        return List.of(Word.plain(words));
    }

    private static String contract(EmploymentType type) {
        return type.label();
    }

    private static String education(Education education) {
        return education.label();
    }

    private static String experience(int months) {
        return "At least " + (months % MONTHS == 0 ? Counts.of(months / MONTHS, "year") : Counts.of(months, "month"));
    }

    private List<Word> linked(FacetKind kind, String id, String label) {
        var address = atlas.address(kind, id);
        return List.of(new Word(label, address == null ? null : href.page(address), null));
    }

    private void pay() {
        pay("Pay", "pay", facts.salary(), false);
        var hasPay = facts.salary().claim() != null;
        pay(hasPay ? "Estimate" : "Pay", "estimate", facts.salaryEstimated(), true);
    }

    private void pay(String term, String name, Fact<Salary> fact, boolean estimated) {
        var claim = fact.claim();
        if (claim == null) {
            add(term, name, fact, value -> List.of());
            return;
        }
        var notes = new ArrayList<String>();
        if (!claim.isCurated()) {
            notes.add(
                    estimated ? "Estimated by the job board; not stated by the employer." : "Stated by the employer.");
        }
        notes.addAll(claims.disputes(fact));
        var amount = Money.written(claim.value());
        rows.add(new FactRow(
                term,
                "f-pay",
                claim.isCurated() ? "[" + amount + "]" : amount,
                plain(claim.value().unit().label()),
                atlas.scales().draw(claim.value(), estimated),
                notes,
                refs(name, term)));
    }

    private void where() {
        if (!facts.locations().isEmpty()) {
            rows.add(row("Place", "place", places.places(facts.locations()), List.of()));
        }
        var claim = facts.workplace().claim();
        if (claim == null) {
            add("Workplace", "workplace", facts.workplace(), value -> List.of());
        } else {
            var value = claim.value();
            var words =
                    new ArrayList<>(curated(facts.workplace(), linked(FacetKind.WORKPLACE, value.id(), value.label())));
            if (!facts.eligible().isEmpty()) {
                words.add(Word.plain(" " + places.eligible(facts.eligible())));
            }
            var refs = new ArrayList<>(refs("workplace", "Workplace"));
            for (var ref : refs("eligible", "Workplace")) {
                if (refs.stream().noneMatch(other -> other.line() == ref.line())) {
                    refs.add(ref);
                }
            }
            refs.sort(Comparator.comparingInt(Ref::line));
            rows.add(new FactRow("Workplace", null, null, words, null, claims.disputes(facts.workplace()), refs));
        }
    }

    /** Shown where the reader may wonder: when it was read from the text, or is disputed or supplied. */
    private void company() {
        var claim = facts.company().claim();
        if (claim == null) {
            return;
        }
        var fromListing = claim.evidence() instanceof Evidence.Quoted quoted
                && claims.isIn(SectionKind.LISTING, quoted.quote().line());
        if (!fromListing || !facts.company().rivals().isEmpty()) {
            add("Company", "company", facts.company(), places::company);
        }
    }

    private <T> void add(String term, String name, Fact<T> fact, Function<T, List<Word>> words) {
        var claim = fact.claim();
        var disputes = claims.disputes(fact);
        if (claim != null) {
            rows.add(row(term, name, curated(fact, words.apply(claim.value())), disputes));
        } else if (!disputes.isEmpty()) {
            rows.add(row(term, name, plain("[Not stated]"), disputes));
        }
    }

    private static <T> List<Word> curated(Fact<T> fact, List<Word> words) {
        return fact.isCurated() ? PlaceRows.bracketed(words) : words;
    }

    private FactRow row(String term, String name, List<Word> words, List<String> notes) {
        return new FactRow(term, null, null, words, null, notes, refs(name, term));
    }

    private List<Ref> refs(String name, String term) {
        return marks.refs(name, "Source of " + term.toLowerCase(Locale.ROOT));
    }
}
