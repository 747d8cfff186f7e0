package dev.rolecall.render.page;

import dev.rolecall.catalog.FacetKind;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Frame;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.wording.Sentences;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what surrounds the content of a page. */
final class Frames {

    private static final int MAX_TITLE_CHARS = 110;
    private static final int MAX_DESCRIPTION_CHARS = 300;
    private static final List<FacetKind> IN_HEADER = List.of(FacetKind.PLACE, FacetKind.LEVEL, FacetKind.SKILL);

    private final SiteConfig config;
    private final Cards cards;
    private final boolean hasRows;

    Frames(Atlas atlas) {
        this.config = atlas.config();
        this.cards = atlas.cards();
        this.hasRows = !atlas.catalog().entries().isEmpty();
    }

    /**
     * What differs from page to page.
     *
     * @param folder the folder of the page
     * @param style the kind of page, for the style sheet
     * @param title the title without the name of the site
     * @param description one sentence for previews
     * @param overview the kind whose overview this is, or null
     * @param feed the folder of a feed beside that of all roles, or null
     * @param markup structured data, or null
     * @param isHidden whether search engines shall not list it
     * @param target the folder of the page that has taken its place, or null
     * @param image its image, or null where it has none of its own
     */
    record Face(
            String folder,
            String style,
            String title,
            String description,
            @Nullable FacetKind overview,
            @Nullable String feed,
            @Nullable String markup,
            boolean isHidden,
            @Nullable String target,
            Frame.@Nullable Image image) {

        static Face of(String folder, String style, String title, String description) {
            return new Face(folder, style, title, description, null, null, null, false, null, null);
        }

        Face overview(FacetKind kind) {
            return new Face(folder, style, title, description, kind, feed, markup, isHidden, target, image);
        }

        Face feed(String feedFolder) {
            return new Face(folder, style, title, description, overview, feedFolder, markup, isHidden, target, image);
        }

        Face markup(@Nullable String json) {
            return new Face(folder, style, title, description, overview, feed, json, isHidden, target, image);
        }

        Face hidden() {
            return new Face(folder, style, title, description, overview, feed, markup, true, target, image);
        }

        Face movedTo(String other) {
            return new Face(folder, style, title, description, overview, feed, markup, isHidden, other, image);
        }

        Face image(Frame.@Nullable Image picture) {
            return new Face(folder, style, title, description, overview, feed, markup, isHidden, target, picture);
        }
    }

    Frame frame(Face face, Href href) {
        return new Frame(
                config.language(),
                href.root(),
                face.style(),
                script(face),
                title(face),
                Sentences.cut(face.description(), MAX_DESCRIPTION_CHARS),
                config.title(),
                href.page(""),
                face.folder().isEmpty() && face.style().equals("p-index") ? "page" : null,
                new Link("Browse", href.page(FacetKind.PLACE.folder() + "/"), current(face, FacetKind.PLACE)),
                nav(face, href),
                canonical(face, href),
                face.image() == null && hasAddress(face) ? cards.imageOfSite() : face.image(),
                face.isHidden() ? "noindex" : null,
                face.target() == null ? null : href.page(face.target()),
                feeds(face, href),
                face.markup(),
                curator());
    }

    /** Each kind of page has one script; the roll is searched from its first page, if it has rows. */
    private String script(Face face) {
        return switch (face.style()) {
            case "p-index" -> face.folder().isEmpty() && hasRows ? "roll" : "rolecall";
            case "p-list" -> "shortlist";
            case "p-post", "p-post is-closed" -> "posting";
            default -> "rolecall";
        };
    }

    /** A page that has been replaced names its successor, by the way to it where the address of the site is unknown. */
    private @Nullable String canonical(Face face, Href href) {
        var base = config.baseUrl();
        if (face.target() != null) {
            return base == null ? href.page(face.target()) : base + face.target();
        }
        return base == null || !hasAddress(face) ? null : base + face.folder();
    }

    /** The page for what is not there has no address of its own, so nobody shares it. */
    private static boolean hasAddress(Face face) {
        return !face.style().equals("p-404");
    }

    private String title(Face face) {
        return face.title().equals(config.title())
                ? config.title()
                : Sentences.cut(face.title(), MAX_TITLE_CHARS) + " – " + config.title();
    }

    private static List<Link> nav(Face face, Href href) {
        return IN_HEADER.stream()
                .map(kind -> new Link(kind.plural(), href.page(kind.folder() + "/"), current(face, kind)))
                .toList();
    }

    static @Nullable String current(Face face, FacetKind kind) {
        return face.overview() == kind ? "page" : null;
    }

    private static List<Frame.FeedLink> feeds(Face face, Href href) {
        var feeds = new ArrayList<Frame.FeedLink>();
        if (face.feed() != null) {
            add(feeds, href, face.feed(), face.title());
        }
        add(feeds, href, "", "All roles");
        return feeds;
    }

    private static void add(List<Frame.FeedLink> feeds, Href href, String folder, String title) {
        feeds.add(new Frame.FeedLink(href.file(folder + "feed.xml"), "application/atom+xml", title));
        feeds.add(new Frame.FeedLink(href.file(folder + "feed.json"), "application/feed+json", title));
    }

    private @Nullable Link curator() {
        var curator = config.curator();
        if (curator == null) {
            return null;
        }
        var url = curator.url();
        return new Link(curator.name(), url == null ? null : url.toString(), null);
    }
}
