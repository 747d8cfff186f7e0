package dev.rolecall.catalog.ledger;

import dev.rolecall.body.Line;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.text.Slug;
import dev.rolecall.text.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * The marks of a posting, small enough to keep for every posting ever published.
 *
 * @param digest a hash of its facts and words: two are equal when nothing changed
 * @param words a signature of its words, see {@link Signature}; empty when it has none
 * @param number a hash of employer and the employer's number for it, or null
 * @param found a hash of the address where it was found, or null
 * @param apply a hash of the address where to apply, or null
 */
public record Fingerprint(
        String digest,
        String words,
        @Nullable String number,
        @Nullable String found,
        @Nullable String apply) {

    /** The fingerprint of a posting. */
    public static Fingerprint of(JobPosting posting) {
        var facts = posting.facts();
        var employer = facts.company().value().map(Slug::of).orElse("");
        var text = posting.body().lines().stream()
                .filter(line -> line.kind() != Line.Kind.ENTRY)
                .map(Line::text)
                .toList();
        return new Fingerprint(
                Digest.of(posting),
                Signature.of(text),
                mark(facts.identifier()
                        .value()
                        .map(number -> employer + '\n' + number)
                        .orElse(null)),
                mark(facts.sourceUrl().value().map(WebAddress::toString).orElse(null)),
                mark(facts.applyUrl().value().map(WebAddress::toString).orElse(null)));
    }

    private static @Nullable String mark(@Nullable String words) {
        return words == null ? null : new Digest().add(words).text();
    }

    boolean sharesMark(Fingerprint other) {
        return number != null && number.equals(other.number)
                || found != null && found.equals(other.found)
                || apply != null && apply.equals(other.apply);
    }
}
