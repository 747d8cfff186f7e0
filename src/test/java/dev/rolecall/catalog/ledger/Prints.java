package dev.rolecall.catalog.ledger;

import dev.rolecall.posting.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A posting as the ledger knows it, under construction: what a test does not say is not stated. */
final class Prints {

    private final String source;
    private String title = "Welder";
    private String company = "Acme";
    private String level;
    private List<Place> places = List.of();
    private String text = text(1, 60);
    private String number;
    private String apply;
    private String found;

    private Prints(String source) {
        this.source = source;
    }

    static Prints posting(String source) {
        return new Prints(source);
    }

    /** Words that no other seed gives. */
    static String text(int seed, int words) {
        return IntStream.range(0, words).mapToObj(i -> "w" + seed + "x" + i).collect(Collectors.joining(" "));
    }

    Prints title(String words) {
        title = words;
        return this;
    }

    Prints company(String words) {
        company = words;
        return this;
    }

    Prints level(String words) {
        level = words;
        return this;
    }

    Prints in(String... cities) {
        places = Arrays.stream(cities).map(city -> new Place(city, null, "NO")).toList();
        return this;
    }

    Prints text(String words) {
        text = words;
        return this;
    }

    Prints number(String words) {
        number = words;
        return this;
    }

    Prints apply(String words) {
        apply = words;
        return this;
    }

    Prints found(String words) {
        found = words;
        return this;
    }

    Identity identity() {
        var facts = new LastFacts(title, false, company, level, places, null, null);
        var all = new ArrayList<Object>(Arrays.asList(title, company, level, places, text, number, found, apply));
        var digest = new Digest();
        all.forEach(digest::add);
        return new Identity(
                source, facts, new Fingerprint(digest.text(), Signature.of(List.of(text)), number, found, apply));
    }
}
