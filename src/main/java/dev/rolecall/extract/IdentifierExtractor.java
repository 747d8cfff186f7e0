package dev.rolecall.extract;

import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.posting.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The employer's own number for the posting. */
final class IdentifierExtractor {

    private static final int MAX_CHARS = 120;

    Fact<String> extract(PostingText posting, Fact<String> company, @Nullable Ruling<String> ruling) {
        return new Claims<String>(posting.body())
                .offer("identifier-field", identifiers(posting, company.value().orElse("")))
                .ruledBy(ruling);
    }

    /** Boards write the employer's name where they have no number. */
    private static List<Found<String>> identifiers(PostingText posting, String company) {
        return posting.fields(FieldKey.IDENTIFIER).stream()
                .filter(field ->
                        field.text().length() <= MAX_CHARS && !field.text().equalsIgnoreCase(company))
                .map(field -> new Found<>(field.text().strip(), field.quote()))
                .toList();
    }
}
