package dev.rolecall.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a posting that is in the content no more.
 *
 * @param frame what surrounds it
 * @param crumb the way back to the roll
 * @param state what has become of it
 * @param when since when
 * @param title its title, in brackets when it is not the employer's
 * @param supplied {@code sup} when the title is not the employer's, else null
 * @param company who employed, or null
 * @param gone what this page is, in a sentence
 * @param facts its last facts
 * @param similar open postings like it
 */
public record RemovedPage(
        Frame frame,
        Link crumb,
        String state,
        FactRow.Word when,
        String title,
        @Nullable String supplied,
        @Nullable Link company,
        String gone,
        List<FactRow> facts,
        List<Row> similar) {

    public RemovedPage {
        facts = List.copyOf(facts);
        similar = List.copyOf(similar);
    }
}
