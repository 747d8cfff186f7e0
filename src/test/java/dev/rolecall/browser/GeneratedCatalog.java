package dev.rolecall.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rolecall.pipeline.BuildRequest;
import dev.rolecall.pipeline.Progress;
import dev.rolecall.pipeline.SiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A catalog of many postings whose facts are drawn by lot, and what a plain reader would say of each: the facts as
 * {@code postings.json} has them, and the words that its text was given.
 */
final class GeneratedCatalog {

    /** Words that no vocabulary has; none is the beginning of another. */
    static final List<String> WORDS = List.of(
            "quince", "zither", "walrus", "marzipan", "oboe", "fjord", "turnip", "kazoo", "lichen", "gherkin", "yurt");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int WORDS_EACH = 4;
    private static final List<String> LEVELS = List.of("Junior ", "Senior ", "Staff ", "Principal ", "");
    private static final List<String> SKILLS =
            List.of("Python", "Java", "Kubernetes", "PostgreSQL", "React", "Terraform", "Scala", "TypeScript", "Kafka");
    private static final List<String> COMPANIES = List.of("Acme", "Globex", "Initech", "Umbrella", "Hooli");
    private static final Map<String, String> CITIES =
            Map.of("Berlin", "DE", "Paris", "FR", "London", "GB", "Stockholm", "SE", "Tokyo", "JP");
    private static final List<String> TYPES = List.of("FULL_TIME", "PART_TIME", "CONTRACTOR");

    private final Random lot;
    private final List<List<String>> wordsOf = new ArrayList<>();

    /**
     * A posting as anyone can read it.
     *
     * @param facts its line of {@code postings.json}
     * @param words the words of its text, in their order
     */
    record Plain(JsonNode facts, List<String> words) {

        String permalink() {
            return facts.get("permalink").asText();
        }
    }

    GeneratedCatalog(long seed) {
        lot = new Random(seed);
    }

    /** Builds the site of so many postings in a folder. */
    List<Plain> build(Path folder, int size) throws IOException {
        var content = Files.createDirectory(folder.resolve("content"));
        var postings = JSON.createArrayNode();
        for (var i = 0; i < size; i++) {
            postings.add(posting(i));
        }
        JSON.writeValue(content.resolve("postings.json").toFile(), postings);
        var site = folder.resolve("site");
        var request = new BuildRequest(content, site, TODAY, null, null, folder.resolve("cache"), null, false);
        new SiteBuild(request, Progress.SILENT).build();
        return read(site);
    }

    private List<Plain> read(Path site) throws IOException {
        var found = new ArrayList<Plain>();
        for (var facts : JSON.readTree(site.resolve("postings.json").toFile()).get("postings")) {
            var title = facts.get("title").asText();
            found.add(new Plain(facts, wordsOf.get(Integer.parseInt(title.substring(title.lastIndexOf(' ') + 1)))));
        }
        return found;
    }

    private JsonNode posting(int number) {
        var posting = JSON.createObjectNode();
        posting.put("@context", "https://schema.org").put("@type", "JobPosting");
        posting.put("title", pick(LEVELS) + "Engineer " + number);
        posting.putObject("hiringOrganization").put("@type", "Organization").put("name", pick(COMPANIES));
        if (chance(8)) {
            var city = pick(CITIES.keySet().stream().sorted().toList());
            posting.putObject("jobLocation")
                    .put("@type", "Place")
                    .putObject("address")
                    .put("addressLocality", city)
                    .put("addressCountry", CITIES.get(city));
        }
        if (chance(3)) {
            posting.put("jobLocationType", "TELECOMMUTE");
        }
        if (chance(7)) {
            posting.put("employmentType", pick(TYPES));
        }
        if (chance(7)) {
            posting.put("datePosted", TODAY.minusDays(lot.nextInt(300)).toString());
        }
        if (chance(2)) {
            posting.put("validThrough", TODAY.minusDays(lot.nextInt(100) + 1).toString());
        }
        if (chance(5)) {
            var low = 50_000 + 10_000 * lot.nextInt(15);
            posting.putObject("baseSalary")
                    .put("@type", "MonetaryAmount")
                    .put("currency", "USD")
                    .putObject("value")
                    .put("@type", "QuantitativeValue")
                    .put("minValue", low)
                    .put("maxValue", low + 30_000)
                    .put("unitText", "YEAR");
        }
        return posting.put("description", description());
    }

    private String description() {
        var words = new ArrayList<>(WORDS);
        Collections.shuffle(words, lot);
        wordsOf.add(List.copyOf(words.subList(0, WORDS_EACH)));
        var skills = SKILLS.stream().filter(skill -> chance(3)).toList();
        return "<p>We say " + String.join(" ", words.subList(0, WORDS_EACH)) + " every day.</p>"
                + (skills.isEmpty()
                        ? ""
                        : "<h2>Requirements</h2><ul><li>" + String.join("</li><li>", skills) + "</li></ul>");
    }

    private <T> T pick(List<T> list) {
        return list.get(lot.nextInt(list.size()));
    }

    /** True so many times of ten. */
    private boolean chance(int ofTen) {
        return lot.nextInt(10) < ofTen;
    }
}
