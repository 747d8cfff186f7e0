package dev.rolecall.evaluation;

import dev.rolecall.posting.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that is wrong or missing.
 *
 * @param file the posting
 * @param field the field
 * @param expected what is right, or null when nothing is
 * @param found what was found, or null when nothing was
 * @param evidence what proved the value that was found
 */
public record Miss(
        String file,
        String field,
        @Nullable String expected,
        @Nullable String found,
        List<Evidence> evidence) {

    public Miss {
        evidence = List.copyOf(evidence);
    }

    static Miss missing(GoldRecord gold, String field, String expected) {
        return new Miss(gold.file(), field, expected, null, List.of());
    }

    static Miss extra(GoldRecord gold, String field, String found, List<Evidence> evidence) {
        return new Miss(gold.file(), field, null, found, evidence);
    }
}
