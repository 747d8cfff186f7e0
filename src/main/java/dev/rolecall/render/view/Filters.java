package dev.rolecall.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filters beside the roll.
 *
 * @param groups the groups in order
 * @param show the words of the button that folds them away
 */
public record Filters(List<Group> groups, String show) {

    /**
     * The values of one kind.
     *
     * @param label its name
     * @param values the values shown
     * @param all the way to all values, or null when all are shown
     */
    public record Group(
            String label, List<Value> values, @Nullable Link all) {
        public Group {
            values = List.copyOf(values);
        }
    }

    /**
     * One value.
     *
     * @param text its name
     * @param href its page
     * @param filter its name for the script
     * @param count how many postings have it
     * @param place {@code in} when it lies inside the value above, else null
     */
    public record Value(
            String text,
            String href,
            String filter,
            String count,
            @Nullable String place) {}

    public Filters {
        groups = List.copyOf(groups);
    }
}
