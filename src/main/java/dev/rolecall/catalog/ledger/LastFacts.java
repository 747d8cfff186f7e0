package dev.rolecall.catalog.ledger;

import dev.rolecall.posting.Place;
import dev.rolecall.text.Slug;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a posting that its page goes on showing when the posting itself is gone.
 *
 * @param title its title, cut at {@value #MAX_CHARS} characters, or null
 * @param isTitleSupplied whether the title is the curator's
 * @param company who employs, cut at {@value #MAX_CHARS} characters, or null
 * @param level the level, or null
 * @param places the first {@value #MAX_PLACES} places
 * @param posted the day it was posted, or null
 * @param closed the day it closed, or null
 */
public record LastFacts(
        @Nullable String title,
        boolean isTitleSupplied,
        @Nullable String company,
        @Nullable String level,
        List<Place> places,
        @Nullable LocalDate posted,
        @Nullable LocalDate closed) {

    /** The most that is kept of a name. */
    public static final int MAX_CHARS = 120;

    /** How many places are kept. */
    public static final int MAX_PLACES = 5;

    /** Nothing is known. */
    public static final LastFacts NONE = new LastFacts(null, false, null, null, List.of(), null, null);

    public LastFacts {
        title = cut(title);
        company = cut(company);
        places = List.copyOf(places.subList(0, Math.min(MAX_PLACES, places.size())));
    }

    /** The same, closed on this day, or open. */
    public LastFacts closed(@Nullable LocalDate day) {
        return new LastFacts(title, isTitleSupplied, company, level, places, posted, day);
    }

    /** The same in other places. */
    public LastFacts at(List<Place> others) {
        return new LastFacts(title, isTitleSupplied, company, level, others, posted, closed);
    }

    /** The title in the form in which two titles are compared; empty when there is none. */
    public String role() {
        return title == null ? "" : Slug.of(title);
    }

    /** The company in the form in which two companies are compared; empty when there is none. */
    public String employer() {
        return company == null ? "" : Slug.of(company);
    }

    private static @Nullable String cut(@Nullable String name) {
        if (name == null || name.length() <= MAX_CHARS) {
            return name;
        }
        var end = Character.isHighSurrogate(name.charAt(MAX_CHARS - 1)) ? MAX_CHARS - 1 : MAX_CHARS;
        return name.substring(0, end);
    }
}
