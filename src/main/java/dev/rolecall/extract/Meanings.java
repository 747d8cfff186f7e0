package dev.rolecall.extract;

import java.util.List;
import java.util.function.Function;

/** What the second column of a word list means. */
final class Meanings {

    private Meanings() {}

    /** A constant; or nothing for {@code -}, which keeps a longer phrase from being read as a shorter one. */
    static <E extends Enum<E>> Function<String, List<E>> of(Class<E> type) {
        return cell -> cell.equals("-") ? List.of() : List.of(Enum.valueOf(type, cell));
    }
}
