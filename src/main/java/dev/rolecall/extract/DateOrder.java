package dev.rolecall.extract;

import dev.rolecall.format.FieldKey;
import dev.rolecall.language.Language;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Place;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of day and month stands first where both are figures: {@code 03/11/2026}. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing tells. */
    UNKNOWN;

    private static final Set<String> MONTH_FIRST_COUNTRIES = Set.of("US", "PR", "GU");
    /** Where both orders are usual, or the year stands first; after the date formats of the Unicode CLDR. */
    private static final Set<String> UNSURE_COUNTRIES =
            Set.of("CA", "PH", "CN", "JP", "KR", "TW", "HU", "LT", "SE", "IR", "MN", "ZA", "KE");

    /** Languages that all who write them write so. */
    private static final Set<String> DAY_FIRST_LANGUAGES = Set.of(
            "de", "fr", "es", "pt", "it", "nl", "da", "no", "nb", "fi", "pl", "cs", "tr", "ru", "uk", "ro", "el");

    private static final String WORDS =
            "(?:fecha|publicad[oa]|publiée?|date (?:de|d'|limite)|mise en ligne|cierre|límite|plazo|data (?:de|da|di|limite|publikacji)|prazo|pubblicat[oa]|scadenza|datum|geplaatst|plaatsing|veröffentlicht|eingestellt|ausgeschrieben|\\p{L}{0,20}datum|bewerbungsfrist|дата|опубликован[оа]|opublikowano|tarihi|zveřejněno|lagt ut|opslået)";

    private static final Wording LABEL = Wording.of("\\b" + WORDS);

    private static final Wording LABELLED =
            Wording.of("\\b" + WORDS + "[^0-9]{0,30}[0-3]?[0-9][/-][0-3]?[0-9][/-][0-9]{4}");

    /**
     * The order of the posting's other dates that leave no choice, else that of the countries it is in, or of its language
     * where it names none.
     */
    static DateOrder of(PostingText posting, List<Claim<Place>> places) {
        var fields = Stream.of(FieldKey.values()).flatMap(key -> posting.fields(key).stream());
        var others = Stream.concat(fields, posting.jobSentences().stream())
                .flatMap(text -> DateReader.certainOrders(text).stream())
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            return only(others);
        }
        var ofCountries = places.stream()
                .map(place -> place.value().country())
                .filter(Objects::nonNull)
                .map(DateOrder::ofCountry)
                .collect(Collectors.toSet());
        if (!ofCountries.isEmpty()) {
            return only(ofCountries);
        }
        return isLabelledSo(posting) ? DAY_FIRST : ofLanguage(posting.language());
    }

    /** "Fecha de publicación: 04/03/2026" over a text in any language: who asks so writes so. */
    private static boolean isLabelledSo(PostingText posting) {
        var fields =
                Stream.of(FieldKey.DATE_POSTED, FieldKey.VALID_THROUGH).flatMap(key -> posting.fields(key).stream());
        return fields.anyMatch(field -> LABEL.isIn(Aligned.of(field.label())))
                || posting.jobSentences(LABELLED).stream().anyMatch(LABELLED::isIn);
    }

    private static DateOrder ofLanguage(@Nullable Language language) {
        return language != null && DAY_FIRST_LANGUAGES.contains(language.tag()) ? DAY_FIRST : UNKNOWN;
    }

    private static DateOrder ofCountry(String code) {
        if (MONTH_FIRST_COUNTRIES.contains(code)) {
            return MONTH_FIRST;
        }
        return UNSURE_COUNTRIES.contains(code) ? UNKNOWN : DAY_FIRST;
    }

    private static DateOrder only(Set<DateOrder> orders) {
        return orders.size() == 1 ? orders.iterator().next() : UNKNOWN;
    }
}
