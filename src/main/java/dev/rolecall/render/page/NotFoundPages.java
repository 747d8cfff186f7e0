package dev.rolecall.render.page;

import dev.rolecall.catalog.FacetKind;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.view.NotFoundPage;
import dev.rolecall.render.wording.Counts;
import java.net.URI;
import java.util.List;

/**
 * Makes the page for addresses where there is none. A host shows it at any address, however deep, so that ways relative
 * to the page would lead nowhere: they begin at the root of the host, which is known once {@code baseUrl} is set.
 */
public final class NotFoundPages {

    private final Atlas atlas;

    public NotFoundPages(Atlas atlas) {
        this.atlas = atlas;
    }

    public NotFoundPage page() {
        var base = atlas.config().baseUrl();
        var href = base == null
                ? Href.from("")
                : Href.fixed(URI.create(base.toString()).getRawPath());
        var face = Frames.Face.of("", "p-404", "Not on the roll", "There is no page at this address.");
        var roles = atlas.catalog().entries().size();
        return new NotFoundPage(
                new Frames(atlas).frame(face, href),
                List.of(
                        Link.to(roles == 0 ? "The roll" : "All " + Counts.of(roles, "role"), href.page("")),
                        Link.to("Browse by place", href.page(FacetKind.PLACE.folder() + "/")),
                        Link.to("Browse by level", href.page(FacetKind.LEVEL.folder() + "/")),
                        Link.to("Browse by skill", href.page(FacetKind.SKILL.folder() + "/"))));
    }
}
