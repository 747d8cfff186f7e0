package dev.rolecall.vocabulary;

import dev.rolecall.vocabulary.SkillContext.Candidate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be a list of tags: names of skills and no other word, all written small.
 *
 * <p>Only there do {@code rest} and {@code spring} mean skills although they are written like words.
 */
final class TagLine {

    private final List<Candidate> tags = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private boolean possible;

    TagLine(String text) {
        var at = 0;
        while (at < text.length() && !Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        possible = at == text.length();
    }

    /** Whether the line may be one, by what was read so far. */
    boolean isPossible() {
        return possible;
    }

    /**
     * Takes a word that is not written as the name of a skill has to be.
     *
     * @param tag the name it would be as a tag, or null when it is none
     * @param place how many names were found before it
     */
    void add(@Nullable Candidate tag, int place) {
        possible = possible && tag != null;
        if (possible && tag != null) {
            tags.add(tag);
            places.add(place);
        }
    }

    /** The names found, with the tags between them where the line is such a list. */
    List<Candidate> completed(List<Candidate> found) {
        if (!possible || tags.isEmpty() || found.stream().noneMatch(Candidate::isFirm)) {
            return found;
        }
        var all = new ArrayList<>(found);
        for (var i = tags.size() - 1; i >= 0; i--) {
            all.add(places.get(i), tags.get(i));
        }
        return all;
    }
}
