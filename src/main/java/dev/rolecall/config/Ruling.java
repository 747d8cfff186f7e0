package dev.rolecall.config;

import dev.rolecall.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * What the curator says of one fact.
 *
 * @param value the value that holds, or null when the fact is to be removed
 * @param at where the facts file says so
 */
public record Ruling<T>(@Nullable T value, SourceLocation at) {}
