package dev.rolecall.search;

import dev.rolecall.catalog.Entry;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Numbers of documents, ascending. */
final class DocumentList {

    private final int[] documents;

    private DocumentList(int[] documents) {
        this.documents = documents;
    }

    static DocumentList of(Collection<Integer> ascending) {
        return new DocumentList(ascending.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The entries for which something is so. */
    static DocumentList where(List<Entry> entries, Predicate<Entry> test) {
        return new DocumentList(IntStream.range(0, entries.size())
                .filter(i -> test.test(entries.get(i)))
                .toArray());
    }

    int size() {
        return documents.length;
    }

    IntStream stream() {
        return IntStream.of(documents);
    }

    /** As text. */
    String text() {
        return NumberText.ascending(documents);
    }
}
