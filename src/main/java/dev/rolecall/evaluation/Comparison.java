package dev.rolecall.evaluation;

import java.util.List;

/**
 * One field of one posting beside what is right.
 *
 * @param isWhole whether nothing is missing and nothing is wrong
 * @param right how many values are right
 * @param given how many were found
 * @param wanted how many should have been found
 * @param misses what is wrong or missing
 */
record Comparison(boolean isWhole, int right, int given, int wanted, List<Miss> misses) {

    Comparison {
        misses = List.copyOf(misses);
    }
}
