package dev.rolecall.catalog;

import dev.rolecall.posting.Skill;
import java.util.List;

/**
 * A posting like another one, and why.
 *
 * @param index where it stands in {@link Catalog#entries()}
 * @param title how much the titles have in common
 * @param sameLevel whether both state the same level
 * @param samePlace whether both name the same place
 * @param shared the skills both name, rarest first; empty only when the titles are a reason
 */
public record Similar(int index, Likeness title, boolean sameLevel, boolean samePlace, List<Skill> shared) {

    /** How much two titles have in common beside place and level. */
    public enum Likeness {
        /** They name the same role. */
        SAME,
        /** At least half of their words are the same. */
        LIKE,
        /** Less. */
        OTHER
    }

    public Similar {
        shared = List.copyOf(shared);
    }
}
