package dev.rolecall.evaluation;

import dev.rolecall.tree.Value;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Values that are compared as texts.
 *
 * @param text the text of a value
 * @param normal the form of a text that is compared
 */
record TextForms<F>(Function<F, String> text, UnaryOperator<String> normal) implements Forms<F, String> {

    @Override
    public String found(F value) {
        return normal.apply(words(value));
    }

    @Override
    public Optional<String> wanted(Value value) {
        return value.isStated() ? Optional.of(normal.apply(value.text())) : Optional.empty();
    }

    @Override
    public boolean isSame(String one, String other) {
        return one.equals(other);
    }

    @Override
    public String words(F value) {
        return text.apply(value);
    }

    @Override
    public String words(Value value) {
        return value.text();
    }
}
