package dev.rolecall.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact and where it comes from.
 *
 * @param term what it is
 * @param style a class for the style sheet, or null
 * @param lead its first words, made strong, or null
 * @param words the rest of the value
 * @param scale the value drawn, or null
 * @param notes what is to be said about it
 * @param refs the lines it comes from
 */
public record FactRow(
        String term,
        @Nullable String style,
        @Nullable String lead,
        List<Word> words,
        @Nullable Scale scale,
        List<String> notes,
        List<Ref> refs) {

    /**
     * Some words of a value.
     *
     * @param text the words
     * @param href where they lead, or null
     * @param datetime the day they name, for machines, or null
     */
    public record Word(
            String text, @Nullable String href, @Nullable String datetime) {

        /** Words that lead nowhere. */
        public static Word plain(String text) {
            return new Word(text, null, null);
        }
    }

    public FactRow {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
        refs = List.copyOf(refs);
    }
}
