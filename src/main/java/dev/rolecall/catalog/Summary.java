package dev.rolecall.catalog;

import dev.rolecall.catalog.duplicate.Sketch;
import dev.rolecall.catalog.ledger.Fingerprint;
import dev.rolecall.catalog.ledger.Identity;
import dev.rolecall.catalog.ledger.LastFacts;
import dev.rolecall.language.Language;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Curation;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.PostingId;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Title;
import dev.rolecall.posting.Workplace;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalog needs of one posting: the values of its facts, a fingerprint and a sketch of its words. */
public record Summary(
        PostingId id,
        @Nullable String title,
        boolean titleSupplied,
        @Nullable String company,
        @Nullable String team,
        List<Place> locations,
        @Nullable Workplace workplace,
        List<Place> eligible,
        @Nullable Seniority seniority,
        @Nullable EmploymentType employmentType,
        @Nullable Salary salary,
        @Nullable Salary salaryEstimated,
        @Nullable LocalDate datePosted,
        @Nullable LocalDate validThrough,
        @Nullable Language language,
        List<Entry.Wanted> skills,
        String gist,
        boolean isClosed,
        Curation curation,
        @Nullable Fingerprint fingerprint,
        @Nullable Sketch sketch,
        Offer offer) {

    public Summary {
        locations = List.copyOf(locations);
        eligible = List.copyOf(eligible);
        skills = List.copyOf(skills);
    }

    /** The summary of a posting. */
    public static Summary of(JobPosting posting) {
        var facts = posting.facts();
        return new Summary(
                posting.id(),
                facts.title().value().map(Title::text).orElse(null),
                facts.title().isCurated(),
                facts.company().value().orElse(null),
                facts.team().value().orElse(null),
                facts.locations().stream().map(Claim::value).toList(),
                facts.workplace().value().orElse(null),
                facts.eligible().stream().map(Claim::value).toList(),
                facts.seniority().value().orElse(null),
                facts.employmentType().value().orElse(null),
                facts.salary().value().orElse(null),
                facts.salaryEstimated().value().orElse(null),
                facts.datePosted().value().orElse(null),
                facts.validThrough().value().orElse(null),
                facts.language().value().orElse(null),
                facts.skills().stream()
                        .map(mention -> new Entry.Wanted(mention.skill(), mention.need()))
                        .toList(),
                Gist.of(posting.body()),
                posting.isClosed(),
                posting.curation(),
                Fingerprint.of(posting),
                Sketch.of(posting.body()),
                Offer.of(posting));
    }

    /** What it will be known by in the ledger. */
    Identity identity() {
        var facts = new LastFacts(
                title, titleSupplied, company, seniority == null ? null : seniority.id(), locations, datePosted, null);
        return new Identity(id.toString(), facts, fingerprint);
    }

    /** The same posting of an employer by another name. */
    Summary withCompany(String name) {
        return new Summary(
                id,
                title,
                titleSupplied,
                name,
                team,
                locations,
                workplace,
                eligible,
                seniority,
                employmentType,
                salary,
                salaryEstimated,
                datePosted,
                validThrough,
                language,
                skills,
                gist,
                isClosed,
                curation,
                fingerprint,
                sketch,
                offer);
    }

    /** Whether it is open on a day, and if not, since when it is closed: what the curator says goes before its source. */
    Status statusOn(LocalDate day) {
        var closed = curation.closed();
        if (closed != null && !closed.isAfter(day)) {
            return Status.closed(closed);
        }
        if (validThrough != null && validThrough.isBefore(day)) {
            return Status.closed(validThrough);
        }
        return isClosed && closed == null ? Status.closed(null) : Status.OPEN;
    }
}
