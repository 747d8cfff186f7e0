package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.language.Language;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import dev.rolecall.vocabulary.Gazetteer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Base pay that the employer states, and pay that a board estimates; the two never meet. */
final class SalaryExtractor {

    private static final int CUE_REACH = 60;
    private static final int MAX_CAPTION = 60;
    /** As long as a currency behind an amount. */
    private static final int MAX_SIGN = 5;

    private static final PhraseList<String> CUES = PhraseList.load("pay-cues.tsv", meaning -> meaning);
    private static final PhraseList<Salary.Unit> UNITS = PhraseList.load("pay-units.tsv", Salary.Unit::valueOf);
    private static final Wording ESTIMATE = Wording.of(
            "\\best\\.|\\bestimat(?:e[ds]?|ion|ad[oa])\\b|\\bestim[eé]e?s?\\b|\\bgesch[aä]tzt|\\bgeschatt?e?\\b|\\buppskattad");
    /** "The estimated range for this position": an employer's own estimate is what it states. */
    private static final Wording OWN = Wording.of(
            "\\b(?:we|our|employer|good[ -]faith)\\b|\\bfor (?:this|the|our)(?: [\\p{L}-]{2,20}){0,3} (?:role|position|job|opening)\\b");
    /** Whoever compares with other jobs, or is named beside it, is no employer. */
    private static final Wording OTHERS =
            Wording.of("\\bestimate[ds]? (?:by|from|based)\\b|['’]s est|\\b(?:similar|market|average)\\b");
    /** What an employer says of its job in the midst of what it says of itself. */
    private static final Wording FOR_THIS =
            Wording.of("\\bfor (?:this|the|our)(?: [\\p{L}-]{2,20}){0,3} (?:role|position|job|opening)\\b");
    /** Words and signs between two things of which each stands for itself. */
    private static final Wording APART = Wording.of("[^\\p{L} -]|\\s-\\s|\\b(?:plus|and|with)\\b");

    private static final Pattern LABELLED = Pattern.compile("\\s{0,2}:\\s{0,3}(?:[A-Z]{3}\\s)?");
    private static final Pattern GAP = Pattern.compile("[\\s;,/|&]{0,5}(?:and|or)?\\s?");
    /** "$120k - $180k + equity": nothing but pay goes with equity. */
    private static final Wording EQUITY =
            Wording.of("\\s{0,2}(?:\\+|plus|and|&|,)\\s{0,2}(?:\\p{L}{2,12}\\s)?equity\\b");

    private static final BigDecimal LEAST_OF_YEAR = BigDecimal.valueOf(20_000);
    private static final BigDecimal MOST_OF_YEAR = BigDecimal.valueOf(900_000);
    /** Where an employer says what it offers; benefits have ranges of their own. */
    private static final Set<SectionKind> OFFERING = EnumSet.of(
            SectionKind.INTRODUCTION,
            SectionKind.RESPONSIBILITIES,
            SectionKind.REQUIREMENTS,
            SectionKind.WORKPLACE,
            SectionKind.PAY);

    private final Gazetteer places;

    SalaryExtractor(Gazetteer places) {
        this.places = places;
    }

    /** The pay that the employer states. */
    Fact<Salary> stated(PostingText posting, List<Claim<Place>> locations, @Nullable Ruling<Salary> ruling) {
        var signs = PaySigns.of(posting, locations, places);
        return new Claims<Salary>(posting.body())
                .offer("salary-field", PayEnvelope.of(fields(posting, pay(posting, false), signs)))
                .offer("salary-field", PayEnvelope.of(fields(posting, calledPay(posting), signs)))
                .offer("salary-sentence", PayEnvelope.of(sentences(posting, signs)))
                .ruledBy(ruling);
    }

    /** The pay that a board estimates. */
    Fact<Salary> estimated(PostingText posting, List<Claim<Place>> locations) {
        return new Claims<Salary>(posting.body())
                .offer(
                        "salary-estimate",
                        PayEnvelope.of(fields(
                                posting,
                                Stream.concat(
                                                posting.fields(FieldKey.SALARY_ESTIMATED).stream(),
                                                pay(posting, true).stream())
                                        .toList(),
                                PaySigns.of(posting, locations, places))))
                .decided();
    }

