package dev.rolecall.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of places among the words of a text, the longest first, without judging what they mean. */
final class PlaceSpotter {

    private static final int MAX_WORDS = 6;
    /** Small words inside the names of places. */
    private static final Set<String> PARTICLES = Set.of(
            "a", "am", "an", "and", "auf", "aux", "da", "das", "de", "del", "den", "der", "do", "dos", "du", "e", "el",
            "en", "i", "im", "in", "la", "las", "le", "les", "los", "of", "on", "s", "sur", "the", "ter", "under",
            "unter", "upon", "y", "zu");

    private final NameFile names;
    private final PlaceWords words;
    private final boolean strict;
    private final Map<String, NameFile.Name> known = new HashMap<>();

    /** A spotter for the words of one text; a strict one takes capitalised names only. */
    PlaceSpotter(NameFile names, PlaceWords words, boolean strict) {
        this.names = names;
        this.words = words;
        this.strict = strict;
    }

    /** The names, from left to right, without overlap. */
    List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        var at = 0;
        while (at < words.size()) {
            var spot = strict && !words.isCapitalised(at) ? null : longest(at);
            if (spot == null) {
                at++;
            } else {
                spots.add(spot);
                at = spot.last() + 1;
            }
        }
        return spots;
    }

    private @Nullable Spot longest(int first) {
        Spot found = null;
        var key = new StringBuilder();
        for (var last = first; last < Math.min(words.size(), first + MAX_WORDS); last++) {
            if (last > first && !words.joinsBefore(last)) {
                return found;
            }
            key.append(last > first ? " " : "").append(words.key(last));
            var name = known.computeIfAbsent(key.toString(), names::find);
            var spot = spot(name.meanings(), first, last);
            found = spot == null ? found : spot;
            if (!name.goesOn()) {
                return found;
            }
        }
        return found;
    }

    private @Nullable Spot spot(List<Meaning> all, int first, int last) {
        if (all.isEmpty() || strict && !isWrittenAsName(first, last)) {
            return null;
        }
        var upper = isUpperCase(first, last);
        var meanings = all.stream()
                .filter(meaning -> upper || !meaning.mustBeUpperCase())
                .toList();
        return meanings.isEmpty() ? null : new Spot(first, last, words.start(first), words.end(last), meanings);
    }

    private boolean isUpperCase(int first, int last) {
        for (var i = first; i <= last; i++) {
            if (!words.isUpperCase(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWrittenAsName(int first, int last) {
        for (var i = first; i <= last; i++) {
            if (!words.isCapitalised(i) && (i == first || i == last || !PARTICLES.contains(words.key(i)))) {
                return false;
            }
        }
        return true;
    }
}
