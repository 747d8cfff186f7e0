package dev.rolecall.extract;

import dev.rolecall.format.FieldKey;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Gazetteer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the signs that several currencies share mean in a posting.
 *
 * @param dollar the ISO 4217 code that "$" stands for
 * @param crown the one that "kr" stands for, or null when nothing tells
 * @param lakh the one that is counted in lakhs, or called a rupee
 * @param peso the one that "pesos" are, or null when nothing tells
 * @param home that of the only country of the posting, or null where it has none or several
 * @param dollarPeso the peso that amounts with "$" are in which are too large for dollars, or null when nothing tells
 */
record PaySigns(
        String dollar,
        @Nullable String crown,
        String lakh,
        @Nullable String peso,
        @Nullable String home,
        @Nullable String dollarPeso) {

    /** The mark of an amount that is counted in lakhs, or in rupees, whose country it does not name. */
    static final String LAKH = "lakh";

    /** The mark of an amount whose currency nothing names but the country where it is paid. */
    static final String HOME = "home";

    /** Currencies that are counted so. */
    private static final Set<String> LAKHS = Set.of("INR", "PKR", "BDT", "NPR", "LKR");

    /** Currencies of which a month's wage may be more than a million. */
    private static final Set<String> MILLIONS = Set.of(
            "VND", "IDR", "KRW", "JPY", "COP", "CLP", "ARS", "PYG", "IRR", "UZS", "KHR", "LAK", "MMK", "UGX", "NGN",
            "TZS");

    private static final String PESO = "peso";

    private static final Set<String> PESOS = Set.of("MXN", "COP", "ARS", "CLP", "UYU", "DOP", "PHP");

    /** Those of them that are written with a dollar sign and count hundreds of thousands for a wage. */
    private static final Set<String> DOLLAR_PESOS = Set.of("COP", "ARS", "CLP");

    private static final BigDecimal LEAST_PESOS = BigDecimal.valueOf(200_000);

    /** No wage is so many dollars. */
    private static final BigDecimal MOST_DOLLARS = BigDecimal.valueOf(1_000_000);

    private static final Wording SIGN = Wording.of("\\$");

    private static final String USUAL = "USD";
    /** Currencies that are written with a dollar sign where they are paid. */
    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD");
    /** Currencies that are written "kr" where they are paid, and the languages that say which one is meant. */
    private static final Map<String, String> CROWNS = Map.of("SEK", "sv", "NOK", "no", "DKK", "da");

    /** For each dollar, what only employers of its country say. */
    private static final Map<String, Wording> SAYINGS = Table.rows("dollar-signs.tsv").stream()
            .collect(Collectors.groupingBy(row -> row.get(1), TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, dollar -> wording(dollar.getValue())));

    /**
     * "$" is the dollar of the first place that has one, else of the one country whose words the posting has, else that
     * of the United States; "kr" the crown of the first
     * place that has one, else that of the posting's language, else none; "pesos" are those of the first place that has
     * them.
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
                paid.stream().filter(DOLLARS::contains).findFirst().orElseGet(() -> said(posting)),
                paid.stream().filter(CROWNS::containsKey).findFirst().orElse(spoken),
                paid.stream().filter(LAKHS::contains).findFirst().orElse("INR"),
                paid.stream().filter(PESOS::contains).findFirst().orElse(null),
                Set.copyOf(paid).size() == 1 ? paid.get(0) : null,
                paid.stream().filter(DOLLAR_PESOS::contains).findFirst().orElse(null));
    }

    private static Wording wording(List<List<String>> rows) {
        return Wording.of(rows.stream()
                .map(row -> row.get(0).replaceAll("[+.()]", "\\\\$0"))
                .collect(Collectors.joining("|", "(?<![\\p{L}0-9])(?:", ")(?![\\p{L}0-9])")));
    }

    private static String said(PostingText posting) {
        var fields = posting.fields(FieldKey.SALARY).stream();
        if (Stream.concat(posting.jobSentences(SIGN).stream(), fields).noneMatch(SIGN::isIn)) {
            return USUAL;
        }
        var texts = Stream.concat(posting.jobSentences().stream(), posting.fields(FieldKey.SALARY).stream())
                .toList();
        var said = SAYINGS.entrySet().stream()
                .filter(dollar -> texts.stream().anyMatch(dollar.getValue()::isIn))
                .map(Map.Entry::getKey)
                .toList();
        return said.size() == 1 ? said.get(0) : USUAL;
    }

    /** Whether wages in a currency are counted in millions; in others a million is what an employer earns. */
    static boolean areInMillions(String currency) {
        return MILLIONS.contains(currency);
    }

    /**
     * The code of a currency as an amount has it: by its sign or by its code; null for a sign that nothing explains.
     *
     * @param size how much it is: pesos are written with "$" too where they are paid
     */
    @Nullable
    String code(String sign, BigDecimal size) {
        return switch (sign) {
            case "$" -> dollar(size);
            case "kr" -> crown;
            case LAKH -> lakh;
            case PESO -> peso;
            case HOME -> home;
            default -> sign;
        };
    }

    private @Nullable String dollar(BigDecimal size) {
        if (!dollar.equals(USUAL) || size.compareTo(LEAST_PESOS) < 0) {
            return dollar;
        }
        return dollarPeso != null || size.compareTo(MOST_DOLLARS) >= 0 ? dollarPeso : dollar;
    }
}
