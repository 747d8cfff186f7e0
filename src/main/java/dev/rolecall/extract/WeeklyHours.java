package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.posting.EmploymentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** What the hours of a week say of a contract: {@code 25 hours a week}, {@code 37,5 Stunden pro Woche}. */
final class WeeklyHours {

    private static final Wording HOURS = Wording.of(
            "(?<![0-9.,])([0-9]{1,2})(?:[.,][0-9]{1,2})?(?:\\s?(?:-|to|bis|a|tot|till)\\s?([0-9]{1,2})(?:[.,][0-9]{1,2})?)?\\s?-?"
                    + "(?:hours?|hrs?|h|std\\.?|stunden|heures|horas|uur|uren|timmar|timer)\\s?(?:per|a|/|each|pro|je|in der|die|par|por|p/|i)?\\s?"
                    + "(?:week|wk|woche|semaine|semana|vecka|veckan|uke|uge)\\b");
    /** "Sick time accrued at 2 hours a month if working 40 hours a week". */
    private static final Wording ACCRUED = Wording.of("\\b(?:accru(?:es?|ed|al)|if (?:you )?work(?:ing)?)\\b");

    /** Fewer hours of a week are those of one duty. */
    private static final int LEAST = 5;
    /** To so many it is part time; between that and full time it may be either. */
    private static final int PART = 30;

    private static final int FULL = 35;
    private static final int MOST = 48;

    private WeeklyHours() {}

    /** The contracts that a posting's hours tell, but for those in a list of benefits. */
    static List<Found<EmploymentType>> in(PostingText posting) {
        var found = new ArrayList<Found<EmploymentType>>();
        for (var sentence : posting.jobSentences(HOURS)) {
            var hours = sentence.section() == SectionKind.BENEFITS || ACCRUED.isIn(sentence)
                    ? Optional.<MatchResult>empty()
                    : HOURS.firstIn(sentence);
            hours.ifPresent(week -> type(week)
                    .ifPresent(type -> found.add(new Found<>(type, sentence.quote(week.start(), week.end())))));
        }
        return found;
    }

    private static Optional<EmploymentType> type(MatchResult week) {
        var least = Integer.parseInt(week.group(1));
        var most = week.group(2) == null ? least : Integer.parseInt(week.group(2));
        if (least >= LEAST && most <= PART) {
            return Optional.of(EmploymentType.PART_TIME);
        }
        return least >= FULL && most <= MOST ? Optional.of(EmploymentType.FULL_TIME) : Optional.empty();
    }
}
