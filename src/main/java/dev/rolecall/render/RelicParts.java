package dev.rolecall.render;

import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import dev.rolecall.render.export.Feeds;
import dev.rolecall.render.export.RelicFiles;
import dev.rolecall.render.page.Atlas;
import dev.rolecall.render.page.Cards;
import dev.rolecall.render.page.EmptyPages;
import dev.rolecall.render.page.RemovedPages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes what stays at addresses that the catalog has no page for any more. */
final class RelicParts {

    private final Theme theme;
    private final Feeds feeds;
    private final RemovedPages postings;
    private final EmptyPages values;
    private final Cards cards;
    private final Ledger ledger;
    private final SiteRenderer.Published published;

    RelicParts(Theme theme, Feeds feeds, Atlas atlas, SiteRenderer.Published published) {
        this.theme = theme;
        this.feeds = feeds;
        this.postings = new RemovedPages(atlas);
        this.values = new EmptyPages(atlas);
        this.cards = atlas.cards();
        this.ledger = atlas.catalog().ledger();
        this.published = published;
    }

    List<SiteRenderer.Part> all() {
        var parts = new ArrayList<SiteRenderer.Part>();
        ledger.pages().forEach((address, page) -> {
            if (page instanceof Ledger.Posting posting && !posting.state().isPresent()) {
                parts.add(sink -> gone(address, posting, sink));
            } else if (page instanceof Ledger.Moved moved) {
                parts.add(sink -> moved(address, moved, sink));
            } else if (page instanceof Ledger.Listing value && value.isEmpty()) {
                parts.add(sink -> empty(address, value, sink));
            }
        });
        return parts;
    }

    /** A posting that cannot be read this time keeps the page it had, where that is at hand. */
    private void gone(String address, Ledger.Posting posting, Consumer<OutputFile> sink) {
        var kept = posting.state() == Ledger.State.WITHHELD ? published.at(address) : List.<OutputFile>of();
        if (kept.isEmpty()) {
            removed(address, posting, sink);
        } else {
            kept.forEach(sink);
        }
    }

    private void removed(String address, Ledger.Posting posting, Consumer<OutputFile> sink) {
        sink.accept(page(address, "page/removed.jte", postings.removed(address, posting)));
        RelicFiles.removed(address, posting).forEach(sink);
        cards.file(cards.of(posting), address).ifPresent(sink);
    }

    private void moved(String address, Ledger.Moved moved, Consumer<OutputFile> sink) {
        sink.accept(page(address, "page/moved.jte", postings.moved(address, moved)));
        RelicFiles.moved(address, moved).forEach(sink);
        postings.target(moved)
                .flatMap(entry -> cards.file(cards.of(entry), address))
                .ifPresent(sink);
    }

    private void empty(String address, Ledger.Listing value, Consumer<OutputFile> sink) {
        sink.accept(page(address, "page/facet.jte", values.page(address, value)));
        feeds.of(values.name(address, value.label()), address, List.of()).forEach(sink);
    }

    private OutputFile page(String address, String template, Object page) {
        return new OutputFile(OutputPath.page(address), theme.render(template, page));
    }
}
