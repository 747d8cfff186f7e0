package dev.rolecall.render.page;

import dev.rolecall.catalog.Entry;
import dev.rolecall.posting.Salary;
import dev.rolecall.render.view.Scale;
import dev.rolecall.render.wording.Counts;
import dev.rolecall.render.wording.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scales that pay is drawn on: one for all pay of the same currency and period, so that drawings compare. */
final class PayScales {

    private static final int MAX_STEPS = 4;
    private static final List<BigDecimal> STEPS =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();

    private final Map<Key, Bounds> bounds;

    private record Key(String currency, Salary.Unit unit) {}

    /** The ends of a scale, and the distance between its marks. */
    private record Bounds(BigDecimal low, BigDecimal high, BigDecimal step) {}

    private PayScales(Map<Key, Bounds> bounds) {
        this.bounds = bounds;
    }

    static PayScales of(List<Entry> entries) {
        var lows = new HashMap<Key, BigDecimal>();
        var highs = new HashMap<Key, BigDecimal>();
        for (var entry : entries) {
            Stream.of(entry)
                    .flatMap(PayScales::pays)
                    .filter(PayScales::isClosedRange)
                    .forEach(pay -> {
                        lows.merge(key(pay), lower(pay), BigDecimal::min);
                        highs.merge(key(pay), upper(pay), BigDecimal::max);
                    });
        }
        var bounds = new HashMap<Key, Bounds>();
        lows.forEach((key, low) -> bounds.put(key, rounded(low, highs.getOrDefault(key, low))));
        return new PayScales(bounds);
    }

    private static Stream<Salary> pays(Entry entry) {
        return Stream.of(stream(entry.salary()), stream(entry.salaryEstimated()))
                .flatMap(pay -> pay);
    }

    private static Stream<Salary> stream(@Nullable Salary pay) {
        return Stream.ofNullable(pay);
    }

    private static boolean isClosedRange(Salary pay) {
        return pay.min() != null && pay.max() != null;
    }

    private static Key key(Salary pay) {
        return new Key(pay.currency(), pay.unit());
    }

    private static BigDecimal lower(Salary pay) {
        return pay.min() == null ? BigDecimal.ZERO : pay.min();
    }

    private static BigDecimal upper(Salary pay) {
        return pay.max() == null ? lower(pay) : pay.max();
    }

    /** Round ends around the amounts, a few round steps apart. */
    private static Bounds rounded(BigDecimal low, BigDecimal high) {
        var span = high.subtract(low).max(high.divide(BigDecimal.TEN, 4, RoundingMode.HALF_UP));
        var scale = span.precision() - span.scale() - 2;
        while (true) {
            for (var factor : STEPS) {
                var step = factor.scaleByPowerOfTen(scale);
                var from = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
                var to = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
                if (to.subtract(from).compareTo(step.multiply(BigDecimal.valueOf(MAX_STEPS))) <= 0
                        && to.compareTo(from) > 0) {
                    return new Bounds(from, to, step);
                }
            }
            scale++;
        }
    }

    /** The pay drawn, or null when one end is open: a bar would claim more than is stated. */
    @Nullable
    Scale draw(Salary pay, boolean estimated) {
        var found = bounds.get(key(pay));
        if (found == null || !isClosedRange(pay)) {
            return null;
        }
        var width = upper(pay).subtract(lower(pay));
        return new Scale(
                estimated ? "est" : "bar",
                percent(lower(pay).subtract(found.low), found),
                width.signum() == 0 ? "1%" : percent(width, found),
                ticks(found),
                labels(found, pay.currency()));
    }

    private static String percent(BigDecimal part, Bounds bounds) {
        var whole = bounds.high.subtract(bounds.low);
        return Counts.percent(
                part.movePointRight(2).longValue(), whole.movePointRight(2).longValue());
    }

    private static List<String> ticks(Bounds bounds) {
        var ticks = new ArrayList<String>();
        for (var at = bounds.low; at.compareTo(bounds.high) <= 0; at = at.add(bounds.step)) {
            ticks.add(percent(at.subtract(bounds.low), bounds));
        }
        return ticks;
    }

    private static List<Scale.Label> labels(Bounds bounds, String currency) {
        var labels = new ArrayList<Scale.Label>();
        labels.add(new Scale.Label(Money.rough(bounds.low, currency), "0", "start"));
        var steps = bounds.high.subtract(bounds.low).divide(bounds.step, 0, RoundingMode.HALF_UP);
        if (steps.intValue() % 2 == 0) {
            var middle = bounds.low.add(bounds.high).divide(BigDecimal.valueOf(2));
            labels.add(new Scale.Label(Money.rough(middle, currency), "50%", "middle"));
        }
        labels.add(new Scale.Label(Money.rough(bounds.high, currency), "100%", "end"));
        return labels;
    }
}
