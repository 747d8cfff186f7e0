package dev.rolecall.pipeline;

import dev.rolecall.catalog.Catalog;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How good the rows under “More like this” are.
 *
 * <p>Of the same role are postings with one title beside the level, or with one text, be they of another employer, level or
 * pay; a posting with the title of one role and the text of another is of both. A row is right when it is of the same
 * role, or of the same line of work. Each posting of the same role is to be found, as far as there are places: three.
 */
final class LikeThis {

    private static final int PLACES = 3;

    /** Words of titles by line of work. A title without any of them is like its own role only. */
    private static final List<Set<String>> WORK = List.of(
            words(
                    "analytics backend cloud data developer devops engineer engineers frontend intelligence salesforce scientist sde software"),
            words("account sales"),
            words("accountant accounting finance financial"),
            words("care dentist doctor medical nurse"),
            words("fellow fellows"),
            words("product"),
            words("recruiter recruiting talent"),
            words("director supervisor"),
            words("teacher training"),
            words("gardener"),
            words("planner"));

    private int right;
    private int shown;
    private int found;
    private int possible;

    LikeThis(List<VariantPostings.Made> all, Catalog catalog) {
        var byFile = all.stream().collect(Collectors.toMap(VariantPostings.Made::file, VariantPostings.Made::roles));
        var roles = catalog.entries().stream()
                .map(entry -> byFile.getOrDefault(entry.id().path(), Set.of()))
                .toList();
        for (var i = 0; i < roles.size(); i++) {
            var own = roles.get(i);
            var same = roles.stream().filter(each -> isSame(own, each)).count() - 1;
            possible += (int) Math.min(PLACES, same);
            for (var similar : catalog.similar().get(i)) {
                var other = roles.get(similar.index());
                shown++;
                found += isSame(own, other) ? 1 : 0;
                right += isSame(own, other) || isSame(work(own), work(other)) ? 1 : 0;
            }
        }
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static boolean isSame(Set<?> one, Set<?> other) {
        return !Collections.disjoint(one, other);
    }

    private static Set<Integer> work(Set<String> roles) {
        return Stream.of(String.join(" ", roles).split(" "))
                .flatMap(word -> WORK.stream().filter(work -> work.contains(word)))
                .map(WORK::indexOf)
                .collect(Collectors.toSet());
    }

    double precision() {
        return shown == 0 ? 1 : (double) right / shown;
    }

    double recall() {
        return possible == 0 ? 1 : (double) found / possible;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "precision %.4f of %d, recall %.4f of %d", precision(), shown, recall(), possible);
    }
}
