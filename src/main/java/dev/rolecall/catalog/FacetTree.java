package dev.rolecall.catalog;

import dev.rolecall.posting.Place;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Workplace;
import dev.rolecall.text.Slug;
import dev.rolecall.vocabulary.Gazetteer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts entries into facets.
 *
 * <p>A posting that is open to several places is a member of each, once; remote work belongs to the places it may be
 * done from. What states nothing is a member of the value that is not stated.
 */
final class FacetTree {

    /** The last part of the address of a value that counts what states nothing. */
    static final String NOT_STATED = "not-stated";

    private static final String NOT_STATED_LABEL = "Not stated";

    private static final Comparator<Facet> BY_COUNT = Comparator.comparing((Facet facet) -> !facet.stated())
            .thenComparing(facet -> -facet.members().size())
            .thenComparing(Facet::label)
            .thenComparing(Facet::address);

    /** The highest rung first, as a ladder stands. */
    private static final List<String> LEVELS = Stream.concat(
                    Arrays.stream(Seniority.values())
                            .sorted(Comparator.reverseOrder())
                            .map(Seniority::id),
                    Stream.of(NOT_STATED))
            .toList();

    private static final List<String> WORKPLACES = Stream.concat(
                    Arrays.stream(Workplace.values()).map(Workplace::id), Stream.of(NOT_STATED))
            .toList();

    private final Gazetteer places;
    private final List<String> categories;
    private final Map<FacetKind, Map<String, Node>> roots = new EnumMap<>(FacetKind.class);

    /** A value while its members are still being gathered. */
    private static final class Node {
        final FacetKind kind;
        final String address;
        final String label;
        final @Nullable String group;
        final Set<Integer> members = new LinkedHashSet<>();
        final Map<String, Node> children = new LinkedHashMap<>();

        Node(FacetKind kind, String address, String label, @Nullable String group) {
            this.kind = kind;
            this.address = address;
            this.label = label;
            this.group = group;
        }
    }

    /**
     * @param places names of countries and regions
     * @param categories the categories of skills, in the order in which they are listed
     */
    FacetTree(Gazetteer places, List<String> categories) {
        this.places = places;
        this.categories = categories;
    }

    /** All facets of the entries. */
    Map<FacetKind, List<Facet>> of(List<Entry> entries) {
        for (var index = 0; index < entries.size(); index++) {
            add(index, entries.get(index));
        }
        var facets = new EnumMap<FacetKind, List<Facet>>(FacetKind.class);
        roots.forEach((kind, nodes) -> facets.put(kind, finished(nodes, order(kind))));
        return facets;
    }

    private void add(int index, Entry entry) {
        var level = entry.seniority();
        flat(FacetKind.LEVEL, level == null ? null : level.id(), level == null ? "" : level.label(), index);
        var workplace = entry.workplace();
        flat(
                FacetKind.WORKPLACE,
                workplace == null ? null : workplace.id(),
                workplace == null ? "" : workplace.label(),
                index);
        var company = entry.company();
        flat(FacetKind.COMPANY, company == null ? null : company.slug(), company == null ? "" : company.name(), index);
        if (entry.skills().isEmpty()) {
            flat(FacetKind.SKILL, null, "", index);
        }
        for (var wanted : entry.skills()) {
            var skill = wanted.skill();
            node(FacetKind.SKILL, skill.slug(), skill.name(), skill.category())
                    .members
                    .add(index);
        }
        var anywhere = Stream.concat(entry.locations().stream(), entry.eligible().stream())
                .toList();
        if (anywhere.isEmpty()) {
            flat(FacetKind.PLACE, null, "", index);
        }
        anywhere.forEach(place -> place(index, place));
    }

    private void flat(FacetKind kind, @Nullable String id, String label, int index) {
        node(kind, id == null ? NOT_STATED : id, id == null ? NOT_STATED_LABEL : label, null)
                .members
                .add(index);
    }

    private Node node(FacetKind kind, String id, String label, @Nullable String group) {
        return roots(kind).computeIfAbsent(id, key -> new Node(kind, kind.folder() + "/" + key + "/", label, group));
    }

    private Map<String, Node> roots(FacetKind kind) {
        return roots.computeIfAbsent(kind, key -> new LinkedHashMap<>());
    }

    private void place(int index, Place place) {
        var country = place.country();
        var region = place.region();
        var city = place.city();
        Node node = null;
        if (country != null) {
            node = inside(node, country, places.countryName(country), index);
        }
        if (region != null) {
            node = inside(node, region, country == null ? region : places.regionName(country, region), index);
        }
        if (city != null) {
            inside(node, city, city, index);
        }
    }

    private Node inside(@Nullable Node parent, String name, String label, int index) {
        var slug = Slug.of(name);
        var id = slug.isEmpty() ? "place-" + Integer.toHexString(name.hashCode()) : slug;
        var siblings = parent == null ? roots(FacetKind.PLACE) : parent.children;
        var folder = parent == null ? FacetKind.PLACE.folder() + "/" : parent.address;
        var node = siblings.computeIfAbsent(id, key -> new Node(FacetKind.PLACE, folder + key + "/", label, null));
        node.members.add(index);
        return node;
    }

    private Comparator<Facet> order(FacetKind kind) {
        return switch (kind) {
            case LEVEL -> Comparator.comparingInt(facet -> LEVELS.indexOf(facet.id()));
            case WORKPLACE -> Comparator.comparingInt(facet -> WORKPLACES.indexOf(facet.id()));
            case SKILL -> Comparator.comparingInt(this::category).thenComparing(BY_COUNT);
            case PLACE, COMPANY -> BY_COUNT;
        };
    }

    private int category(Facet facet) {
        var at = facet.group() == null ? -1 : categories.indexOf(facet.group());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private List<Facet> finished(Map<String, Node> nodes, Comparator<Facet> order) {
        var facets = new ArrayList<Facet>();
        nodes.forEach((id, node) -> facets.add(new Facet(
                node.kind,
                node.address,
                node.label,
                node.group,
                !id.equals(NOT_STATED),
                List.copyOf(node.members),
                finished(node.children, BY_COUNT))));
        facets.sort(order);
        return facets;
    }
}
