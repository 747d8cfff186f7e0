package dev.rolecall.render.view;

import org.jspecify.annotations.Nullable;

/**
 * Some words that may lead somewhere.
 *
 * @param text the words
 * @param href where they lead, or null for plain words
 * @param current {@code page} on the page they lead to, else null
 */
public record Link(
        String text, @Nullable String href, @Nullable String current) {

    /** Words that lead to another page. */
    public static Link to(String text, String href) {
        return new Link(text, href, null);
    }
}
