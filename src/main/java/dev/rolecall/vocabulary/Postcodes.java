package dev.rolecall.vocabulary;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** British postcodes, which begin with the letters of the town that the post goes to: {@code LS1 4AP} is in Leeds. */
final class Postcodes {

    /** An area, a district of it, and in it a sector and a unit, with or without the blank between. */
    private static final Pattern CODE = Pattern.compile("([A-Z]{1,2})[0-9][0-9A-Z]? ?[0-9][A-Z]{2}");

    private static final Map<String, String> TOWNS = Resource.rows("places/postcode-areas.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private Postcodes() {}

    /** The town of a text that is a postcode and nothing else, as the gazetteer calls it. */
    static Optional<String> town(String text) {
        var code = CODE.matcher(text);
        return code.matches() ? Optional.ofNullable(TOWNS.get(code.group(1))) : Optional.empty();
    }
}
