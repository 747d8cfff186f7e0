package dev.rolecall.posting;

/**
 * A value that something in the posting, or the curator, claims.
 *
 * @param value the value
 * @param evidence what claims it
 */
public record Claim<T>(T value, Evidence evidence) {

    /** Whether the curator supplied it. */
    public boolean isCurated() {
        return evidence instanceof Evidence.Curated;
    }
}
