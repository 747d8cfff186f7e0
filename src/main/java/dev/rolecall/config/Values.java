package dev.rolecall.config;

import dev.rolecall.text.WebAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads single values of settings; each is empty when the node is something else. */
final class Values {

    private static final int MAX_CHARS = 500;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{1,4})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

    private Values() {}

    /** Text of one line. */
    static Optional<String> text(YamlNode node) {
        if (!(node instanceof YamlNode.Scalar scalar) || scalar.isNull()) {
            return Optional.empty();
        }
        var text = scalar.text().strip();
        var sound =
                !text.isEmpty() && text.length() <= MAX_CHARS && text.chars().noneMatch(Character::isISOControl);
        return sound ? Optional.of(text) : Optional.empty();
    }

    static Optional<LocalDate> day(YamlNode node) {
        return text(node).flatMap(Values::parseDay);
    }

    private static Optional<LocalDate> parseDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<WebAddress> address(YamlNode node) {
        return text(node).flatMap(WebAddress::parse);
    }

    static Optional<Integer> whole(YamlNode node) {
        return text(node).filter(text -> WHOLE.matcher(text).matches()).map(Integer::valueOf);
    }

    /** {@code true} or {@code false}. */
    static Optional<Boolean> choice(YamlNode node) {
        return text(node)
                .filter(text -> text.equals("true") || text.equals("false"))
                .map(Boolean::valueOf);
    }

    static Optional<BigDecimal> amount(YamlNode node) {
        return text(node)
                .map(text -> text.replace("_", "").replace(",", ""))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(BigDecimal::new)
                .filter(amount -> amount.signum() > 0);
    }

    /** A constant by its name, in any case. */
    static <E extends Enum<E>> Function<YamlNode, Optional<E>> constant(Class<E> type) {
        return node -> text(node).flatMap(text -> constant(type, text));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        var name = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** A list of which every item can be read; one value alone is a list of one. */
    static <T> Function<YamlNode, Optional<List<T>>> list(Function<YamlNode, Optional<T>> item) {
        return node -> {
            var values = new ArrayList<T>();
            for (var each : items(node)) {
                var value = item.apply(each);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
            return Optional.of(List.copyOf(values));
        };
    }

    /** The items of a list, or the value itself. */
    static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }
}
