package dev.rolecall.render.page;

import dev.rolecall.card.Card;
import dev.rolecall.card.CardPainter;
import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import dev.rolecall.render.view.Frame;
import dev.rolecall.render.view.Row;
import dev.rolecall.render.wording.Days;
import dev.rolecall.render.wording.Sentences;
import dev.rolecall.text.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what stands on share images, and which page has which: its own where the title can be set in type, else that of
 * the site. Safe for use by several threads.
 */
public final class Cards {

    private static final String FILE = "card.png";
    private static final int MAX_WORDS_CHARS = 300;

    private final Atlas atlas;
    private final @Nullable CardPainter painter;
    private final PlaceCells places;

    Cards(Atlas atlas) {
        this.atlas = atlas;
        this.painter = Boolean.FALSE.equals(atlas.config().cards()) ? null : new CardPainter();
        this.places = new PlaceCells(atlas.places());
    }

    /** What is said of a posting, in the words of its row. */
    public Card of(Entry entry) {
        var status = entry.status();
        var closedOn = status.closedOn();
        return card(
                status.isOpen() ? null : new Card.Status("Closed", closedOn == null ? "" : Days.written(closedOn)),
                Titles.shown(entry),
                Titles.isOurs(entry),
                Rows.employer(entry),
                Stream.of(
                        places.line(entry),
                        entry.seniority() == null ? "" : entry.seniority().label(),
                        pay(entry)));
    }

    /** What is said of a posting that is gone. */
    public Card of(Ledger.Posting posting) {
        var facts = posting.identity().facts();
        return card(
                new Card.Status(RemovedPages.state(posting), Days.written(posting.since())),
                Titles.shown(facts.title(), facts.isTitleSupplied()),
                Titles.isOurs(facts.title(), facts.isTitleSupplied()),
                facts.company() == null ? "" : facts.company(),
                facts.places().stream().limit(1).map(atlas.places()::full));
    }

    private Card card(Card.@Nullable Status status, String title, boolean isOurs, String by, Stream<String> facts) {
        var stated = facts.filter(fact -> !fact.isEmpty()).toList();
        return new Card(atlas.config().title(), status, title, isOurs, by, stated);
    }

    private static String pay(Entry entry) {
        var cell = Rows.pay(entry);
        return cell.equals(Row.Cell.NIL) ? "" : cell.text() + (entry.salary() == null ? ", " : " ") + cell.small();
    }

    private Card ofSite() {
        return new Card("", null, atlas.config().title(), true, "", List.of(atlas.about()));
    }

    /** The image of a posting, for the folder of its page; none where its title cannot be set. */
    public Optional<OutputFile> file(Card card, String folder) {
        return painter != null && painter.draws(card)
                ? Optional.of(new OutputFile(new OutputPath(folder + FILE), painter.paint(card)))
                : Optional.empty();
    }

    /** The image of the site. */
    public Optional<OutputFile> fileOfSite() {
        return file(ofSite(), "");
    }

    /** What a page with an image of its own says of it, or of that of the site; previews ask for the whole address. */
    Frame.@Nullable Image image(Card card, String folder) {
        var base = atlas.config().baseUrl();
        if (painter == null || base == null) {
            return null;
        }
        return painter.draws(card) ? image(base, folder, card) : imageOfSite();
    }

    /** What a page without an image of its own says. */
    Frame.@Nullable Image imageOfSite() {
        var base = atlas.config().baseUrl();
        var card = ofSite();
        return painter == null || base == null || !painter.draws(card) ? null : image(base, "", card);
    }

    private static Frame.Image image(WebAddress base, String folder, Card card) {
        return new Frame.Image(
                base + folder + FILE,
                CardPainter.WIDTH,
                CardPainter.HEIGHT,
                Sentences.cut(card.words(), MAX_WORDS_CHARS));
    }
}
