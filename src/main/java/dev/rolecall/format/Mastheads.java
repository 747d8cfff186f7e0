package dev.rolecall.format;

import dev.rolecall.text.Edges;
import dev.rolecall.text.WordPattern;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows what stands over a posting and is no role: {@code Careers}, {@code Work at Acme}, {@code Now hiring:}. */
public final class Mastheads {

    /** What stands between an employer and the role that it seeks, as a pattern: {@code is hiring a}, {@code sucht}. */
    public static final String SEEKS =
            " (?:(?:is|are) (?:now |currently |actively )?(?:hiring|recruiting|looking for|seeking)|hiring(?= \\p{Lu})|seeks|sucht|recrute|recherche|busca|procura|contrata|zoekt|söker)"
                    + "(?: for)?(?::|!)?(?: an?(?= )| eine?n?(?= )| une?(?= )| una?(?= )| uma?(?= )| een(?= )| ett?(?= ))? (?=\\p{L})";

    private static final int MAX_CHARS = 120;

    private final Set<String> sites;
    private final Set<String> advertisements;
    private final Pattern employer;
    private final Pattern lead;
    private final Pattern tail;

    /** The words that come with the program. */
    public Mastheads() {
        var rows = Noise.rows("mastheads.tsv");
        sites = words(rows, "SITE").collect(Collectors.toUnmodifiableSet());
        advertisements = words(rows, "AD").collect(Collectors.toUnmodifiableSet());
        employer = WordPattern.compile("(?iu:" + anyOf(rows, "AT") + ")\\s(?=\\p{Lu})");
        lead = WordPattern.compile("(?iu)" + anyOf(rows, "LEAD")
                + "(?:!?\\s?[:–—]\\s?|!?\\s-\\s|!\\s|\\s(?:an?|our next|eine?n?|une?|uma?|een|en|ett)\\s|(?<=hiring)(?:\\s(?:our|for|next|new|experienced|professional|talented))++\\s|(?<= (?:for|as|als|de|para))\\s"
                + "|(?<=^(?:vacature|stellenangebot|stellenanzeige))\\s(?=\\p{Lu})"
                + "|(?<=(?:now|are|['’]re) hiring)\\s(?=\\p{Lu}))(?=[\\p{L}(])");
        tail = WordPattern.compile("(?iu)(?<=[\\p{L}\\p{N})])(?:\\s|\\s?[-–—:|,]\\s)" + anyOf(rows, "TAIL") + "!?$");
    }

    private static Stream<String> words(List<String[]> rows, String kind) {
        return rows.stream().filter(row -> row[0].equals(kind)).map(row -> row[1]);
    }

    private static String anyOf(List<String[]> rows, String kind) {
        return words(rows, kind)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether the words name the page that the posting is on. */
    public boolean isSite(String words) {
        return words.length() <= MAX_CHARS
                && (sites.contains(bare(words)) || employer.matcher(words).lookingAt());
    }

    /** Whether the words say that a posting follows. */
    boolean isAdvertisement(String words) {
        return words.length() <= MAX_CHARS && advertisements.contains(bare(words));
    }

    private static String bare(String words) {
        return Edges.bare(words).toLowerCase(Locale.ROOT);
    }

    /** Where the employer's name begins in words that name such a page. */
    Optional<Integer> employerIn(String words) {
        var found = employer.matcher(words);
        return words.length() <= MAX_CHARS && found.lookingAt() ? Optional.of(found.end()) : Optional.empty();
    }

    /** Where the role ends: before what the line calls itself, as in {@code Baker Job Description}, or at the last character. */
    public int roleEnd(String words) {
        var found = tail.matcher(words);
        return words.length() <= MAX_CHARS && found.find() ? found.start() : words.length();
    }

    /** Where the employer's name ends in {@code Acme Careers}: before the words for such a page, or at the last character. */
    int ownerEnd(String words) {
        for (var space = words.indexOf(' ');
                space > 0 && words.length() <= MAX_CHARS;
                space = words.indexOf(' ', space + 1)) {
            if (Character.isLetter(words.charAt(space + 1))
                    && sites.contains(words.substring(space + 1).toLowerCase(Locale.ROOT))) {
                return space;
            }
        }
        return words.length();
    }

    /** The role without the words before and behind it that are no part of it. */
    String role(String words) {
        var open = words.substring(roleStart(words));
        return open.substring(0, roleEnd(open));
    }

    /** Where the role begins: behind {@code We are hiring a}, or at the first character. */
    public int roleStart(String words) {
        var found = lead.matcher(words);
        return words.length() <= MAX_CHARS && found.lookingAt() ? found.end() : 0;
    }
}
