package dev.rolecall.evaluation;

import java.util.List;

/**
 * What a comparison came to.
 *
 * @param postings how many gold records there are
 * @param absent the gold records whose posting was not found; it counts as one of which nothing is known
 * @param scores the fields in their order
 * @param misses what is wrong or missing, by gold record, then by field
 */
public record EvaluationReport(int postings, List<String> absent, List<FieldScore> scores, List<Miss> misses) {

    public EvaluationReport {
        absent = List.copyOf(absent);
        scores = List.copyOf(scores);
        misses = List.copyOf(misses);
    }
}
