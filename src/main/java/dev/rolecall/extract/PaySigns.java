package dev.rolecall.extract;

import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the signs that several currencies share mean in a posting.
 *
 * @param dollar the ISO 4217 code that "$" stands for
 * @param crown the one that "kr" stands for, or null when nothing tells
 */
record PaySigns(String dollar, @Nullable String crown) {

    /** Currencies that are written with a dollar sign where they are paid. */
    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD");
    /** Currencies that are written "kr" where they are paid, and the languages that say which one is meant. */
    private static final Map<String, String> CROWNS = Map.of("SEK", "sv", "NOK", "no", "DKK", "da");

    /**
     * "$" is the dollar of the first place that has one, else that of the United States; "kr" the crown of the first
     * place that has one, else that of the posting's language, else none.
     */
    static PaySigns of(PostingText posting, List<Claim<Place>> locations, Gazetteer places) {
        var paid = locations.stream()
                .flatMap(claim -> Optional.ofNullable(claim.value().country()).stream())
                .flatMap(country -> places.currencyOf(country).stream())
                .toList();
        var language = posting.language();
        var spoken = CROWNS.entrySet().stream()
                .filter(crown -> language != null && language.tag().equals(crown.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        return new PaySigns(
                paid.stream().filter(DOLLARS::contains).findFirst().orElse("USD"),
                paid.stream().filter(CROWNS::containsKey).findFirst().orElse(spoken));
    }

    /** The code of a currency as an amount has it: by its sign or by its code; null for a sign that nothing explains. */
    @Nullable
    String code(String sign) {
        return switch (sign) {
            case "$" -> dollar;
            case "kr" -> crown;
            default -> sign;
        };
    }
}
