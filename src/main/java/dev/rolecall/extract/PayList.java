package dev.rolecall.extract;

import java.util.List;

/** Follows the ranges that a sentence announces, one a line: "The salaries are listed below, by location.", "Pay ranges:". */
final class PayList {

    private static final int MAX_ENTRY = 120;
    private static final int MAX_CAPTION = 60;

    private static final Wording ANNOUNCED = Wording.of(
            "\\b(?:below|following|as follows|by location|by region|per location|based on (?:your |the )?location|(?:vary|varies|depends?|depending) (?:by|on) (?:your |the )?location)\\b");

    /** "1. Ausbildungsjahr: 1.150 €". */
    private static final Wording LABELLED = Wording.of("^[^:]{2,40}:\\s?[^:]{2,20}$");

    private static final Wording OPEN = Wording.of("\\b(?:is|are|be)\\s?[:.]?$");

    private final PayCues cues;
    private boolean isOpen;
    private boolean hasCaption;

    PayList(PayCues cues) {
        this.cues = cues;
    }

    /** Whether the ranges of the next sentence are such entries; one short line may stand above each. */
    boolean holds(Passage sentence, List<Money> amounts) {
        if (amounts.isEmpty()) {
            var isAnnounced = (ANNOUNCED.isIn(sentence) || isCaption(sentence)) && cues.endInPay(sentence);
            isOpen = isAnnounced || isOpen && !hasCaption && sentence.text().length() <= MAX_CAPTION;
            hasCaption = !isAnnounced;
            return false;
        }
        hasCaption = false;
        isOpen &= sentence.text().length() <= MAX_ENTRY
                && (amounts.stream().allMatch(money -> money.isRange() || money.unit() != null)
                        || LABELLED.isIn(sentence, 0, amounts.get(0).end()) && !cues.nameOther(sentence.text()));
        return isOpen;
    }

    /** "Pay ranges:", over the ranges of the levels of one job, or "the pay ranges for this role are". */
    private static boolean isCaption(Passage words) {
        return words.text().length() <= MAX_CAPTION && words.text().endsWith(":") || OPEN.isIn(words);
    }
}
