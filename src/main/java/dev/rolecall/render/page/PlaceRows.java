package dev.rolecall.render.page;

import dev.rolecall.catalog.FacetKind;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Place;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.FactRow.Word;
import java.util.ArrayList;
import java.util.List;

/** Makes the words of the facts that say where and for whom, with the way to their pages. */
final class PlaceRows {

    private static final int MAX_PLACES = 24;

    private final Atlas atlas;
    private final int entry;
    private final Href href;
    private final PlaceLinks links;

    PlaceRows(Atlas atlas, int entry, Href href) {
        this.atlas = atlas;
        this.entry = entry;
        this.href = href;
        this.links = new PlaceLinks(atlas);
    }

    /** Every place: {@code New York, NY, Eastern US or London, United Kingdom}. */
    List<Word> places(List<Claim<Place>> claims) {
        var shown = claims.subList(0, Math.min(MAX_PLACES, claims.size()));
        var words = new ArrayList<Word>();
        for (var i = 0; i < shown.size(); i++) {
            if (i > 0) {
                words.add(Word.plain(i == claims.size() - 1 ? " or " : "; "));
            }
            words.add(word(shown.get(i)));
        }
        if (claims.size() > shown.size()) {
            words.add(Word.plain(" and " + (claims.size() - shown.size()) + " more"));
        }
        return words;
    }

    private Word word(Claim<Place> claim) {
        var address = links.address(claim.value());
        var label = atlas.places().full(claim.value());
        return new Word(
                claim.isCurated() ? "[" + label + "]" : label, address == null ? null : href.page(address), null);
    }

    /** From where remote work may be done: {@code from the United States or Canada}. */
    String eligible(List<Claim<Place>> claims) {
        var within = "from "
                + atlas.places().within(claims.stream().map(Claim::value).toList());
        return claims.stream().allMatch(Claim::isCurated) ? "[" + within + "]" : within;
    }

    /** Who employs. */
    List<Word> company(String name) {
        var company = atlas.catalog().entries().get(entry).company();
        var address = company == null ? null : atlas.address(FacetKind.COMPANY, company.slug());
        return List.of(new Word(name, address == null ? null : href.page(address), null));
    }

    /** The same words as the curator's. */
    static List<Word> bracketed(List<Word> words) {
        if (words.isEmpty()) {
            return words;
        }
        var result = new ArrayList<>(words);
        var last = result.size() - 1;
        result.set(0, with("[" + result.get(0).text(), result.get(0)));
        result.set(last, with(result.get(last).text() + "]", result.get(last)));
        return result;
    }

    private static Word with(String text, Word word) {
        return new Word(text, word.href(), word.datetime());
    }
}
