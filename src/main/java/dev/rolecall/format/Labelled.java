package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.text.WebAddress;
import dev.rolecall.vocabulary.Absent;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of the form {@code Label: value}.
 *
 * @param label the label without its colon
 * @param value the words behind it, or the address they link to; empty when the value is absent
 * @param field the name of the field, {@link FieldLabels#OTHER} or {@link FieldLabels#PROFILE}; empty for an unknown label
 */
record Labelled(String label, String value, String field) {

    private static final int MAX_LABEL_CHARS = 40;
    private static final int MAX_LABEL_WORDS = 5;
    private static final int MAX_VALUE_CHARS = 240;

    private static final Pattern FORM =
            Pattern.compile("^([^:：]{2," + MAX_LABEL_CHARS + "})[:：](?!//)\\s{0,5}(.{0,400})$");
    /** "Location - Leeds": so only what no title begins with. */
    private static final Pattern DASHED = Pattern.compile("^([\\p{L} ]{2," + MAX_LABEL_CHARS + "}) [-–—] (.{1,400})$");

    private static final Set<String> DASHED_FIELDS = Set.of("LOCATION", "SALARY", "DATE_POSTED", "VALID_THROUGH");
    private static final Pattern SPACES = Pattern.compile(" ");

    /** Reads the lines of blocks. */
    static final class Reader {

        private final FieldLabels labels;
        private final Absent absent;

        Reader(FieldLabels labels, Absent absent) {
            this.labels = labels;
            this.absent = absent;
        }

        Optional<Labelled> read(Block block) {
            var text = block.text().strip();
            var form = (hasColon(text) ? FORM : DASHED).matcher(text);
            if (!form.matches() || SPACES.split(form.group(1)).length > MAX_LABEL_WORDS) {
                return Optional.empty();
            }
            var label = form.group(1).strip();
            var value = form.group(2).strip();
            if (value.isEmpty() || value.length() > MAX_VALUE_CHARS || isTemplate(value)) {
                return Optional.empty();
            }
            var field = labels.fieldOf(label).orElse("");
            if (form.pattern() == DASHED && !DASHED_FIELDS.contains(field)) {
                return Optional.empty();
            }
            var shown = field.endsWith("_URL") ? address(block).orElse(value) : value;
            return Optional.of(new Labelled(label, absent.isAbsent(shown) ? "" : shown, field));
        }

        /** Whether there is one where a label may end; most lines have none. */
        private static boolean hasColon(String text) {
            for (var i = 0; i < Math.min(text.length(), MAX_LABEL_CHARS + 1); i++) {
                if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                    return true;
                }
            }
            return false;
        }

        boolean isKnown(String label) {
            return labels.fieldOf(label).isPresent();
        }

        /** What a template engine was to fill in, and did not. */
        private static boolean isTemplate(String value) {
            return value.contains("{{") || value.contains("{%");
        }

        private static Optional<String> address(Block block) {
            return block.pieces().stream()
                    .filter(Inline.Link.class::isInstance)
                    .map(piece -> ((Inline.Link) piece).target().toString())
                    .findFirst();
        }
    }

    boolean isKnown() {
        return !field.isEmpty();
    }

    boolean isFact() {
        return isKnown() && !field.equals(FieldLabels.OTHER) && !field.equals(FieldLabels.PROFILE);
    }

    FieldKey key() {
        return isFact() ? FieldKey.valueOf(field) : FieldKey.OTHER;
    }

    /** Whether the value may be what the label asks for: an address where an address is due. */
    boolean isFitting() {
        return !field.endsWith("_URL")
                || value.isEmpty()
                || WebAddress.parse(value).isPresent();
    }

    Entry entry(Block block) {
        return Entry.of(label, value, block.pieces().get(0).at(), key(), Origin.LABELLED);
    }
}
