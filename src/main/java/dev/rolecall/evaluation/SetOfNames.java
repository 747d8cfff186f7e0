package dev.rolecall.evaluation;

import dev.rolecall.posting.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A field that holds a set of names.
 *
 * @param wanted names that should have been found
 * @param optional names that are neither asked for nor wrong
 * @param found names that were found, with what proved them
 */
record SetOfNames(Set<String> wanted, Set<String> optional, Map<String, List<Evidence>> found) {

    Comparison compare(GoldRecord gold, String field) {
        var misses = new ArrayList<Miss>();
        for (var name : wanted) {
            if (!found.containsKey(name)) {
                misses.add(Miss.missing(gold, field, name));
            }
        }
        var right = wanted.size() - misses.size();
        found.forEach((name, evidence) -> {
            if (!wanted.contains(name) && !optional.contains(name)) {
                misses.add(Miss.extra(gold, field, name, evidence));
            }
        });
        var wrong = misses.size() - (wanted.size() - right);
        return new Comparison(misses.isEmpty(), right, right + wrong, wanted.size(), misses);
    }
}
