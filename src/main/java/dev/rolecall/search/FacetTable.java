package dev.rolecall.search;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.Facet;
import dev.rolecall.catalog.FacetKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every value that can be filtered by, numbered, and per posting the numbers it has. Counts are those of the facet
 * pages, because both come from {@link Facet#members()}.
 */
final class FacetTable {

    private static final int[] NOTHING = {};

    private final List<Group> groups = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final int[][] numbersOfEntry;

    /**
     * A way to divide the catalog.
     *
     * @param id its name in addresses: {@code skill}
     * @param label its name on a page: {@code Skill}
     * @param all whether several values must all hold; else one of them
     * @param first the number of its first value
     * @param end the number after its last value
     */
    record Group(String id, String label, boolean all, int first, int end) {}

    /**
     * A value to filter by.
     *
     * @param id its name in addresses: {@code us/ny/new-york}
     * @param label its name on a page: {@code New York}
     * @param count how many postings have it
     * @param page the folder of its page, or null when it has none
     * @param stated false for the value that stands for "not stated"
     */
    record Value(
            String id, String label, int count, @Nullable String page, boolean stated) {}

    FacetTable(Catalog catalog) {
        numbersOfEntry = new int[catalog.entries().size()][];
        Arrays.fill(numbersOfEntry, NOTHING);
        for (var kind : FacetKind.values()) {
            var first = values.size();
            catalog.facets(kind).forEach(this::addTree);
            close(kind.name().toLowerCase(Locale.ROOT), kind.label(), kind == FacetKind.SKILL, first);
        }
        addPay(catalog.entries());
        addEmployment(catalog.entries());
        addStatus(catalog.entries());
    }

    List<Group> groups() {
        return groups;
    }

    Value value(int number) {
        return values.get(number);
    }

    /** The group a value belongs to. */
    Group groupOf(int number) {
        return groups.stream().filter(group -> number < group.end()).findFirst().orElseThrow();
    }

    /** The numbers of the values an entry has, ascending. */
    int[] numbersOf(int entry) {
        return numbersOfEntry[entry];
    }

    private void addTree(Facet facet) {
        add(
                new Value(facet.id(), facet.label(), facet.members().size(), facet.address(), facet.stated()),
                facet.members());
        facet.children().forEach(this::addTree);
    }

    private void addPay(List<Entry> entries) {
        var first = values.size();
        addWhere(entries, "stated", "Stated by employer", entry -> entry.salary() != null);
        addWhere(entries, "estimated", "Estimated by board", FacetTable::isEstimated);
        addUnstated(entries, entry -> entry.salary() == null && entry.salaryEstimated() == null);
        close("pay", "Pay", false, first);
    }

    private static boolean isEstimated(Entry entry) {
        return entry.salary() == null && entry.salaryEstimated() != null;
    }

    private void addEmployment(List<Entry> entries) {
        var first = values.size();
        var kinds = entries.stream()
                .map(Entry::employmentType)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        for (var type : kinds) {
            var id = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
            addWhere(entries, id, type.label(), entry -> entry.employmentType() == type);
        }
        addUnstated(entries, entry -> entry.employmentType() == null);
        close("employment", "Contract", false, first);
    }

    private void addStatus(List<Entry> entries) {
        var first = values.size();
        addWhere(entries, "open", "Open", entry -> entry.status().isOpen());
        addWhere(entries, "closed", "Closed", entry -> !entry.status().isOpen());
        close("status", "Status", false, first);
    }

    private void addUnstated(List<Entry> entries, Predicate<Entry> absent) {
        var members = membersOf(entries, absent);
        if (!members.isEmpty()) {
            add(new Value("not-stated", "Not stated", members.size(), null, false), members);
        }
    }

    private void addWhere(List<Entry> entries, String id, String label, Predicate<Entry> has) {
        var members = membersOf(entries, has);
        if (!members.isEmpty()) {
            add(new Value(id, label, members.size(), null, true), members);
        }
    }

    private static List<Integer> membersOf(List<Entry> entries, Predicate<Entry> has) {
        var members = new ArrayList<Integer>();
        for (int i = 0; i < entries.size(); i++) {
            if (has.test(entries.get(i))) {
                members.add(i);
            }
        }
        return members;
    }

    private void add(Value value, List<Integer> members) {
        var number = values.size();
        values.add(value);
        for (int entry : members) {
            var numbers = numbersOfEntry[entry];
            var longer = Arrays.copyOf(numbers, numbers.length + 1);
            longer[numbers.length] = number;
            numbersOfEntry[entry] = longer;
        }
    }

    private void close(String id, String label, boolean all, int first) {
        if (values.size() > first) {
            groups.add(new Group(id, label, all, first, values.size()));
        }
    }
}
