package dev.rolecall.render.page;

import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.catalog.ledger.LastFacts;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.posting.Place;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.FactRow;
import dev.rolecall.render.view.FactRow.Word;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.view.MovedPage;
import dev.rolecall.render.view.RemovedPage;
import dev.rolecall.render.wording.Days;
import dev.rolecall.render.wording.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the pages of addresses whose posting is gone, or has gone elsewhere. */
public final class RemovedPages {

    private final Atlas atlas;
    private final Frames frames;
    private final Rows rows;
    private final PlaceLinks links;
    private final Kindred kindred;
    private final Map<String, Entry> entries = new HashMap<>();

    public RemovedPages(Atlas atlas) {
        this.atlas = atlas;
        this.frames = new Frames(atlas);
        this.rows = new Rows(atlas);
        this.links = new PlaceLinks(atlas);
        this.kindred = new Kindred(atlas.catalog());
        atlas.catalog().entries().forEach(entry -> entries.put(entry.address(), entry));
    }

    /** The page that stays of a posting. */
    public RemovedPage removed(String address, Ledger.Posting posting) {
        var href = Href.from(address);
        var facts = posting.identity().facts();
        var isWithheld = posting.state() == Ledger.State.WITHHELD;
        var state = state(posting);
        var face = Frames.Face.of(address, "p-post is-closed", title(facts), description(posting, state))
                .hidden()
                .image(atlas.cards().image(atlas.cards().of(posting), address));
        var day = posting.since();
        return new RemovedPage(
                frames.frame(face, href),
                Link.to("All roles", href.page("")),
                state,
                new Word(Days.written(day), null, day.toString()),
                Titles.shown(facts.title(), facts.isTitleSupplied()),
                Titles.isOurs(facts.title(), facts.isTitleSupplied()) ? "sup" : null,
                company(facts, href),
                gone(day, isWithheld),
                facts(posting, href),
                kindred.to(facts).stream()
                        .map(one -> rows.kindred(one.index(), one.why(), href))
                        .toList());
    }

    /** What has become of it. */
    static String state(Ledger.Posting posting) {
        return posting.state() == Ledger.State.WITHHELD ? "Not shown" : "Removed";
    }

    private static String gone(LocalDate day, boolean isWithheld) {
        return isWithheld
                ? "Since " + Days.written(day) + " the file of this role cannot be read. These are the last facts known"
                        + " of it."
                : "This role was removed from the roll on " + Days.written(day)
                        + ". It can no longer be applied for here. These are the last facts known of it.";
    }

    private static String title(LastFacts facts) {
        var title = Titles.shown(facts.title(), facts.isTitleSupplied());
        return facts.company() == null ? title : title + ", " + facts.company();
    }

    private String description(Ledger.Posting posting, String state) {
        var facts = posting.identity().facts();
        var place = facts.places().isEmpty()
                ? ""
                : atlas.places().full(facts.places().get(0));
        return Sentences.present(". ", List.of(state + " " + Days.written(posting.since()), title(facts), place)) + ".";
    }

    private @Nullable Link company(LastFacts facts, Href href) {
        var name = facts.company();
        if (name == null) {
            return null;
        }
        var address = atlas.address(FacetKind.COMPANY, facts.employer());
        return new Link(name, address == null ? null : href.page(address), null);
    }

    private List<FactRow> facts(Ledger.Posting posting, Href href) {
        var facts = posting.identity().facts();
        var words = new ArrayList<FactRow>();
        if (!facts.places().isEmpty()) {
            words.add(row("Place", places(facts.places(), href)));
        }
        day(words, "Posted", facts.posted());
        day(words, "Closed", facts.closed());
        day(words, "First published", posting.first());
        return words;
    }

    private List<Word> places(List<Place> places, Href href) {
        var words = new ArrayList<Word>();
        for (var place : places) {
            if (!words.isEmpty()) {
                words.add(Word.plain("; "));
            }
            var address = links.address(place);
            words.add(new Word(atlas.places().full(place), address == null ? null : href.page(address), null));
        }
        return words;
    }

    private static void day(List<FactRow> rows, String term, @Nullable LocalDate day) {
        if (day != null) {
            rows.add(row(term, List.of(new Word(Days.written(day), null, day.toString()))));
        }
    }

    private static FactRow row(String term, List<Word> words) {
        return new FactRow(term, null, null, words, null, List.of(), List.of());
    }

    /** The posting that an address leads on to, where the catalog has it. */
    public Optional<Entry> target(Ledger.Moved moved) {
        return Optional.ofNullable(entries.get(moved.to()));
    }

    /** The page that leads on to another one. */
    public MovedPage moved(String address, Ledger.Moved moved) {
        var href = Href.from(address);
        var to = href.page(moved.to());
        var entry = entries.get(moved.to());
        var title = entry == null ? "the page of the posting" : Titles.withCompany(entry);
        var face = Frames.Face.of(address, "p-moved", title, "This posting has another address.")
                .movedTo(moved.to())
                .image(entry == null ? null : atlas.cards().image(atlas.cards().of(entry), moved.to()));
        return new MovedPage(frames.frame(face, href), Link.to(title, to));
    }
}
