package dev.rolecall.format.page;

import dev.rolecall.format.Draft;
import dev.rolecall.format.Entry;
import dev.rolecall.format.FieldKey;
import dev.rolecall.html.PageHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the front matter of a page's source to the page. */
final class PageMatter {

    private PageMatter() {}

    /** Both; where the page shows the role, a title above it that says more is the name of the page. */
    static Draft joined(Draft page, Draft matter) {
        var role = title(page.entries());
        var entries = new ArrayList<Entry>();
        for (var entry : matter.entries()) {
            entries.add(role.filter(words -> isName(entry, words))
                    .map(words -> named(entry, words))
                    .orElse(entry));
        }
        entries.addAll(page.entries());
        var blocks = new ArrayList<>(page.blocks());
        blocks.addAll(matter.blocks());
        var repairs = new ArrayList<>(matter.repairs());
        repairs.addAll(page.repairs());
        return new Draft(blocks, entries, repairs);
    }

    /** Whether an entry is the name of the page, or a line on it that begins as such a name does. */
    private static boolean isName(Entry entry, String role) {
        var isTitle = title(List.of(entry)).isPresent();
        return entry.value().length() > role.length()
                && (isTitle
                        ? entry.value().contains(role)
                        : isOther(entry) && entry.value().startsWith(role));
    }

    private static boolean isOther(Entry entry) {
        return entry.marks().stream().allMatch(mark -> mark.key() == FieldKey.OTHER);
    }

    private static Entry named(Entry entry, String role) {
        return PageName.of(new PageHead.Words(entry.value(), entry.at()), role)
                .map(name -> new Entry(entry.label(), entry.value(), entry.at(), name.marks()))
                .orElseGet(
                        () -> isOther(entry) ? entry : new Entry(entry.label(), entry.value(), entry.at(), List.of()));
    }

    /** The title that the first of these entries has that has one. */
    static Optional<String> title(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.marks().stream()
                        .filter(mark -> mark.key() == FieldKey.TITLE)
                        .map(mark -> entry.value().substring(mark.start(), mark.end())))
                .findFirst();
    }
}
