package dev.rolecall.catalog;

import dev.rolecall.catalog.ledger.Digest;
import dev.rolecall.catalog.ledger.Identity;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.PostingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the entries of a catalog from groups of postings. */
final class Tenancy {

    private final Ledger published;
    private final Map<String, String> recognised;
    private final Companies companies;
    private final LocalDate today;
    private final Map<PostingId, List<Facts>> rivals;

    /**
     * @param published what was published before
     * @param recognised where postings were published before, by their sources
     * @param companies the employers
     * @param today the day of the build
     * @param rivals per posting whose text is shown, what those that became part of it say otherwise
     */
    Tenancy(
            Ledger published,
            Map<String, String> recognised,
            Companies companies,
            LocalDate today,
            Map<PostingId, List<Facts>> rivals) {
        this.published = published;
        this.recognised = recognised;
        this.companies = companies;
        this.today = today;
        this.rivals = rivals;
    }

    /** The entry of a group of postings. */
    Tenant of(Group group, String permalink) {
        var owner = group.owner();
        var before = recognised.get(owner.id().toString());
        var address = Ledger.POSTINGS + permalink + "/";
        var entry = entry(group, permalink, published.first(before == null ? address : before, today));
        var ways = new TreeMap<String, Identity>();
        for (var variant : group.variants()) {
            var way = recognised.get(variant.posting().id().toString());
            if (way != null) {
                ways.put(way, variant.posting().identity());
            }
        }
        return new Tenant(entry, identity(group, entry), merged(group), before, ways);
    }

    private static Identity identity(Group group, Entry entry) {
        var own = group.owner().identity();
        return group.variants().isEmpty()
                ? own
                : new Identity(own.source(), own.facts().at(entry.locations()), own.fingerprint());
    }

    private @Nullable String merged(Group group) {
        if (group.variants().isEmpty()) {
            return null;
        }
        var digest = new Digest();
        for (var variant : group.variants()) {
            var posting = variant.posting();
            var print = posting.fingerprint();
            digest.add(posting.id())
                    .add(print == null ? null : print.digest())
                    .add(posting.statusOn(today).mark())
                    .add(variant.isCurated());
        }
        return digest.text();
    }

    private Entry entry(Group group, String permalink, LocalDate firstPublished) {
        var lead = group.lead(today);
        var merged = group.merged(today, recognised, rivals.getOrDefault(lead.id(), List.of()));
        var added = merged == null ? Offer.NONE : merged.added();
        return new Entry(
                lead.id(),
                permalink,
                lead.title(),
                lead.titleSupplied(),
                companies.of(lead),
                lead.team(),
                joined(lead.locations(), added.locations()),
                lead.workplace(),
                joined(lead.eligible(), added.eligible()),
                lead.seniority(),
                lead.employmentType(),
                lead.salary(),
                lead.salaryEstimated(),
                lead.datePosted(),
                lead.language(),
                firstPublished,
                lead.statusOn(today),
                lead.skills(),
                lead.gist(),
                merged);
    }

    private static List<Place> joined(List<Place> own, List<Claim<Place>> more) {
        return Stream.concat(own.stream(), more.stream().map(Claim::value)).toList();
    }
}
