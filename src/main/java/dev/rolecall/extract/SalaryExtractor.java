package dev.rolecall.extract;

import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import dev.rolecall.vocabulary.Gazetteer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Base pay that the employer states, and pay that a board estimates; the two never meet. */
final class SalaryExtractor {

    private static final int MAX_TITLE_CHARS = 240;
    private static final BigDecimal LEAST_UNNAMED = BigDecimal.valueOf(10_000);

    private static final String JOB =
            "\\bfor (?:this|the|our)(?: [\\p{L}-]{2,20}){0,3} (?:role|position|job|opening)\\b";
    private static final PhraseList<Salary.Unit> UNITS = PhraseList.load("pay-units.tsv", Salary.Unit::valueOf);
    private static final Wording ESTIMATE = Wording.of(
            "\\best\\.|\\bestimat(?:e[ds]?|ion|ad[oa])\\b|\\bestim[eé]e?s?\\b|\\bgesch[aä]tzt|\\bgeschatt?e?\\b|\\buppskattad");
    /** "The estimated range for this position": an employer's own estimate is what it states. */
    private static final Wording OWN = Wording.of("\\b(?:we|our|employer|good[ -]faith)\\b|" + JOB);
    /** Whoever compares with other jobs, or is named beside it, is no employer. */
    private static final Wording OTHERS =
            Wording.of("\\bestimate[ds]? (?:by|from|based)\\b|['’]s est|\\b(?:similar|market|average)\\b");
    /** What an employer says of its job in the midst of what it says of itself. */
    private static final Wording FOR_THIS = Wording.of(JOB);

    private static final Wording BASE = Wording.of(
            "\\bbase(?: (?:of|(?:salary|pay|compensation|wages?)(?: range)?(?: (?:of|is|from|between))?))?:?\\s$");

    private static final int BASE_REACH = 40;

    private static final Wording LABEL_BASE = Wording.of("\\bbase\\b");
    private static final Wording LABEL_TOTAL = Wording.of("\\b(?:total|ote|comp|compensation|package)\\b");

    private static final Wording DEALT_WITH = Wording.of(
            "\\b(?:budget|funds?|funding|portfolio|revenue|bonus|sign[- ]?on|signing|equity|arr|aum|deals?|grants?|referral|commission|mission|sales of|book)\\b");
    /** "時給1,200円": scripts without spaces set none before a number. */
    private static final Pattern SEAM = Pattern.compile("(?<=[\\p{IsHan}\\p{IsHangul}])(?=[0-9])");

    private static final int MAX_COUNT = 3;
    /** "13 mois", "2. Jahr": what is counted is no period that pay is for. */
    private static final Pattern COUNT = Pattern.compile("[0-9]\\.?\\s$");

    private final Gazetteer places;

    SalaryExtractor(Gazetteer places) {
        this.places = places;
    }

    /** The pay that the employer states. */
    Fact<Salary> stated(PostingText posting, List<Claim<Place>> locations, @Nullable Ruling<Salary> ruling) {
        var signs = PaySigns.of(posting, locations, places);
        var cues = new PayCues(posting.language());
        return new Claims<Salary>(posting.body())
                .offer("salary-field", PayEnvelope.of(fields(bases(pay(posting, false)), cues, signs)))
                .offer("salary-field", PayEnvelope.of(fields(calledPay(posting, cues), cues, signs)))
                .offer("salary-sentence", PayEnvelope.of(sentences(posting, cues, signs)))
                .offer("salary-other", PayEnvelope.of(others(posting, cues, signs)))
                .hint("salary-title", () -> PayEnvelope.of(titles(posting, cues, signs)))
                .hint("salary-unsigned", () -> PayEnvelope.of(unsigned(posting, cues, signs)))
                .ruledBy(ruling);
    }

    /** The pay that a board estimates. */
    Fact<Salary> estimated(PostingText posting, List<Claim<Place>> locations) {
        var estimates = Stream.concat(posting.fields(FieldKey.SALARY_ESTIMATED).stream(), pay(posting, true).stream())
                .toList();
        var cues = new PayCues(posting.language());
        return new Claims<Salary>(posting.body())
                .offer(
                        "salary-estimate",
                        PayEnvelope.of(fields(estimates, cues, PaySigns.of(posting, locations, places))))
                .decided();
    }

