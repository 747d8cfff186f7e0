package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.format.FieldKey;
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

    private static final String COUNT =
            "([0-9]{1,2})(?:[.,][0-9]{1,2})?(?:\\s?(?:-|to|bis|a|tot|till)\\s?([0-9]{1,2})(?:[.,][0-9]{1,2})?)?"
                    + "(?:\\s?(?:hours?|hrs?|h|std\\.?|stunden|uur|timmar|heures|horas))?(?:\\s?(?:per|a|/|p\\.)\\s?(?:week|w))?$";

    private static final String LABEL =
            "(?:hours(?: per | a |/| / )week|(?:weekly|working|work) hours|wochenstunden|uren per week|timmar per vecka|heures par semaine|horas (?:semanales|semanais|por semana))";
    /** "Hours per week: 40", as a line of text. */
    private static final Wording LABELLED = Wording.of("^" + LABEL + "\\s?:\\s?" + COUNT);

    private static final Wording ASKS = Wording.of("^(?:" + LABEL + "|hours)$");
    private static final Wording ANSWER = Wording.of("^" + COUNT);

    /** Fewer hours of a week are those of one duty. */
    private static final int LEAST = 5;
    /** To so many it is part time; between that and full time it may be either. */
    private static final int PART = 30;

    private static final int FULL = 35;
    private static final int LATEST_START = 12;
    private static final int MOST = 48;

    /** "The position is 75%", "50% Stelle", "0.6 FTE". */
    private static final Wording SHARE = Wording.of(
            "\\b(?:position|post|job|role|stelle|appointment) (?:is )?(?:at |a |\\()?[1-9][0-9]\\s?%(?![0-9])|(?<![0-9.,])[1-9][0-9]\\s?%[ -](?:position|post|stelle|appointment|fte)\\b|(?<![0-9.,])0[.,][1-9][05]? ?fte\\b");

    private WeeklyHours() {}

    /** The contracts that a posting's hours tell, but for those in a list of benefits. */
    static List<Found<EmploymentType>> in(PostingText posting) {
        var found = new ArrayList<Found<EmploymentType>>();
        for (var sentence : posting.jobSentences(HOURS)) {
            var hours = sentence.section() == SectionKind.BENEFITS || ACCRUED.isIn(sentence)
                    ? Optional.<MatchResult>empty()
                    : HOURS.firstIn(sentence);
            add(sentence, hours, found);
        }
        posting.jobSentences(LABELLED)
                .forEach(line -> add(line, LABELLED.firstIn(line).filter(WeeklyHours::isCount), found));
        for (var sentence : posting.jobSentences(SHARE)) {
            SHARE.firstIn(sentence)
                    .ifPresent(share -> found.add(
                            new Found<>(EmploymentType.PART_TIME, sentence.quote(share.start(), share.end()))));
        }
        for (var title : posting.fields(FieldKey.TITLE)) {
            add(title, HOURS.firstIn(title), found);
        }
        for (var field : posting.fields(FieldKey.EMPLOYMENT_TYPE)) {
            var asks = ASKS.isIn(Aligned.of(field.label()));
            add(
                    field,
                    HOURS.firstIn(field)
                            .or(() -> asks ? ANSWER.firstIn(field).filter(WeeklyHours::isCount) : Optional.empty()),
                    found);
        }
        return found;
    }

    private static void add(Passage words, Optional<MatchResult> hours, List<Found<EmploymentType>> found) {
        hours.ifPresent(week ->
                type(week).ifPresent(type -> found.add(new Found<>(type, words.quote(week.start(), week.end())))));
    }

    /** "9 to 17" is from when to when. */
    private static boolean isCount(MatchResult hours) {
        return hours.group(2) == null || Integer.parseInt(hours.group(1)) > LATEST_START;
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
