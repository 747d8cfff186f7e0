package dev.rolecall.render.view;

/**
 * The number of a line that leads to words in it.
 *
 * @param label what the words are, for those who do not see the column
 * @param line the number
 * @param href the words
 */
public record Ref(String label, int line, String href) {}
