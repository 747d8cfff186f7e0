package dev.rolecall.posting;

/**
 * A skill of the vocabulary.
 *
 * @param name its canonical name, as in {@code C++}
 * @param slug its name in addresses, unique in the vocabulary, as in {@code cpp}
 * @param category the group it is listed under, as in {@code Languages}
 */
public record Skill(String name, String slug, String category) {}
