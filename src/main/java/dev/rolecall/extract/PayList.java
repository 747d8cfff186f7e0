package dev.rolecall.extract;

import dev.rolecall.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the ranges that a sentence announces, one a line: "The salaries are listed below, by location." */
final class PayList {

    private static final int MAX_ENTRY = 120;
    private static final int MAX_CAPTION = 60;

    private static final Wording ANNOUNCED = Wording.of(
            "\\b(?:below|following|as follows|by location|by region|per location|based on (?:your |the )?location|(?:vary|varies|depends?|depending) (?:by|on) (?:your |the )?location)\\b");

    private final PhraseList<String> cues;
    private final @Nullable Language language;
    private boolean isOpen;
    private boolean hasCaption;

    PayList(PhraseList<String> cues, @Nullable Language language) {
        this.cues = cues;
        this.language = language;
    }

    /** Whether the ranges of the next sentence are such entries; one short line may stand above each. */
    boolean holds(Passage sentence, List<Money> amounts) {
        if (amounts.isEmpty()) {
            var isAnnounced = announces(sentence);
            isOpen = isAnnounced || isOpen && !hasCaption && sentence.text().length() <= MAX_CAPTION;
            hasCaption = !isAnnounced;
            return false;
        }
        hasCaption = false;
        isOpen &= sentence.text().length() <= MAX_ENTRY && amounts.stream().allMatch(Money::isRange);
        return isOpen;
    }

    private boolean announces(Passage sentence) {
        return ANNOUNCED.isIn(sentence)
                && cues.find(sentence, language).stream()
                        .reduce((first, second) -> second)
                        .filter(cue -> cue.value().equals("pay"))
                        .isPresent();
    }
}
