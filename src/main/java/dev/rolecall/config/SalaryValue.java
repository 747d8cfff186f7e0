package dev.rolecall.config;

import dev.rolecall.posting.Salary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads pay: {@code {min: 90000, max: 120000, currency: EUR, unit: YEAR}}, one of the two amounts at least. */
final class SalaryValue {

    static final String EXPECTED = "pay such as `{min: 90000, max: 120000, currency: EUR, unit: YEAR}`";

    private static final List<String> KEYS = List.of("min", "max", "currency", "unit");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private SalaryValue() {}

    static Optional<Salary> of(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)
                || !mapping.entries().stream().allMatch(entry -> KEYS.contains(entry.key()))) {
            return Optional.empty();
        }
        var min = amount(mapping, "min");
        var max = amount(mapping, "max");
        var currency = mapping.entry("currency")
                .flatMap(entry -> Values.text(entry.value()))
                .filter(code -> CURRENCY.matcher(code).matches());
        var unit = mapping.entry("unit")
                .flatMap(entry -> Values.constant(Salary.Unit.class).apply(entry.value()));
        if (currency.isEmpty() || unit.isEmpty() || !isRange(min, max)) {
            return Optional.empty();
        }
        return Optional.of(new Salary(min, max, currency.get(), unit.get()));
    }

    private static @Nullable BigDecimal amount(YamlNode.Mapping mapping, String key) {
        return mapping.entry(key).flatMap(entry -> Values.amount(entry.value())).orElse(null);
    }

    private static boolean isRange(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min == null || max == null) {
            return min != null || max != null;
        }
        return min.compareTo(max) <= 0;
    }
}
