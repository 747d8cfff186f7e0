package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line that is a range of money, or several, and nothing else: what it is, the line above says or its section.
 *
 * @param line the line
 * @param amounts all the money in it
 * @param above the line above it, empty for none
 */
record PayLine(Passage line, List<Money> amounts, String above) {

    private static final int MAX_CAPTION = 60;
    /** "The reasonably estimated yearly salary for this role at Acme is:", over the range. */
    private static final int MAX_ANNOUNCEMENT = 140;
    /** As long as a currency behind an amount. */
    private static final int MAX_SIGN = 5;

    private static final BigDecimal LEAST_OF_YEAR = BigDecimal.valueOf(20_000);
    private static final BigDecimal MOST_OF_YEAR = BigDecimal.valueOf(900_000);

    /** "circa £45,000": what may stand before an amount that is alone all the same. */
    private static final Wording LEAD =
            Wording.of("^(?:c\\.|ca\\.|circa|around|approx(?:\\.|imately)?|up to|from|starting at|~)\\s?$");
    /** "depending on experience": what may stand behind it. */
    private static final Wording TAIL = Wording.of(
            "^[\\s,(|–-]{0,4}(?:doe|d\\.o\\.e|negotiable|gross|plus benefits|(?:in|out)side ir35|(?:\\+|plus|&) (?:[0-9.,%–-]{1,9}\\s)?(?:\\p{L}{3,13}\\s)?(?:ben|super|equity|bonus|commission|stock|options)"
                    + "|(?:depending|dependent|dependant|based|commensurate|according) (?:up)?(?:on|to|with)\\s)");
    /** Money of its own that a line names is no caption of the next. */
    private static final Pattern COUNTED = Pattern.compile("[$€£%]|[0-9][.,]?[0-9]{3}[0-9.,]");

    private static final Pattern GAP = Pattern.compile("[\\s;,/|&]{0,5}(?:and|or)?\\s?");

    private static final Pattern PART_BEFORE = Pattern.compile("\\s[|·•–—/-]\\s$|^$");
    private static final Pattern PART_BEHIND = Pattern.compile("^.?\\s{0,2}(?:[|·•–—/-]\\s|$)");

    /** Where an employer says what it offers; benefits have ranges of their own. */
    private static final Set<SectionKind> OFFERING = EnumSet.of(
            SectionKind.INTRODUCTION,
            SectionKind.RESPONSIBILITIES,
            SectionKind.REQUIREMENTS,
            SectionKind.WORKPLACE,
            SectionKind.PAY);

    /** Whether a short line above calls an amount pay: "Hourly rate", "$54 - $60". */
    boolean isCalledPay(Money money, PayCues cues) {
        return (isAlone(money) || isOfRanges())
                && money.isRange()
                && line.offset() == 0
                && above.length() <= (above.endsWith(":") ? MAX_ANNOUNCEMENT : MAX_CAPTION)
                && !COUNTED.matcher(above).find()
                && cues.endInPay(above);
    }

    /**
     * Whether an amount is the offer, though nothing calls it so: over the text no other amount stands alone in a line, or in
     * a part of a short one, and in it none that is as large as the pay of a year, unless the line above calls it something
     * else.
     */
    boolean isOffer(Money money, PayCues cues) {
        if (line.offset() > 0) {
            return false;
        }
        var isHead = line.section() == SectionKind.INTRODUCTION && line.label().isEmpty();
        var isOfYear = isOfYear(money.size());
        if (!isAlone(money)) {
            return isHead && isOfYear && money.isRange() && isPart(money) || isRate(money, cues);
        }
        // "$25 an hour" alone in a line names its period as only pay does.
        return money.isRange() || money.unit() != null
                ? isHead || isOfYear && OFFERING.contains(line.section()) && !cues.nameOther(above)
                : isHead && isOfYear;
    }

    /** "Seattle, WA - 125,885.00 USD annually", one of several: what ends a line after a dash, with its period. */
    private boolean isRate(Money money, PayCues cues) {
        return isOfYear(money.ofYear())
                && money.end() == line.text().length()
                && isPart(money)
                && OFFERING.contains(line.section())
                && !cues.nameOther(line.text());
    }

    /** "Permanent - full time - 50-60k€": a part of its own of a line that has several. */
    private boolean isPart(Money money) {
        return line.text().length() <= MAX_CAPTION
                && PART_BEFORE.matcher(line.text().substring(0, money.start())).find()
                && PART_BEHIND.matcher(line.text().substring(money.end())).find();
    }

    /** Whether an amount may be the pay of a year, in most currencies. */
    static boolean isOfYear(BigDecimal amount) {
        return amount.compareTo(LEAST_OF_YEAR) >= 0 && amount.compareTo(MOST_OF_YEAR) <= 0;
    }

    private boolean isAlone(Money money) {
        var isFirst = money.start() == 0 || LEAD.isIn(line, 0, money.start());
        return isFirst
                && (line.text().length() - money.end() <= MAX_SIGN
                        || TAIL.isIn(line, money.end(), line.text().length()));
    }

    /** Several ranges, as of the grades of one job, with nothing but signs between them. */
    private boolean isOfRanges() {
        var end = 0;
        for (var money : amounts) {
            if (!money.isRange()
                    || !GAP.matcher(line.text().substring(end, money.start())).matches()) {
                return false;
            }
            end = money.end();
        }
        return line.text().length() - end <= MAX_SIGN;
    }
}
