package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.language.Language;
import dev.rolecall.posting.Salary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words around an amount call it: pay, or something else that is counted in money, as a bonus or a budget. */
final class PayCues {

    private static final int REACH = 60;
    private static final String RANGE = "range";
    private static final BigDecimal LEAST_WAGE = BigDecimal.valueOf(7);
    private static final BigDecimal MOST_WAGE = BigDecimal.valueOf(300);

    static final PhraseList<String> CUES = PhraseList.load("pay-cues.tsv", meaning -> meaning);

    /** Words and signs between two things of which each stands for itself. */
    private static final Wording APART = Wording.of("[^\\p{L} -]|\\s-\\s|\\b(?:plus|and|with)\\b");

    private static final Pattern LABELLED =
            Pattern.compile("\\s{0,2}:\\s{0,3}(?:(?:from|up to|between)\\s)?(?:[A-Z]{3}\\s)?");
    /** "Salary up to £75,000 Welcome bonus up to £5,000": no sign is needed before as much as a year's pay. */
    private static final Pattern LEADING = Pattern.compile("\\s(?:from|up to|between)\\s");
    /** "Base salary (excluding equity and bonus)": brackets explain what is named before them. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,100}\\)");
    /** "$120k - $180k + equity", "(USD) + 15% bonus": nothing but pay goes with these. */
    private static final Wording EQUITY = Wording.of("(?:\\s\\([a-z]{3}\\))?\\s{0,2}(?:\\+|plus|and|&|,)\\s{0,2}"
            + "(?:[0-9.%–—-]{1,16}\\s)?(?:\\p{L}{2,12}\\s){0,2}(?:equity|bonus|super(?:annuation)?)\\b");

    /** "$90,000 base / $180,000 on target". */
    private static final Wording BASE = Wording.of("\\s?base\\b");

    private final @Nullable Language language;

    PayCues(@Nullable Language language) {
        this.language = language;
    }

    /** Whether the last word about money in a text is one for pay. */
    boolean endInPay(String text) {
        return last(CUES.find(named(text), language)).filter(PayCues::isPay).isPresent();
    }

    /** The same of a line that other rules have looked at. */
    boolean endInPay(Passage line) {
        return last(CUES.find(line, language)).filter(PayCues::isPay).isPresent();
    }

    /** Whether the last word about money in a text is one for something else than pay. */
    boolean endInOther(String text) {
        return last(CUES.find(text, language)).filter(cue -> !isPay(cue)).isPresent();
    }

    /** Whether a text names anything but pay. */
    boolean nameOther(String text) {
        return !CUES.find(text, language).stream().allMatch(PayCues::isPay);
    }

    /** Whether the words right behind an amount of a field call it something else: "$135,000 base, $270,000 OTE". */
    boolean denyBehind(Passage field, Money money) {
        return isOther(field, money, after(field, money));
    }

    /** Whether a label right before the amount calls it pay: "Hiring range: from $109,000". */
    boolean label(Passage sentence, Money money) {
        return before(sentence, money)
                .filter(cue -> isPay(cue) && isLabel(sentence, cue, money))
                .isPresent();
    }

    /** Whether the words before the amount call it a range of pay: "Hiring range in USD from $19". */
    boolean nameRange(Passage sentence, Money money) {
        return before(sentence, money)
                .filter(cue ->
                        isPay(cue) && sentence.folded().startsWith(RANGE, reach(money) + cue.end() - RANGE.length()))
                .isPresent();
    }

    /** Whether the words before the amount, else those around it, call it pay. */
    boolean call(Passage sentence, Money money) {
        var before = before(sentence, money);
        var after = after(sentence, money);
        if (before.isPresent()) {
            // "Salary range: $90,000 Performance bonus: 15%": a label goes before what follows in text without lines.
            return isPay(before.get())
                    && (isLabel(sentence, before.get(), money)
                            || leads(sentence, before.get(), money)
                            || !isOther(sentence, money, after));
        }
        if (isOther(sentence, money, after)) {
            return false;
        }
        return isPayBehind(sentence, money, after)
                // "12 € brut de l'heure": between the amount and its period.
                || namePay(sentence.text().substring(money.start(), money.end()))
                || sentence.section() == SectionKind.PAY && (money.unit() != null || money.isRange())
                || namePay(sentence.label())
                || money.unit() != null && money.isRange()
                || isHourly(sentence, money);
    }

    /** "Part time - $30 hourly": hardly anything but work is paid by the hour, beside what comes on top as a benefit. */
    private static boolean isHourly(Passage sentence, Money money) {
        return money.unit() == Salary.Unit.HOUR
                && sentence.section() != SectionKind.BENEFITS
                && money.size().compareTo(LEAST_WAGE) >= 0
                && money.size().compareTo(MOST_WAGE) <= 0;
    }

    private Optional<PhraseList.Match<String>> before(Passage sentence, Money money) {
        return last(CUES.find(named(sentence.text().substring(reach(money), money.start())), language));
    }

    /** A text with gaps as long as its brackets. */
    private static String named(String text) {
        return text.indexOf('(') < 0
                ? text
                : BRACKETS.matcher(text)
                        .replaceAll(bracket -> " ".repeat(bracket.group().length()));
    }

    private static int reach(Money money) {
        return Math.max(0, money.start() - REACH * 2);
    }

    private List<PhraseList.Match<String>> after(Passage sentence, Money money) {
        var to = Math.min(sentence.text().length(), money.end() + REACH);
        return CUES.find(sentence.text().substring(money.end(), to), language);
    }

    private static boolean isLabel(Passage sentence, PhraseList.Match<String> cue, Money money) {
        return LABELLED.matcher(named(between(sentence, cue, money))).matches();
    }

    private static boolean leads(Passage sentence, PhraseList.Match<String> cue, Money money) {
        return PayLine.isOfYear(money.size())
                && LEADING.matcher(between(sentence, cue, money)).matches();
    }

    private static String between(Passage sentence, PhraseList.Match<String> cue, Money money) {
        return sentence.text().substring(reach(money) + cue.end(), money.start());
    }

    private boolean namePay(String text) {
        return CUES.find(text, language).stream().anyMatch(PayCues::isPay);
    }

    private static boolean isPayBehind(Passage sentence, Money money, List<PhraseList.Match<String>> after) {
        return money.isRange() && EQUITY.isAt(sentence, money.end())
                || BASE.isAt(sentence, money.end())
                || !after.isEmpty() && isPay(after.get(0));
    }

    /** "pay your $500 referral bonus": what stands right behind an amount names it; "$90,000 + equity" names two things. */
    private static boolean isOther(Passage sentence, Money money, List<PhraseList.Match<String>> after) {
        if (after.isEmpty() || isPay(after.get(0))) {
            return false;
        }
        var gap = sentence.text()
                .substring(money.end(), money.end() + after.get(0).start());
        return !APART.isIn(gap);
    }

    private static Optional<PhraseList.Match<String>> last(List<PhraseList.Match<String>> cues) {
        return cues.isEmpty() ? Optional.empty() : Optional.of(cues.get(cues.size() - 1));
    }

    private static boolean isPay(PhraseList.Match<String> cue) {
        return cue.value().equals("pay");
    }
}
