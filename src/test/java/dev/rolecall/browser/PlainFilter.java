package dev.rolecall.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rolecall.browser.GeneratedCatalog.Plain;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Workplace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Filters postings the slow and plain way, one after the other. */
final class PlainFilter {

    private final List<Plain> postings;
    private final IdentityHashMap<Plain, Set<String>> keysOf = new IdentityHashMap<>();
    private final Map<List<String>, List<Plain>> withWords = new HashMap<>();

    /**
     * What is asked for.
     *
     * @param q words, phrases, and either with a minus before it
     * @param on filters, those to leave out with a minus before them
     */
    record Asked(List<String> q, List<String> on) {

        Asked {
            q = List.copyOf(q);
            on = List.copyOf(on);
        }

        Asked without(String key) {
            return new Asked(q, on.stream().filter(one -> !one.equals(key)).toList());
        }

        Asked with(String key) {
            var more = new ArrayList<>(without(key).on);
            more.add(key);
            return new Asked(q, more);
        }
    }

    /**
     * Postings, and what a page calls the values to filter by.
     *
     * @param labels the words of a value by its key, as {@code skill:python}
     */
    PlainFilter(List<Plain> postings, Map<String, String> labels) {
        this.postings = postings;
        for (var posting : postings) {
            var keys = new HashSet<String>();
            labels.forEach((key, label) -> {
                if (has(posting.facts(), key, label)) {
                    keys.add(key);
                }
            });
            keysOf.put(posting, keys);
        }
    }

    private static boolean has(JsonNode facts, String key, String label) {
        var id = key.substring(key.indexOf(':') + 1);
        return switch (group(key)) {
            case "place" -> places(facts).contains(label);
            case "level" -> isOne(facts.get("seniority"), label.toLowerCase(Locale.ROOT), id);
            case "skill" -> skills(facts).contains(label);
            case "workplace" -> isOne(facts.get("workplace"), workplace(label), id);
            case "company" -> isOne(facts.get("company"), label, id);
            case "pay" -> facts.has("salary") == id.equals("stated");
            case "min-pay" -> facts.has("salary") && facts.at("/salary/max").asInt() >= amount(id);
            case "employment" -> isOne(facts.get("employmentType"), type(label), id);
            case "posted" -> isPosted(facts.get("datePosted"), id);
            case "status" -> facts.has("closed") == id.equals("closed");
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static boolean isOne(JsonNode fact, String wanted, String id) {
        return fact == null ? id.equals("not-stated") : fact.asText().equals(wanted);
    }

    private static boolean isPosted(JsonNode date, String id) {
        return date == null ? id.equals("not-stated") : date.asText().compareTo(id) >= 0;
    }

    private static int amount(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    private static String workplace(String label) {
        return Arrays.stream(Workplace.values())
                .filter(one -> one.label().equals(label))
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static String type(String label) {
        return Arrays.stream(EmploymentType.values())
                .filter(one -> one.label().equals(label))
                .map(EmploymentType::name)
                .findFirst()
                .orElse("");
    }

    private static Set<String> places(JsonNode facts) {
        var names = new HashSet<String>();
        for (var place : facts.path("locations")) {
            names.add(place.path("city").asText());
            names.add(country(place.path("country").asText()));
        }
        return names.isEmpty() ? Set.of("Not stated") : names;
    }

    private static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static Set<String> skills(JsonNode facts) {
        var names = new HashSet<String>();
        facts.path("skills").forEach(skill -> names.add(skill.get("name").asText()));
        return names.isEmpty() ? Set.of("Not stated") : names;
    }

    /** The postings that pass, in the order of the roll. */
    List<String> permalinks(Asked asked) {
        return passing(asked).stream().map(Plain::permalink).toList();
    }

    /** How many there would be with a value: instead of what is chosen in its group, or beside it for a skill. */
    int count(Asked asked, String key) {
        var rest = asked.without("-" + key);
        for (var one : asked.on()) {
            if (!group(key).equals("skill") && group(one).equals(group(key))) {
                rest = rest.without(one);
            }
        }
        return passing(rest.with(key)).size();
    }

    private List<Plain> passing(Asked asked) {
        return withWords.computeIfAbsent(asked.q(), this::saying).stream()
                .filter(posting -> passes(keysOf.getOrDefault(posting, Set.of()), asked.on()))
                .toList();
    }

    /** Those that say the most of what is wanted, and nothing that is not. */
    private List<Plain> saying(List<String> q) {
        var wanted = q.stream().filter(word -> !word.startsWith("-")).toList();
        var most = postings.stream()
                .mapToLong(posting -> matches(posting, wanted))
                .max()
                .orElse(0);
        if (most == 0 && !wanted.isEmpty()) {
            return List.of();
        }
        return postings.stream()
                .filter(posting -> matches(posting, wanted) == most)
                .filter(posting ->
                        q.stream().noneMatch(word -> word.startsWith("-") && says(posting, word.substring(1))))
                .toList();
    }

    private static long matches(Plain posting, List<String> words) {
        return words.stream().filter(word -> says(posting, word)).count();
    }

    private static boolean says(Plain posting, String words) {
        return (" " + String.join(" ", posting.words()) + " ").contains(" " + words.replace("\"", "") + " ");
    }

    private static boolean passes(Set<String> keys, List<String> on) {
        return on.stream().allMatch(key -> {
            if (key.startsWith("-")) {
                return !keys.contains(key.substring(1));
            }
            return keys.contains(key)
                    || (!group(key).equals("skill")
                            && on.stream().anyMatch(other -> group(other).equals(group(key)) && keys.contains(other)));
        });
    }

    /** The group of a filter; that of one to leave out is none, since it begins with a minus. */
    private static String group(String key) {
        return key.substring(0, key.indexOf(':'));
    }

    /** The words of a query as they are typed. */
    static String typed(List<String> q) {
        return q.isEmpty() ? "" : String.join(" ", q) + " ";
    }
}
