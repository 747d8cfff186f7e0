package dev.rolecall.catalog.ledger;

import java.util.Collections;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a posting is known by from one build to the next.
 *
 * @param source where it stood: {@link dev.rolecall.posting.PostingId#toString()}
 * @param facts what it said of itself
 * @param fingerprint its words and its marks, or null in a ledger of the first version
 */
public record Identity(
        String source, LastFacts facts, @Nullable Fingerprint fingerprint) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** Nothing in common, as far as words go. */
    private static final double NO_LIKENESS = 0;

    /** The file it stood in, without the number of the posting in it. */
    public String file() {
        var sign = source.lastIndexOf('#');
        return sign > 0 && NUMBER.matcher(source.substring(sign + 1)).matches() ? source.substring(0, sign) : source;
    }

    /** The file without its extension, and the number of the posting in it. */
    String name() {
        var file = file();
        var dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) + source.substring(file.length()) : source;
    }

    /** Whether a page that shows it need not change for the other one. */
    public boolean isUnchanged(Identity other) {
        return isEqualTo(other) && Objects.equals(facts.closed(), other.facts.closed());
    }

    /** How much of the words both share, from 0 to 1. */
    double likeness(Identity other) {
        return fingerprint == null || other.fingerprint == null
                ? NO_LIKENESS
                : Signature.likeness(fingerprint.words(), other.fingerprint.words());
    }

    /** Whether facts and words are the same to the letter. */
    boolean isEqualTo(Identity other) {
        return fingerprint != null
                && other.fingerprint != null
                && fingerprint.digest().equals(other.fingerprint.digest());
    }

    /** Whether both name the same role. */
    boolean sharesRole(Identity other) {
        return !facts.role().isEmpty() && facts.role().equals(other.facts.role());
    }

    boolean sharesEmployer(Identity other) {
        return !facts.employer().isEmpty() && facts.employer().equals(other.facts.employer());
    }

    /** Whether both carry the same mark: the employer's number, or the address it was found at or is applied at. */
    boolean sharesMark(Identity other) {
        return fingerprint != null && other.fingerprint != null && fingerprint.sharesMark(other.fingerprint);
    }

    /** How many facts of both say that they are two postings. What one of them does not state says nothing. */
    int contradictions(Identity other) {
        return (int) Stream.of(
                        differ(facts.employer(), other.facts.employer()),
                        differ(text(facts.level()), text(other.facts.level())),
                        hasOtherNumber(other),
                        isElsewhere(other))
                .filter(differs -> differs)
                .count();
    }

    private boolean hasOtherNumber(Identity other) {
        return fingerprint != null
                && other.fingerprint != null
                && differ(text(fingerprint.number()), text(other.fingerprint.number()));
    }

    private boolean isElsewhere(Identity other) {
        return !facts.places().isEmpty()
                && !other.facts.places().isEmpty()
                && Collections.disjoint(facts.places(), other.facts.places());
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
