package dev.rolecall.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws the words of postings and the names of files. */
final class ChangingWords {

    static final List<String> CITIES = List.of(
            "Bergen, NO",
            "Graz, AT",
            "Ghent, BE",
            "Turku, FI",
            "Porto, PT",
            "Leeds, GB",
            "Lyon, FR",
            "Brno, CZ",
            "Gdansk, PL",
            "Malaga, ES",
            "Bari, IT",
            "Aarhus, DK",
            "Umea, SE",
            "Basel, CH");
    private static final List<String> EMPLOYERS = List.of("Acme", "Lumen & Sons", "Fjord Crossing", "Saint Elm");
    private static final List<String> ROLES =
            List.of("Glazier", "Welder", "Organist", "Ferryman", "Piano Tuner", "Baker", "Data Engineer", "Bookbinder");
    private static final List<String> WORDS = List.of(
            ("amber birch cedar delta ember fable grain harbor island jasper kettle ladle maple noble onyx pearl quartz"
                            + " river saddle timber umber velvet willow yarrow zephyr anchor beacon canvas drift engine"
                            + " ferry glass hinge iron joint keel lantern mortar nail oak paint quilt rope slate tile")
                    .split(" "));

    private final Random random;
    private int names;

    ChangingWords(Random random) {
        this.random = random;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String sentence(int words) {
        return IntStream.range(0, words).mapToObj(i -> any(WORDS)).collect(Collectors.joining(" "));
    }

    /** A number that no name has yet. */
    int next() {
        return names++;
    }

    String name(String folder, String extension) {
        return folder + "/" + sentence(1) + "-" + next() + extension;
    }

    ChangingPosting posting(int number) {
        var company = any(EMPLOYERS);
        var sentences = new ArrayList<String>();
        sentences.add("At " + company + " we look for people who stay, and we pay them well.");
        for (var i = 0; i < 8; i++) {
            sentences.add("You will " + sentence(9) + ".");
        }
        return new ChangingPosting(number, any(ROLES), company, List.of(any(CITIES)), sentences);
    }
}
