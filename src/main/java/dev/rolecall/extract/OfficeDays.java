package dev.rolecall.extract;

import dev.rolecall.extract.Concordance.Sought;
import dev.rolecall.posting.Workplace;
import java.util.ArrayList;
import java.util.List;

/** Reads on how many days of the week people are in the office, or at home. */
final class OfficeDays {

    /** Some days of a week, not all. */
    static final String COUNT =
            "(?:[1-4]|one|two|three|four|eine[nm]?|zwei|drei|vier|un|deux|trois|quatre|uno?|dos|tres|cuatro|um|dois|três"
                    + "|quatro|een|één|twee|drie|en|två|tre|fyra|due|quattro|dwa|trzy)(?:\\s?(?:-|to|or|bis|oder|à|ou|a|o|tot|of|till|eller)"
                    + "\\s?(?:[1-5]|two|three|four|five|drei|vier|trois|tres|três|drie|tre))?\\+?";

    static final String DAY = "(?:days?|times|tage?n?|jours?|días?|dias?|dag(?:en|ar)?|giorn[oi]|dni)";

    private static final String TIMES =
            "(?:" + COUNT + "\\s" + DAY + "|(?:once|twice|[1-4]\\s?x) (?:a|per|each|every) week)";

    private static final String PLACE =
            "(?:office|on-?site|in-?person|from home|home[ -]based|remote(?:ly)?|home ?office|büro|mobile[ns]? arbeiten|vor ort"
                    + "|bureau|télétravail|présentiel|oficina|casa|teletrabajo|presencial(?:es)?|escritório|teletrabalho|remoto"
                    + "|kantoor|thuis|thuiswerken|kontoret|hemifrån|distans)";

    private static final Wording PLACE_FIRST = Wording.of(
            "(?<![\\p{L}0-9])(?:office|on-?site|in-?person|from home|home[ -]based|remotely|remote work(?:ing)?|home ?office|büro|télétravail|oficina|desde casa"
                    + "|teletrabajo|escritório|teletrabalho|home office|kantoor|thuiswerken|kontoret|hemifrån)(?!\\p{L})"
                    + ".{0,30}?(?<![\\p{L}0-9])" + TIMES + "(?!\\p{L})");
    private static final Wording PLACE_LAST =
            Wording.of("(?<![\\p{L}0-9.,])" + TIMES + "(?!\\p{L}).{0,40}?(?<!\\p{L})" + PLACE + "(?!\\p{L})");

    private static final String NAME = "(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\\b";
    private static final String TO = " ?(?:-|–|to|through|thru) ";
    /** Single days of the week, not all of them: "from home on Fridays", "Tuesdays and Thursdays in our office". */
    private static final Wording NAMED = Wording.of(
            "\\b(?:office|on-?site|in-?person|from home|home office|remote(?:ly)?|wfh) (?:(?:on|every|each) ){0,2}"
                    + NAME + "(?!" + TO + NAME + ")|\\b" + NAME
                    + " (?:and|&|or) " + NAME
                    + " (?:in (?:the|our) office|in person|on-?site|from home|remote(?:ly)?)\\b");

    private static final String FIVE = "(?:5|five)\\sdays";
    private static final String WEEK = FIVE + "(?:(?:\\s(?:a|per))?\\sweek|/week)";
    private static final String OFFICE = "(?:on[ -]?site|in[ -](?:the |our )?office|in[ -]person)";

    /** What leaves some days elsewhere: "3 days a week in the office". */
    static final Sought SOME = PLACE_FIRST.or(PLACE_LAST).or(NAMED);

    /** What leaves none: "on site 5 days a week", in either order. */
    static final Wording ALL = Wording.of("\\b" + OFFICE + "\\s(?:" + WEEK
            + "|full[ -]time|every day|daily)\\b|(?<![0-9.,-])\\b(?:" + WEEK + "|" + FIVE + ")\\s" + OFFICE + "\\b");

    private OfficeDays() {}

    static List<Found<Workplace>> some(List<Passage> sentences) {
        var found = new ArrayList<Found<Workplace>>();
        for (var sentence : sentences) {
            for (var wording : List.of(PLACE_FIRST, PLACE_LAST, NAMED)) {
                wording.firstIn(sentence)
                        .ifPresent(days ->
                                found.add(new Found<>(Workplace.HYBRID, sentence.quote(days.start(), days.end()))));
            }
        }
        return found;
    }

    static List<Found<Workplace>> all(List<Passage> sentences) {
        var found = new ArrayList<Found<Workplace>>();
        for (var sentence : sentences) {
            ALL.firstIn(sentence)
                    .ifPresent(
                            days -> found.add(new Found<>(Workplace.ONSITE, sentence.quote(days.start(), days.end()))));
        }
        return found;
    }
}