    /** Fields of pay that are estimates, or that are none: {@code Salary: $80,000 (est.)}. */
    private static List<Passage> pay(PostingText posting, boolean areEstimates) {
        return posting.fields(FieldKey.SALARY).stream()
                .filter(field -> isEstimate(field) == areEstimates)
                .toList();
    }

    private static boolean isEstimate(Passage words) {
        return ESTIMATE.isIn(words) && (!OWN.isIn(words) || OTHERS.isIn(words));
    }

    /** "Expected compensation: …": fields whose own label calls them pay. */
    private static List<Passage> calledPay(PostingText posting) {
        return posting.fields(FieldKey.OTHER).stream()
                .filter(field -> CUES.find(field.label(), posting.language()).stream()
                                .reduce((first, second) -> second)
                                .filter(cue -> cue.value().equals("pay"))
                                .isPresent()
                        && !isEstimate(field))
                .toList();
    }

    private static List<Found<Salary>> fields(PostingText posting, List<Passage> stated, PaySigns signs) {
        var found = new ArrayList<Found<Salary>>();
        for (var field : stated) {
            var unit = unitOf(field.label() + ": " + field.text());
            var end = 0;
            for (var money : MoneyReader.find(field)) {
                if (end == 0 || !isExtra(field.text().substring(end, money.start()), posting.language())) {
                    PayPeriod.salary(money, unit, signs)
                            .ifPresent(
                                    salary -> found.add(new Found<>(salary, field.quote(money.start(), money.end()))));
                }
                end = money.end();
            }
        }
        return found;
    }

    /** "15 €/h + prime 0.92 €/h": whether the last word of pay between two amounts says that the next one comes on top. */
    private static boolean isExtra(String between, @Nullable Language language) {
        return CUES.find(between, language).stream()
                .reduce((first, second) -> second)
                .filter(cue -> !cue.value().equals("pay"))
                .isPresent();
    }

    private static List<Found<Salary>> sentences(PostingText posting, PaySigns signs) {
        var found = new ArrayList<Found<Salary>>();
        var above = "";
        var list = new PayList(CUES, posting.language());
        for (var sentence : posting.jobSentences()) {
            var amounts = MoneyReader.find(sentence);
            if (list.holds(sentence, amounts)) {
                found.addAll(all(amounts, sentence, signs));
            } else if (!amounts.isEmpty() && !isEstimate(sentence)) {
                found.addAll(paid(amounts, sentence, above, posting.language(), signs));
            }
            above = sentence.text();
        }
        for (var sentence : posting.companySentences()) {
            if (FOR_THIS.isIn(sentence) && !isEstimate(sentence)) {
                found.addAll(paid(MoneyReader.find(sentence), sentence, "", posting.language(), signs));
            }
        }
        return found;
    }

    private static List<Found<Salary>> all(List<Money> amounts, Passage sentence, PaySigns signs) {
        var unit = unitOf(sentence.text());
        return amounts.stream()
                .flatMap(money -> PayPeriod.salary(money, unit, signs).stream()
                        .map(pay -> new Found<>(pay, sentence.quote(money.start(), money.end()))))
                .toList();
    }

    /** The amounts of a sentence that are pay. */
    private static List<Found<Salary>> paid(
            List<Money> amounts, Passage sentence, String above, @Nullable Language language, PaySigns signs) {
        var found = new ArrayList<Found<Salary>>();
        var unit = unitOf(sentence.text());
        for (var money : amounts) {
            var isCalled = (isAlone(sentence, money) || isOfRanges(sentence, amounts))
                    && isCalledPay(above, sentence, money, language);
            if (isCalled || isPay(sentence, money, language) || isOffer(above, sentence, money, language)) {
                PayPeriod.salary(money, isCalled ? unitOf(above) : unit, signs)
                        .ifPresent(pay -> found.add(new Found<>(pay, sentence.quote(money.start(), money.end()))));
            }
        }
        return found;
    }

