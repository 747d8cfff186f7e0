package dev.rolecall.render.page;

import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Frame;

/** Makes the page that shows the postings of a list side by side, which its address names and its script fetches. */
public final class ShortlistPages {

    /** Where it stands. */
    public static final String FOLDER = "shortlist/";

    private final Atlas atlas;

    public ShortlistPages(Atlas atlas) {
        this.atlas = atlas;
    }

    /** All that it holds at first. */
    public Frame page() {
        var face = Frames.Face.of(FOLDER, "p-list", "Shortlist", "Roles side by side.")
                .hidden();
        return new Frames(atlas).frame(face, Href.from(FOLDER));
    }
}
