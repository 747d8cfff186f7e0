package dev.rolecall.catalog;

import dev.rolecall.posting.Skill;
import java.util.List;

/**
 * A posting like another one, and why.
 *
 * @param index where it stands in {@link Catalog#entries()}
 * @param sameLevel whether both state the same level
 * @param samePlace whether both name the same place
 * @param shared the skills both name, rarest first; empty only when level and place are the reason
 */
public record Similar(int index, boolean sameLevel, boolean samePlace, List<Skill> shared) {

    public Similar {
        shared = List.copyOf(shared);
    }
}
