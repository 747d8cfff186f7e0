package dev.rolecall.search;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.Facet;
import dev.rolecall.catalog.FacetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every value that can be filtered by, with the postings that have it. Those of the kinds that have pages are those of
 * the pages, because both come from {@link Facet#members()}.
 */
final class FacetTable {

    /** The last part of the key of a value that stands for "not stated". */
    static final String NOT_STATED = "not-stated";

    private final List<Group> groups = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final List<Entry> entries;

    /**
     * A way to divide the catalog.
     *
     * @param id its name in addresses: {@code skill}
     * @param label its name on a page: {@code Skill}
     * @param all whether several values must all hold; else one of them
     */
    record Group(String id, String label, boolean all) {}

    /**
     * A value to filter by.
     *
     * @param group the group it belongs to
     * @param id its name in the group, as in addresses: {@code us/ny/new-york}
     * @param label its name on a page: {@code New York, NY}
     * @param page the folder of its page, or null when it has none
     * @param documents the postings that have it
     */
    record Value(
            Group group, String id, String label, @Nullable String page, DocumentList documents) {

        /** Its name in filters: {@code place:us/ny/new-york}. */
        String key() {
            return group.id() + ":" + id;
        }

        int count() {
            return documents.size();
        }

        boolean isStated() {
            return !id.equals(NOT_STATED);
        }
    }

    FacetTable(Catalog catalog) {
        entries = catalog.entries();
        for (var kind : FacetKind.values()) {
            var group = new Group(kind.name().toLowerCase(Locale.ROOT), kind.label(), kind == FacetKind.SKILL);
            catalog.facets(kind).forEach(facet -> addTree(group, facet));
        }
        addPay(new Group("pay", "Pay", false));
        var floors = new Group("min-pay", "Pay at least", false);
        PayFloors.of(entries).forEach((id, floor) -> add(floors, id, floor.label(), floor::isMetBy));
        addEmployment(new Group("employment", "Contract", false));
        addPosted(new Group("posted", "Posted", false));
        var status = new Group("status", "Status", false);
        add(status, "open", "Open", entry -> entry.status().isOpen());
        add(status, "closed", "Closed", entry -> !entry.status().isOpen());
    }

    /** The groups that have a value, in the order in which they are listed. */
    List<Group> groups() {
        return groups;
    }

    /** All values, those of a group together. */
    List<Value> values() {
        return values;
    }

    private void addTree(Group group, Facet facet) {
        add(new Value(group, facet.id(), facet.label(), facet.address(), DocumentList.of(facet.members())));
        facet.children().forEach(child -> addTree(group, child));
    }

    private void addPay(Group group) {
        add(group, "stated", "Stated by employer", entry -> entry.salary() != null);
        add(
                group,
                "estimated",
                "Estimated by board",
                entry -> entry.salary() == null && entry.salaryEstimated() != null);
        addUnstated(group, entry -> entry.salary() == null && entry.salaryEstimated() == null);
    }

    private void addEmployment(Group group) {
        var kinds = entries.stream()
                .map(Entry::employmentType)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        for (var type : kinds) {
            var id = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
            add(group, id, type.label(), entry -> entry.employmentType() == type);
        }
        addUnstated(group, entry -> entry.employmentType() == null);
    }

    private void addPosted(Group group) {
        for (var floor : PostedFloor.of(entries)) {
            add(group, floor.id(), floor.label(), floor::isMetBy);
        }
        addUnstated(group, entry -> entry.datePosted() == null);
    }

    private void addUnstated(Group group, Predicate<Entry> absent) {
        add(group, NOT_STATED, "Not stated", absent);
    }

    private void add(Group group, String id, String label, Predicate<Entry> has) {
        add(new Value(group, id, label, null, DocumentList.where(entries, has)));
    }

    private void add(Value value) {
        if (value.count() > 0) {
            if (!groups.contains(value.group())) {
                groups.add(value.group());
            }
            values.add(value);
        }
    }
}
