package dev.rolecall.render.page;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.Facet;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.language.Language;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Skill;
import dev.rolecall.render.wording.Counts;
import dev.rolecall.render.wording.PlaceWords;
import dev.rolecall.vocabulary.Gazetteer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every page may ask of the catalog: which values a posting falls under, and where their pages are.
 *
 * <p>Made once a build, immutable, safe for use by several threads. It holds a few numbers per posting.
 */
public final class Atlas {

    private final Catalog catalog;
    private final SiteConfig config;
    private final Optional<Language> ofSite;
    private final PlaceWords places;
    private final List<FacetNode> nodes;
    private final Map<String, FacetNode> byAddress;
    private final Map<FacetKind, List<FacetNode>> byKind;
    private final Map<String, Integer> ofSkills = new HashMap<>();
    private final int[][] ordinals;
    private final PayScales scales;
    private final Cards cards;

    public Atlas(Catalog catalog, SiteConfig config, Gazetteer gazetteer) {
        this.catalog = catalog;
        this.config = config;
        this.ofSite = Language.parse(config.language());
        this.places = new PlaceWords(gazetteer);
        var all = new ArrayList<FacetNode>();
        for (var kind : FacetKind.values()) {
            collect(catalog.facets(kind), null, all);
        }
        this.nodes = List.copyOf(all);
        this.byAddress = new HashMap<>();
        nodes.forEach(node -> byAddress.put(node.facet().address(), node));
        this.byKind = nodes.stream()
                .collect(Collectors.groupingBy(node -> node.facet().kind()));
        nodes(FacetKind.SKILL).forEach(node -> ofSkills.put(node.facet().id(), node.count()));
        this.ordinals = inverted(nodes, catalog.entries().size());
        this.scales = PayScales.of(catalog.entries());
        this.cards = new Cards(this);
    }

    private static void collect(List<Facet> facets, @Nullable FacetNode parent, List<FacetNode> all) {
        for (var facet : facets) {
            var node = new FacetNode(all.size(), facet, parent);
            all.add(node);
            collect(facet.children(), node, all);
        }
    }

    private static int[][] inverted(List<FacetNode> nodes, int entries) {
        var counts = new int[entries];
        nodes.forEach(node -> node.facet().members().forEach(member -> counts[member]++));
        var inverted = new int[entries][];
        Arrays.setAll(inverted, entry -> new int[counts[entry]]);
        Arrays.fill(counts, 0);
        for (var node : nodes) {
            for (var member : node.facet().members()) {
                inverted[member][counts[member]++] = node.ordinal();
            }
        }
        return inverted;
    }

    public Catalog catalog() {
        return catalog;
    }

    public SiteConfig config() {
        return config;
    }

    /** The {@code lang} of words in a language: null where it is the site's own, or not known. */
    @Nullable
    String lang(@Nullable Language language) {
        return language == null || ofSite.equals(Optional.of(language)) ? null : language.tag();
    }

    /** Whether a page tells the language of its posting: where it is not the site's own, or the curator's word. */
    boolean tellsLanguage(Fact<Language> language) {
        return language.isCurated() || lang(language.value().orElse(null)) != null;
    }

    /** The share images. */
    public Cards cards() {
        return cards;
    }

    /** What the catalog holds, in a sentence. */
    String about() {
        var about = config.description();
        return about.isBlank() ? what() : about;
    }

    /** What any catalog of as many postings holds. */
    String what() {
        return Counts.of(catalog.entries().size(), "role")
                + " by place, level, skill, workplace and pay, each fact with the line it came from.";
    }

    PlaceWords places() {
        return places;
    }

    PayScales scales() {
        return scales;
    }

    /** Every value of every kind, each before those it holds. */
    public List<FacetNode> nodes() {
        return nodes;
    }

    /** The values of one kind, each before those it holds. */
    List<FacetNode> nodes(FacetKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The values a posting falls under. */
    List<FacetNode> of(int entry) {
        return Arrays.stream(ordinals[entry]).mapToObj(nodes::get).toList();
    }

    /** How many of these postings fall under each value, by its ordinal. */
    int[] counted(List<Integer> entries) {
        var counts = new int[nodes.size()];
        for (var entry : entries) {
            for (var ordinal : ordinals[entry]) {
                counts[ordinal]++;
            }
        }
        return counts;
    }

    /** The value with this page, or null. */
    @Nullable
    FacetNode at(String address) {
        return byAddress.get(address);
    }

    /** The folder of a value's page, or null when it has none. */
    @Nullable
    String address(FacetKind kind, String id) {
        var address = kind.folder() + "/" + id + "/";
        return byAddress.containsKey(address) ? address : null;
    }

    /** How many postings name a skill. */
    int count(Skill skill) {
        return ofSkills.getOrDefault(skill.slug(), 0);
    }
}
