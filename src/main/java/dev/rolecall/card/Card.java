package dev.rolecall.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said on a share image.
 *
 * @param site the name of the site, or empty
 * @param status what has become of the posting, or null while it is open
 * @param title the title
 * @param isOurs whether the title is not the employer's
 * @param by who employs, or empty
 * @param facts what else there is to know, the most telling first
 */
public record Card(String site, @Nullable Status status, String title, boolean isOurs, String by, List<String> facts) {

    /**
     * What has become of a posting.
     *
     * @param word {@code Closed}
     * @param day since when, as people read it
     */
    public record Status(String word, String day) {}

    public Card {
        facts = List.copyOf(facts);
    }

    /** The same for those who do not see it. */
    public String words() {
        var words = new ArrayList<String>();
        if (status != null) {
            words.add(status.word() + " " + status.day());
        }
        words.add(title);
        if (!by.isEmpty()) {
            words.add(by);
        }
        words.addAll(facts);
        return String.join(". ", words);
    }
}
