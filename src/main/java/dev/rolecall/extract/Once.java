package dev.rolecall.extract;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What several rules may ask for, worked out when the first one does.
 *
 * <p>For one thread, as each posting is read by one.
 */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> work;
    private @Nullable T result;

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        if (result == null) {
            result = work.get();
        }
        return result;
    }
}
