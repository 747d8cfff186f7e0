package dev.rolecall.catalog.duplicate;

import dev.rolecall.extract.RoleName;
import dev.rolecall.posting.PostingId;

/**
 * A posting that may repeat another one.
 *
 * @param id which posting it is
 * @param employer who employs, in the form in which employers are compared; empty when it is not stated
 * @param role the role
 * @param terms what else it is chosen by
 * @param sketch what is kept of its words
 * @param digest a hash of all its facts and words
 * @param mayJoin whether it may become part of another one; if not, others may become part of it
 */
public record Candidate(
        PostingId id, String employer, RoleName role, Terms terms, Sketch sketch, String digest, boolean mayJoin) {

    /** Postings that are compared have this in common; of those that state no employer or role only equal ones are. */
    String key() {
        return employer.isEmpty() || role.core().isEmpty() ? "=" + digest : role.core() + '\n' + role.levels();
    }

    /** Postings of one employer; those that state none are each for themselves. */
    String house() {
        return employer.isEmpty() ? key() : employer;
    }
}
