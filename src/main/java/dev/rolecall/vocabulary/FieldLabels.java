package dev.rolecall.vocabulary;

import dev.rolecall.text.Edges;
import dev.rolecall.text.Fold;
import dev.rolecall.text.Whitespace;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labels that sources put before, behind or above a field, and which field it is. */
public final class FieldLabels {

    /** The answer for a label of a fact about the employer: headquarters, funding, size. */
    public static final String PROFILE = "PROFILE";

    /** The answer for a label that is known and that no fact is read from. */
    public static final String OTHER = "OTHER";

    private static final int MAX_CHARS = 60;

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    /** {@code Location(s)}, {@code Ort(e)}: one or several. */
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L})\\((?:e?s|e?n|e)\\)");

    private static final Pattern SLASH = Pattern.compile("\\s?/\\s?");
    /** Fields that no section is named by: "Role / Responsibilities" is one. */
    private static final Set<String> IN_PARTS =
            Set.of("COMPANY", "LOCATION", "WORKPLACE", "EMPLOYMENT_TYPE", "SALARY", "DATE_POSTED", "VALID_THROUGH");

    private static final Pattern JOINT = Pattern.compile("[_.\\-\\s]++");

    private final Map<String, String> fields = new HashMap<>();
    private final int longest;

    /** The labels that come with the program. */
    public FieldLabels() {
        var chars = 0;
        for (var row : Resource.rows("labels.tsv")) {
            var label = Fold.of(row.get(1));
            fields.putIfAbsent(label, row.get(0));
            chars = Math.max(chars, label.length());
        }
        longest = chars;
    }

    /** The field with this label: the name of a field key, or {@link #PROFILE}, or nothing for a label not known. */
    public Optional<String> fieldOf(String label) {
        if (label.length() > MAX_CHARS) {
            return Optional.empty();
        }
        var whole = fields.get(normal(label));
        return whole == null && label.indexOf('/') > 0 ? ofParts(label) : Optional.ofNullable(whole);
    }

    /** Whether a line is a known label, or begins with one and a colon. */
    public boolean opens(String line) {
        var colon = line.indexOf(':');
        return fieldOf(colon < 0 ? line : line.substring(0, colon)).isPresent();
    }

    /** "Employer / Company", "Job type / hours": the one field that its parts are labels of. */
    private Optional<String> ofParts(String label) {
        var known = SLASH.splitAsStream(label)
                .map(part -> fields.get(normal(part)))
                .filter(field -> field != null && IN_PARTS.contains(field))
                .collect(Collectors.toSet());
        return known.size() == 1 ? Optional.of(known.iterator().next()) : Optional.empty();
    }

    /**
     * Where a known label begins that is glued to the value before it, as in {@code Full TimeJob Type}.
     *
     * @return its offset, or -1 when the line does not end so
     */
    public int gluedLabel(String line) {
        for (var start = Math.max(1, line.length() - longest); start < line.length() - 1; start++) {
            if (isSeam(line, start)
                    && isTitled(line, start)
                    && fieldOf(line.substring(start)).isPresent()) {
                return start;
            }
        }
        return -1;
    }

    /** Behind a bracket that opens nothing is glued: "Leeds (Remote)" is a place, and how one works there. */
    private static boolean isSeam(String line, int at) {
        var before = line.charAt(at - 1);
        return Character.isUpperCase(line.charAt(at)) && !Whitespace.isSpace(before) && "([{".indexOf(before) < 0;
    }

    /** A label on a card is written in title case; a word within a word is not. */
    private static boolean isTitled(String line, int start) {
        return line.charAt(start - 1) != '-' && Character.isLowerCase(line.charAt(start + 1));
    }

    private static String normal(String label) {
        var single = PLURAL.matcher(Whitespace.collapse(label)).replaceAll("");
        var apart = HUMP.matcher(single).replaceAll(" ");
        var words = JOINT.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return Edges.bare(Fold.of(words));
    }
}
