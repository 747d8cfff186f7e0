package dev.rolecall.vocabulary;

import dev.rolecall.posting.Skill;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name under which a skill is met.
 *
 * @param skill the skill, or null for a phrase that holds the words of a skill but means none
 * @param written the name as the vocabulary writes it
 * @param mark how it has to be met
 * @param cues the words that show that it is meant
 * @param generic whether the skill is a general or fuzzy term
 */
record SkillTerm(@Nullable Skill skill, String written, Mark mark, Cues cues, boolean generic) {

    private static final int LEAST_SHOUTED = 4;

    /** How a name has to be met to count. */
    enum Mark {
        /** In any case. */
        PLAIN,
        /** In its own case. */
        EXACT,
        /** In its own case, and not only as the first word of a sentence. */
        PROPER,
        /** In its own case, and among other skills or beside a cue. */
        STRICT;

        boolean isAmbiguous() {
            return this == PROPER || this == STRICT;
        }
    }

    /** Whether an ambiguous name is written in capitals: {@code SASS}. */
    boolean isShoutedAs(String words) {
        return mark.isAmbiguous()
                && written.length() >= LEAST_SHOUTED
                && words.equals(written.toUpperCase(Locale.ROOT));
    }

    /** Whether the name is written here as it has to be. */
    boolean isWrittenAs(String words) {
        return mark == Mark.PLAIN
                || words.startsWith(written)
                        && (words.length() == written.length()
                                || mark == Mark.EXACT && words.length() == written.length() + 1 && words.endsWith("s"));
    }
}
