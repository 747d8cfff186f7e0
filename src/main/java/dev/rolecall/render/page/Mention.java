package dev.rolecall.render.page;

/**
 * A skill in the words of a posting.
 *
 * @param line the number of the line
 * @param id the name of the words in the page of the posting
 * @param before what stands before, cut
 * @param words the words
 * @param after what stands after, cut
 */
public record Mention(int line, String id, String before, String words, String after) {}
