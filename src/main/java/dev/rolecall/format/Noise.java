package dev.rolecall.format;

import dev.rolecall.body.Repair;
import dev.rolecall.text.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What sites add to the text of an employer, as patterns of sentences. */
final class Noise {

    private static final int MAX_CHARS = 240;
    private static final int MAX_NAME_CHARS = 60;

    private final List<Pattern> banners;
    private final List<Pattern> advertisements;
    private final List<Pattern> applications;
    private final List<Pattern> others;
    private final Pattern tracking;

    Noise() {
        var rows = rows("noise.tsv");
        banners = patterns(rows, "BANNER");
        advertisements = patterns(rows, "ADVERTISEMENT");
        applications = patterns(rows, "APPLY");
        others = patterns(rows, "OTHERS");
        tracking = Pattern.compile(
                "(?<![\\p{L}\\p{N}#])(?:"
                        + String.join(
                                "|",
                                patterns(rows, "TRACKING").stream()
                                        .map(Pattern::pattern)
                                        .toList()) + ")",
                Pattern.CASE_INSENSITIVE);
    }

    static List<String[]> rows(String name) {
        var stream = Noise.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the program lacks its data file " + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.split("\t", 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static List<Pattern> patterns(List<String[]> rows, String kind) {
        return rows.stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> Pattern.compile(row[1]))
                .toList();
    }

    /** The codes by which boards follow a posting. */
    Pattern tracking() {
        return tracking;
    }

    /** What a line at the edge of a text is, when it is not the employer's. */
    Optional<Repair.Kind> kindOf(String line) {
        if (line.length() > MAX_CHARS) {
            return Optional.empty();
        }
        var words = bare(line);
        if (matches(banners, words)) {
            return Optional.of(Repair.Kind.BANNER_LEFT_OUT);
        }
        return matches(advertisements, words) ? Optional.of(Repair.Kind.ADVERTISEMENT_LEFT_OUT) : Optional.empty();
    }

    /** Whether a line is the site's, and says nothing of the job. */
    boolean isOfSite(String line) {
        return kindOf(line).isPresent() || asksToApply(line);
    }

    /** Whether the words only ask to apply, as a button does. */
    boolean asksToApply(String line) {
        return line.length() <= MAX_CHARS && matches(applications, bare(line));
    }

    /** Whether a line stands over a list of other postings. */
    boolean isOverOthers(String line) {
        return line.length() <= MAX_NAME_CHARS && matches(others, bare(line));
    }

    private static String bare(String line) {
        var words = Fold.of(line).strip();
        while (!words.isEmpty() && ".!:>»→*".indexOf(words.charAt(words.length() - 1)) >= 0) {
            words = words.substring(0, words.length() - 1).strip();
        }
        return words;
    }

    private static boolean matches(List<Pattern> patterns, String words) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).matches());
    }
}
