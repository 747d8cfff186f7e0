package dev.rolecall.evaluation;

import java.util.List;

/**
 * How often a field is right.
 *
 * @param field its name
 * @param postings how many postings were compared
 * @param whole postings whose value, or whole list of values, is right; nothing where nothing is stated is right too
 * @param right values that are right
 * @param given values that were found, optional ones left out
 * @param wanted values that should have been found
 */
public record FieldScore(String field, int postings, int whole, int right, int given, int wanted) {

    static FieldScore of(String field, List<Comparison> comparisons) {
        return new FieldScore(
                field,
                comparisons.size(),
                (int) comparisons.stream().filter(Comparison::isWhole).count(),
                comparisons.stream().mapToInt(Comparison::right).sum(),
                comparisons.stream().mapToInt(Comparison::given).sum(),
                comparisons.stream().mapToInt(Comparison::wanted).sum());
    }

    /** The share of postings that are right as a whole. */
    public double accuracy() {
        return share(whole, postings);
    }

    /** The share of what was found that is right. */
    public double precision() {
        return share(right, given);
    }

    /** The share of what should have been found that was. */
    public double recall() {
        return share(right, wanted);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        var sum = precision() + recall();
        return sum > 0 ? 2 * precision() * recall() / sum : 0;
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
