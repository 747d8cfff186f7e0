package dev.rolecall.extract;

import dev.rolecall.language.Language;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Seniority;
import dev.rolecall.text.Fold;
import dev.rolecall.text.Unseen;
import dev.rolecall.text.Whitespace;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a title says beside place and workplace: the role, and its levels apart.
 *
 * @param core the words of the role, folded and in the order of the alphabet; empty when there are none
 * @param levels the levels that the title names, in order; empty when it names none
 */
public record RoleName(String core, String levels) {

    /** A posting without a title. */
    public static final RoleName NONE = new RoleName("", "");

    private static final int MAX_CHARS = 300;
    private static final int MAX_PHRASE = 3;

    /** Words that say nothing beside a level have no more: of, new, en. */
    private static final int MAX_LINK_CHARS = 3;

    /** The ending that opens a word for all genders: {@code Entwickler:in}, {@code Entwickler*innen}. */
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L})(?:[:*_·/]-?in(?:nen)?|\\(in\\))(?!\\p{L})");

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private static final PhraseList<List<Seniority>> LEVELS =
            PhraseList.load("levels.tsv", Meanings.of(Seniority.class));
    private static final PhraseList<String> NOISE = PhraseList.load("title-noise.tsv", meaning -> meaning);

    /**
     * The role that a title names.
     *
     * @param title the title, already without codes, gender marks and pay
     * @param places the places of the posting, whose names say nothing of the role
     * @param language the language of the posting, or null
     */
    public static RoleName of(String title, Collection<Place> places, @Nullable Language language) {
        var whole = ENDING.matcher(Unseen.without(title)).replaceAll("");
        var text = whole.length() > MAX_CHARS ? whole.substring(0, MAX_CHARS) : whole;
        var rest = new StringBuilder(text);
        var levels = new TreeSet<String>();
        for (var match : LEVELS.find(text, language)) {
            if (!match.value().isEmpty()) {
                match.value().forEach(level -> levels.add(level.id()));
                levels.addAll(within(text.substring(match.start(), match.end()), match.value()));
                Whitespace.blank(rest, match.start(), match.end());
            }
        }
        var core = core(rest.toString(), places);
        return new RoleName(core.isEmpty() ? core(text, places) : core, String.join(" ", levels));
    }

    /** What a level of several words says beside it: a senior director is no director, nor is an associate one. */
    private static List<String> within(String phrase, List<Seniority> level) {
        var words = words(phrase);
        if (words.size() < 2) {
            return List.of();
        }
        var isOneOfThem = words.stream()
                .anyMatch(word -> LEVELS.whole(word).filter(level::equals).isPresent());
        return words.stream()
                .flatMap(word -> LEVELS.whole(word)
                        .map(named -> named.stream().map(Seniority::id))
                        .orElse(isOneOfThem && word.length() > MAX_LINK_CHARS ? Stream.of(word) : Stream.empty()))
                .toList();
    }

    private static String core(String text, Collection<Place> places) {
        var words = words(text);
        var names =
                places.stream().flatMap(RoleName::names).map(RoleName::words).collect(Collectors.toSet());
        var from = 0;
        var to = words.size();
        for (var count = MAX_PHRASE; count > 0; count--) {
            while (to - count >= from && isNoise(words.subList(to - count, to), names)) {
                to -= count;
            }
            while (from + count <= to && isNoise(words.subList(from, from + count), names)) {
                from += count;
            }
        }
        return words.subList(from, to).stream().sorted().distinct().collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return GAP.splitAsStream(Fold.of(text)).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean isNoise(List<String> words, Collection<List<String>> names) {
        return names.contains(words) || NOISE.whole(String.join(" ", words)).isPresent();
    }

    private static Stream<String> names(Place place) {
        return Stream.of(place.city(), place.region(), place.country()).filter(Objects::nonNull);
    }
}
