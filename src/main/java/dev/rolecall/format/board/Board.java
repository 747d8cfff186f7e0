package dev.rolecall.format.board;

import dev.rolecall.format.RecordShape;
import java.util.Set;

/** The shape of one board's postings. */
interface Board extends RecordShape {

    /** Names of fields that stand in every text of this shape. */
    Set<String> marks();

    /** Whether a text can be of this shape, told without reading it. */
    default boolean isPossible(String text) {
        return marks().stream().allMatch(mark -> text.contains('"' + mark + '"'));
    }
}
