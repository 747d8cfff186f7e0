package dev.rolecall.evaluation;

import dev.rolecall.tree.Value;
import java.util.Optional;

/**
 * How values of a field are compared.
 *
 * @param <F> a value of the fact
 * @param <T> a value as it is compared
 */
interface Forms<F, T> {

    /** The form of a value that was found. */
    T found(F value);

    /** The form of a value of a gold record; nothing where it states nothing. */
    Optional<T> wanted(Value value);

    /** Whether two forms mean the same. */
    boolean isSame(T one, T other);

    /** A value that was found, for a person. */
    String words(F value);

    /** A value of a gold record, for a person. */
    String words(Value value);
}
