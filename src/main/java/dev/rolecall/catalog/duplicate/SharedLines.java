package dev.rolecall.catalog.duplicate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Finds the lines that an employer writes into postings of more than one role: they tell no role from another. */
final class SharedLines {

    private SharedLines() {}

    /** The hashes of such lines, ascending. Levels of one role are no roles of their own. */
    static int[] of(List<Candidate> house) {
        var roles = new HashMap<String, Integer>();
        var lines = LongStream.builder();
        for (var posting : house) {
            var role = roles.computeIfAbsent(posting.role().core(), each -> roles.size());
            for (var line : posting.sketch().lines()) {
                lines.add((long) line << Integer.SIZE | role);
            }
        }
        return roles.size() < 2 ? new int[0] : repeated(lines.build().toArray());
    }

    private static int[] repeated(long[] lines) {
        Arrays.sort(lines);
        return IntStream.range(1, lines.length)
                .filter(i -> line(lines[i]) == line(lines[i - 1]) && lines[i] != lines[i - 1])
                .map(i -> line(lines[i]))
                .distinct()
                .toArray();
    }

    private static int line(long lineOfRole) {
        return (int) (lineOfRole >>> Integer.SIZE);
    }
}
