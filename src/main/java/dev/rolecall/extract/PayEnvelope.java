package dev.rolecall.extract;

import dev.rolecall.body.Quote;
import dev.rolecall.posting.Salary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Several ranges of one currency and period, as one: from its lowest amount to its highest. */
final class PayEnvelope {

    /** Amounts for one job differ less than this many times; a number beside them that does is no pay. */
    private static final BigDecimal MAGNITUDE = BigDecimal.valueOf(20);

    private PayEnvelope() {}

    /** The envelope of the most ranges that are alike, of several the first, then those that are not like them. */
    static List<Found<Salary>> of(List<Found<Salary>> found) {
        if (found.size() < 2) {
            return found;
        }
        var groups = new ArrayList<List<Found<Salary>>>();
        for (var each : found) {
            groups.stream()
                    .filter(group -> isAlike(each, group.get(0)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(each), () -> groups.add(new ArrayList<>(List.of(each))));
        }
        groups.sort(Comparator.comparing(group -> -group.size()));
        var most = groups.remove(0);
        var result = new ArrayList<Found<Salary>>();
        result.add(new Found<>(whole(most), words(most)));
        groups.forEach(result::addAll);
        return result;
    }

    private static boolean isAlike(Found<Salary> one, Found<Salary> other) {
        return one.value().unit() == other.value().unit()
                && one.value().currency().equals(other.value().currency())
                && size(one.value()).compareTo(size(other.value()).multiply(MAGNITUDE)) <= 0
                && size(other.value()).compareTo(size(one.value()).multiply(MAGNITUDE)) <= 0;
    }

    private static BigDecimal size(Salary salary) {
        return Objects.requireNonNullElse(salary.max(), Objects.requireNonNullElse(salary.min(), BigDecimal.ZERO));
    }

    private static Salary whole(List<Found<Salary>> alike) {
        var whole = alike.get(0).value();
        for (var each : alike) {
            var min = lower(whole.min(), each.value().min());
            var max = higher(whole.max(), each.value().max());
            // "Up to 100" and "from 200" have no range in common.
            if (min == null || max == null || min.compareTo(max) <= 0) {
                whole = new Salary(min, max, whole.currency(), whole.unit());
            }
        }
        return whole;
    }

    private static @Nullable BigDecimal lower(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.min(other);
    }

    private static @Nullable BigDecimal higher(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.max(other);
    }

    /** All words of the ranges when they stand in one line, else those of the first. */
    private static Quote words(List<Found<Salary>> alike) {
        var first = alike.get(0).quote();
        var last = alike.get(alike.size() - 1).quote();
        return first.line() == last.line() && last.end() > first.start()
                ? new Quote(first.line(), first.start(), last.end())
                : first;
    }
}
