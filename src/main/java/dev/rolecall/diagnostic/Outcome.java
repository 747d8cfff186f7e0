package dev.rolecall.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a stage returns: a value, or none, and all that is to be said about it.
 *
 * @param value the value, or null when the diagnostics say why there is none
 * @param diagnostics what was noticed, in the order in which it was noticed
 */
public record Outcome<T>(@Nullable T value, List<Diagnostic> diagnostics) {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A value with nothing to say about it. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /** No value, for this reason. */
    public static <T> Outcome<T> failed(Diagnostic reason) {
        return new Outcome<>(null, List.of(reason));
    }

    /** The value, or another one where there is none. */
    public T orElse(T other) {
        return value == null ? other : value;
    }

    /** The value of the next stage, with what both stages said. */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (value == null) {
            return new Outcome<>(null, diagnostics);
        }
        var result = next.apply(value);
        var all = new ArrayList<>(diagnostics);
        all.addAll(result.diagnostics);
        return new Outcome<>(result.value, all);
    }
}