    /** Fields of pay that are estimates, or that are none: {@code Salary: $80,000 (est.)}. */
    private static List<Passage> pay(PostingText posting, boolean areEstimates) {
        return posting.fields(FieldKey.SALARY).stream()
                .filter(field -> isEstimate(field) == areEstimates)
                .toList();
    }

    /** Of "Total compensation" and "Base salary" the base is pay. */
    private static List<Passage> bases(List<Passage> fields) {
        return fields.stream().anyMatch(field -> LABEL_BASE.isIn(Aligned.of(field.label())))
                ? fields.stream()
                        .filter(field -> !LABEL_TOTAL.isIn(Aligned.of(field.label())))
                        .toList()
                : fields;
    }

    private static boolean isEstimate(Passage words) {
        return ESTIMATE.isIn(words) && (!OWN.isIn(words) || OTHERS.isIn(words));
    }

    /** "Expected compensation: …": fields whose own label calls them pay. */
    private static List<Passage> calledPay(PostingText posting, PayCues cues) {
        return posting.fields(FieldKey.OTHER).stream()
                .filter(field -> cues.endInPay(field.label()) && !isEstimate(field))
                .toList();
    }

    private static List<Found<Salary>> fields(List<Passage> stated, PayCues cues, PaySigns signs) {
        var found = new ArrayList<Found<Salary>>();
        for (var field : stated) {
            var unit = unitOf(field.label() + ": " + field.text());
            var end = 0;
            for (var money : MoneyReader.findPay(field)) {
                // "15 €/h + prime 0.92 €/h": what stands between may say that the next one comes on top.
                var isExtra = end > 0 && cues.endInOther(field.text().substring(end, money.start()));
                if (!isExtra && !cues.denyBehind(field, money)) {
                    found.addAll(paid(field, money, unit, signs));
                }
                end = money.end();
            }
        }
        return found;
    }

    /** "Baker (£30k - £35k)": an amount behind the role, unless it is what the role deals with. */
    private static List<Found<Salary>> titles(PostingText posting, PayCues cues, PaySigns signs) {
        var paid = posting.fields(FieldKey.TITLE).stream()
                .filter(title -> title.text().length() <= MAX_TITLE_CHARS
                        && !DEALT_WITH.isIn(title)
                        && MoneyReader.findPay(title).stream().anyMatch(SalaryExtractor::isBehindRole))
                .toList();
        return fields(paid, cues, signs);
    }

    /** "Engineer 12-25K": a range as large needs no currency. */
    private static boolean isBehindRole(Money money) {
        var isNamed = !money.currency().equals(PaySigns.HOME);
        return money.start() > 0 && (isNamed || money.isRange() && money.size().compareTo(LEAST_UNNAMED) >= 0);
    }

    /** "Tagline: Up to £50,000 a year": fields of other names that speak of pay. */
    private static List<Found<Salary>> others(PostingText posting, PayCues cues, PaySigns signs) {
        return posting.fields(FieldKey.OTHER).stream()
                .map(field -> new PayLine(field, MoneyReader.find(field), ""))
                .filter(field -> !field.amounts().isEmpty() && !isEstimate(field.line()))
                .flatMap(field -> called(field, cues, signs).stream())
                .toList();
    }

    /** "Salary range: 60,000 - 70,000": what a label calls pay, though no currency is named. */
    private static List<Found<Salary>> unsigned(PostingText posting, PayCues cues, PaySigns signs) {
        var found = new ArrayList<Found<Salary>>();
        if (signs.home() != null) {
            for (var sentence : posting.jobSentences(PayCues.CUES)) {
                for (var money : MoneyReader.findPay(sentence)) {
                    if (isCalledPay(sentence, money, cues)) {
                        found.addAll(paid(sentence, money, unitOf(sentence.text()), signs));
                    }
                }
            }
        }
        return found;
    }