    /**
     * A line that is a range of money and nothing else: over the text no other range stands so, and in it none that is
     * as large as the pay of a year, unless the line above calls it something else.
     */
    private static boolean isOffer(String above, Passage line, Money money, @Nullable Language language) {
        if (line.offset() > 0 || !money.isRange() || !isAlone(line, money)) {
            return false;
        }
        return line.section() == SectionKind.INTRODUCTION && line.label().isEmpty()
                || isOfYear(money.size())
                        && OFFERING.contains(line.section())
                        && CUES.find(above, language).stream()
                                .allMatch(cue -> cue.value().equals("pay"));
    }

    private static boolean isOfYear(BigDecimal amount) {
        return amount.compareTo(LEAST_OF_YEAR) >= 0 && amount.compareTo(MOST_OF_YEAR) <= 0;
    }

    /** A line that is a range and nothing else, under a short line that calls it pay: "Hourly rate", "$54 - $60". */
    private static boolean isCalledPay(String above, Passage line, Money money, @Nullable Language language) {
        return money.isRange()
                && line.offset() == 0
                && above.length() <= MAX_CAPTION
                && above.chars().noneMatch(Character::isDigit)
                && CUES.find(above, language).stream()
                        .reduce((first, second) -> second)
                        .filter(cue -> cue.value().equals("pay"))
                        .isPresent();
    }

    private static boolean isAlone(Passage line, Money money) {
        return money.start() == 0 && line.text().length() - money.end() <= MAX_SIGN;
    }

    /** A line of several ranges, as of the grades of one job, with nothing but signs between them. */
    private static boolean isOfRanges(Passage line, List<Money> amounts) {
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

    /** Whether the words before the amount, else those around it, call it pay. */
    private static boolean isPay(Passage sentence, Money money, @Nullable Language language) {
        var from = Math.max(0, money.start() - CUE_REACH * 2);
        var before = CUES.find(sentence.text().substring(from, money.start()), language);
        var to = Math.min(sentence.text().length(), money.end() + CUE_REACH);
        var after = CUES.find(sentence.text().substring(money.end(), to), language);
        if (!before.isEmpty()) {
            var last = before.get(before.size() - 1);
            // "Salary range: $90,000 Performance bonus: 15%": a label goes before what follows in text without lines.
            var isLabelled = LABELLED.matcher(sentence.text().substring(from + last.end(), money.start()))
                    .matches();
            return last.value().equals("pay") && (isLabelled || !isForeign(sentence, money, after));
        }
        if (isForeign(sentence, money, after)) {
            return false;
        }
        if (isPayBehind(sentence, money, after)) {
            return true;
        }
        // "12 € brut de l'heure": between the amount and its period.
        if (CUES.find(sentence.text().substring(money.start(), money.end()), language).stream()
                .anyMatch(cue -> cue.value().equals("pay"))) {
            return true;
        }
        return sentence.section() == SectionKind.PAY && (money.unit() != null || money.isRange())
                || CUES.find(sentence.label(), language).stream()
                        .anyMatch(cue -> cue.value().equals("pay"))
                || money.unit() != null && money.isRange();
    }

    private static boolean isPayBehind(Passage sentence, Money money, List<PhraseList.Match<String>> after) {
        return money.isRange() && EQUITY.isAt(sentence, money.end())
                || !after.isEmpty() && after.get(0).value().equals("pay");
    }

    /** "pay your $500 referral bonus": what stands right behind an amount names it; "$90,000 + equity" names two things. */
    private static boolean isForeign(Passage sentence, Money money, List<PhraseList.Match<String>> after) {
        if (after.isEmpty() || after.get(0).value().equals("pay")) {
            return false;
        }
        var gap = sentence.text()
                .substring(money.end(), money.end() + after.get(0).start());
        return !APART.isIn(gap);
    }

    private static Salary.@Nullable Unit unitOf(String text) {
        return UNITS.find(text).stream()
                .map(PhraseList.Match::value)
                .findFirst()
                .orElse(null);
    }
}
