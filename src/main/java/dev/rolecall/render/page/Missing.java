package dev.rolecall.render.page;

import dev.rolecall.posting.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a posting does not say, once, so that nobody searches for it. */
final class Missing {

    private Missing() {}

    /** {@code Not stated: level, pay.}, or null when everything is stated. */
    static @Nullable String sentence(Facts facts, @Nullable LocalDate closedOn) {
        var missing = new ArrayList<String>();
        add(missing, facts.company().claim() == null, "company");
        add(missing, facts.locations().isEmpty(), "place");
        add(missing, facts.workplace().claim() == null, "workplace");
        add(missing, facts.seniority().claim() == null, "level");
        add(missing, facts.salary().claim() == null && facts.salaryEstimated().claim() == null, "pay");
        add(missing, facts.datePosted().claim() == null, "posting date");
        add(missing, facts.validThrough().claim() == null && closedOn == null, "closing date");
        add(missing, facts.employmentType().claim() == null, "contract type");
        add(missing, facts.applyUrl().claim() == null, "apply link");
        return missing.isEmpty() ? null : "Not stated: " + String.join(", ", missing) + ".";
    }

    private static void add(List<String> missing, boolean isMissing, String name) {
        if (isMissing) {
            missing.add(name);
        }
    }
}
