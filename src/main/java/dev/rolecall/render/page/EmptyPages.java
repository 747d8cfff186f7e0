package dev.rolecall.render.page;

import dev.rolecall.catalog.FacetKind;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.FacetPage;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.view.Roll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pages of values that postings had once and no posting has now. */
public final class EmptyPages {

    private final Atlas atlas;
    private final Frames frames;

    public EmptyPages(Atlas atlas) {
        this.atlas = atlas;
        this.frames = new Frames(atlas);
    }

    /** The page of a value nothing falls under. */
    public FacetPage page(String address, Ledger.Listing value) {
        var kind = kind(address);
        var href = Href.from(address);
        var name = name(address, value.label());
        var face = Frames.Face.of(address, "p-facet", name + ": no role now", "No role on the roll falls under it now.")
                .feed(address)
                .hidden();
        return new FacetPage(
                frames.frame(face, href),
                crumbs(kind, address, href),
                new FacetPage.Siblings(
                        kind.plural(),
                        List.of(),
                        Link.to("All " + kind.plural().toLowerCase(Locale.ROOT), href.page(kind.folder() + "/"))),
                name,
                "No role on the roll falls under this now. This page stays for those who have its address.",
                href.file(address + "feed.xml"),
                null,
                new Roll(1, List.of(), null),
                List.of(),
                List.of());
    }

    /** What a value is called by itself. */
    public String name(String address, @Nullable String label) {
        return label == null ? spelled(address) : label;
    }

    private static FacetKind kind(String address) {
        return Arrays.stream(FacetKind.values())
                .filter(kind -> address.startsWith(kind.folder() + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no value of a facet: " + address));
    }

    private List<Link> crumbs(FacetKind kind, String address, Href href) {
        var crumbs = new ArrayList<Link>();
        crumbs.add(Link.to(kind.plural(), href.page(kind.folder() + "/")));
        var end = address.indexOf('/', kind.folder().length() + 1) + 1;
        while (end > 0 && end < address.length()) {
            var parent = address.substring(0, end);
            if (atlas.at(parent) != null || atlas.catalog().ledger().at(parent) != null) {
                crumbs.add(Link.to(label(parent), href.page(parent)));
            }
            end = address.indexOf('/', end) + 1;
        }
        return crumbs;
    }

    private String label(String address) {
        var node = atlas.at(address);
        if (node != null) {
            return node.facet().label();
        }
        return name(
                address, atlas.catalog().ledger().at(address) instanceof Ledger.Listing value ? value.label() : null);
    }

    /** A ledger of the first version knows no names: the address says enough. */
    private static String spelled(String address) {
        var parts = address.split("/", -1);
        return Arrays.stream(parts[parts.length - 2].split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