    /** "Salary: 75,000 to 95,000", "the salary range is 75,000 to 95,000". */
    private static boolean isCalledPay(Passage sentence, Money money, PayCues cues) {
        var isRangeOfYear = money.isRange() && PayLine.isOfYear(money.size()) && cues.nameRange(sentence, money);
        return money.currency().equals(PaySigns.HOME)
                && (isRangeOfYear || cues.label(sentence, money))
                && !isEstimate(sentence);
    }

    private static List<Found<Salary>> sentences(PostingText posting, PayCues cues, PaySigns signs) {
        var found = new ArrayList<Found<Salary>>();
        var above = "";
        var list = new PayList(cues);
        for (var sentence : posting.jobSentences()) {
            var amounts = MoneyReader.find(sentence);
            if (list.holds(sentence, amounts)) {
                var unit = unitOf(sentence.text());
                amounts.forEach(money -> found.addAll(paid(sentence, money, unit, signs)));
            } else if (!amounts.isEmpty() && !isEstimate(sentence)) {
                found.addAll(called(new PayLine(sentence, amounts, above), cues, signs));
            }
            above = sentence.text();
        }
        var isAnnounced = posting.jobSentences(FOR_THIS).stream()
                .anyMatch(sentence -> FOR_THIS.isIn(sentence) && cues.endInPay(sentence));
        for (var sentence : posting.companySentences()) {
            found.addAll(amongOthers(sentence, isAnnounced, cues, signs));
        }
        return found;
    }

    /**
     * Where an employer speaks of itself, pay is what it says of this job, or labels, or what a year is paid for once the
     * "range for this position" is announced.
     */
    private static List<Found<Salary>> amongOthers(
            Passage sentence, boolean isAnnounced, PayCues cues, PaySigns signs) {
        var amounts = MoneyReader.find(sentence);
        if (amounts.isEmpty() || isEstimate(sentence)) {
            return List.of();
        }
        var isLabelled = amounts.stream()
                .anyMatch(money -> money.isRange()
                        && (money.unit() != null && (isAnnounced || cues.nameRange(sentence, money))
                                || cues.label(sentence, money)));
        return isLabelled || FOR_THIS.isIn(sentence)
                ? called(new PayLine(sentence, amounts, ""), cues, signs)
                : List.of();
    }

    /** The amounts of a line that it or the line above calls pay. */
    private static List<Found<Salary>> called(PayLine line, PayCues cues, PaySigns signs) {
        var found = new ArrayList<Found<Salary>>();
        var unit = unitOf(line.line().text());
        var base = base(line);
        for (var money : base.isEmpty() ? line.amounts() : base) {
            if (line.isCalledPay(money, cues)) {
                found.addAll(paid(line.line(), money, unitOf(line.above()), signs));
            } else if (!base.isEmpty() || cues.call(line.line(), money) || line.isOffer(money, cues)) {
                found.addAll(paid(line.line(), money, unit, signs));
            }
        }
        return found;
    }

    /** "$119,000 - $246,000, including a base salary of $100,000 - $160,000": what a line calls the base. */
    private static List<Money> base(PayLine line) {
        return line.amounts().stream()
                .filter(money -> BASE.isIn(line.line(), Math.max(0, money.start() - BASE_REACH), money.start()))
                .toList();
    }

    private static List<Found<Salary>> paid(Passage words, Money money, Salary.@Nullable Unit unit, PaySigns signs) {
        return PayPeriod.salary(money, unit, signs).stream()
                .map(pay -> new Found<>(pay, words.quote(money.start(), money.end())))
                .toList();
    }

    private static Salary.@Nullable Unit unitOf(String text) {
        var apart = SEAM.matcher(text).replaceAll(" ");
        return UNITS.find(apart).stream()
                .filter(unit -> !isCounted(apart, unit.start()))
                .map(PhraseList.Match::value)
                .findFirst()
                .orElse(null);
    }

    private static boolean isCounted(String text, int unit) {
        return COUNT.matcher(text).region(Math.max(0, unit - MAX_COUNT), unit).find();
    }
}
