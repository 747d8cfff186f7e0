package dev.rolecall.extract;

import dev.rolecall.text.WordPattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether one amount is the least or the most that is paid: {@code from $50,000}, {@code bis zu 60.000 €}. */
final class OpenEnds {

    private static final int REACH = 80;

    private static final Pattern FROM = WordPattern.compile(
            "(?:from|starting at|starts at|start at|starting from|starting salary of|at least|no less than|not less than|minimum(?: of)?|minimum [^0-9.]{0,50}?|min\\.?|ab|mindestens|mindest(?:gehalt|entgelt|lohn)[: ][^0-9.]{0,50}?|à partir de|au moins|desde|al menos|a partir de|pelo menos|a partire da|almeno|vanaf|minimaal|från|minst|od|от|>=?)\\s{0,2}$");
    /** "20万円以上", "5,000만원 이상". */
    private static final Pattern OR_MORE = Pattern.compile(
            "\\+|\\s?(?:以上|이상|부터|起|から|[~〜～](?!\\s?[0-9])|or more\\b|and up\\b|and above\\b|[^.!?;]{0,60}\\s(?:beginnt|startet)\\b)");

    private static final Pattern UP_TO = WordPattern.compile(
            "(?:up to|upto|maximum(?: of)?|maximum [^0-9.]{0,50}?|max\\.?|bis zu|bis|maximal|höchstens|jusqu'à|hasta|até|no máximo|fino a|tot|maximaal|upp till|do|до|<=?)\\s{0,2}$");

    private OpenEnds() {}

    /**
     * The lower and the upper end of an amount; the other one is empty where one is open, and both are the amount else.
     *
     * @param folded the text around it
     * @param start where the amount starts in it
     * @param end where it ends, exclusive
     */
    static List<Optional<BigDecimal>> of(String folded, int start, int end, BigDecimal amount) {
        var before = folded.substring(Math.max(0, start - REACH), start);
        if (FROM.matcher(before).find()
                || OR_MORE.matcher(folded).region(end, folded.length()).lookingAt()
                || folded.substring(start, end).contains("+")) {
            return List.of(Optional.of(amount), Optional.empty());
        }
        return UP_TO.matcher(before).find()
                ? List.of(Optional.empty(), Optional.of(amount))
                : List.of(Optional.of(amount), Optional.of(amount));
    }
}
