package dev.rolecall.catalog;

import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Postings that are published as one.
 *
 * @param owner the posting whose address it has
 * @param variants those that repeat it, in the order of their ids
 */
record Group(Summary owner, List<Variant> variants) {

    /** How many places the variants may add. */
    private static final int MAX_PLACES = 200;

    /**
     * A posting that repeats another one.
     *
     * @param posting the posting
     * @param share how much of the text both have
     * @param isCurated whether the curator says so
     */
    record Variant(Summary posting, double share, boolean isCurated) {}

    Group {
        variants = variants.stream()
                .sorted(Comparator.comparing(variant -> variant.posting().id()))
                .toList();
    }

    /** The same with some more. */
    Group with(List<Variant> more) {
        return new Group(owner, Stream.concat(variants.stream(), more.stream()).toList());
    }

    /** All of its postings. */
    Stream<Summary> postings() {
        return members().map(Variant::posting);
    }

    private Stream<Variant> members() {
        return Stream.concat(Stream.of(new Variant(owner, 1, false)), variants.stream());
    }

    /** The posting whose text is shown: that which has the address; when it is closed, the first that is open. */
    Summary lead(LocalDate day) {
        return postings()
                .filter(posting -> posting.statusOn(day).isOpen())
                .findFirst()
                .orElse(owner);
    }

    /** The postings that are named: the one whose text is shown, then the first of the others. */
    Stream<Variant> named(LocalDate day) {
        var lead = lead(day);
        return members()
                .sorted(Comparator.comparing(
                        (Variant member) -> !member.posting().equals(lead)))
                .limit(Merged.MAX_SOURCES);
    }

    /**
     * What was merged, or null when nothing was.
     *
     * @param day the day of the build
     * @param addresses the addresses that postings had of their own, by their sources
     * @param rivals what the others say otherwise than the posting whose text is shown
     */
    @Nullable
    Merged merged(LocalDate day, Map<String, String> addresses, List<Facts> rivals) {
        if (variants.isEmpty()) {
            return null;
        }
        var sources = named(day).map(member -> source(member, day, addresses)).toList();
        return new Merged(sources, variants.size() + 1, added(lead(day), day), rivals);
    }

    /** Says of each posting that has no page of its own where it is. */
    List<Diagnostic> notes() {
        return variants.stream().map(this::note).toList();
    }

    private Diagnostic note(Variant variant) {
        var why = variant.isCurated() ? "as its facts file says" : (int) (variant.share() * 100) + " % of its words";
        return Diagnostic.note(
                "posting-merged",
                SourceLocation.file(variant.posting().id().path()),
                variant.posting().id() + " repeats " + owner.id() + " (" + why + "); both are one posting of the site.",
                variant.isCurated() ? null : "Write `merge: false` into its facts file if it is another role.");
    }

    private static Merged.Source source(Variant member, LocalDate day, Map<String, String> addresses) {
        var posting = member.posting();
        var address = addresses.get(posting.id().toString());
        return new Merged.Source(
                posting.id(),
                address == null ? null : address.substring(Ledger.POSTINGS.length(), address.length() - 1),
                member.share(),
                member.isCurated(),
                posting.offer(),
                posting.datePosted(),
                posting.statusOn(day));
    }

    /** What the others add: a place where nobody can apply any more is none of an open posting. */
    private Offer added(Summary lead, LocalDate day) {
        var isOpen = lead.statusOn(day).isOpen();
        var others = postings()
                .filter(posting -> !posting.equals(lead)
                        && (!isOpen || posting.statusOn(day).isOpen()))
                .map(Summary::offer)
                .toList();
        return new Offer(
                added(lead.locations(), others, Offer::locations),
                added(lead.eligible(), others, Offer::eligible),
                others.stream()
                        .map(Offer::apply)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                null);
    }

    private static List<Claim<Place>> added(
            List<Place> own, List<Offer> others, Function<Offer, List<Claim<Place>>> places) {
        var seen = new HashSet<>(own);
        return others.stream()
                .flatMap(offer -> places.apply(offer).stream())
                .filter(claim -> seen.add(claim.value()))
                .limit(MAX_PLACES)
                .toList();
    }
}
