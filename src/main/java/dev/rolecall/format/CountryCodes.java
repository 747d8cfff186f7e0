package dev.rolecall.format;

import java.util.List;
import java.util.Set;

/** Writes a place so that the code of its country is not taken for that of a state. */
public final class CountryCodes {

    /** The codes of countries that are those of states of the United States as well. */
    private static final Set<String> STATES = Set.of(
            "AL", "AR", "AZ", "CA", "CO", "DE", "GA", "ID", "IL", "IN", "KY", "LA", "MA", "MD", "ME", "MN", "MO", "MS",
            "MT", "NC", "NE", "PA", "SC", "SD", "TN", "VA");

    private CountryCodes() {}

    /**
     * The parts joined by commas; the code of a country right behind a town, which would be read as a state, in brackets.
     *
     * @param parts what is stated of the place, from the narrowest to the widest
     * @param country the country as stated, or no words
     */
    public static String joined(List<String> parts, String country) {
        var isCode =
                parts.size() == 2 && STATES.contains(country) && parts.get(1).equals(country);
        return isCode && parts.get(0).indexOf(',') < 0 ? parts.get(0) + " (" + country + ")" : String.join(", ", parts);
    }
}
