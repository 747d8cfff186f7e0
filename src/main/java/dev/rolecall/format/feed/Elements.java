package dev.rolecall.format.feed;

import dev.rolecall.tree.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the elements of a name, wherever in a document they are. */
final class Elements {

    private static final int MAX_SEARCHED = 100_000;

    private Elements() {}

    /** All values of fields with this name, when one of them is a record; those inside of one are not looked for. */
    static List<Value> named(Value root, String name, Predicate<Value> isRecord) {
        var result = new ArrayList<Value>();
        var queue = new ArrayDeque<Value>();
        queue.add(root);
        for (var i = 0; i < MAX_SEARCHED && !queue.isEmpty(); i++) {
            var value = queue.remove();
            value.fields().forEach((field, inside) -> {
                if (field.equals(name)) {
                    result.addAll(inside.each());
                } else {
                    queue.addAll(inside.each());
                }
            });
        }
        return result.stream().anyMatch(isRecord) ? result : List.of();
    }
}
