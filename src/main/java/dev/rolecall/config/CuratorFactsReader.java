package dev.rolecall.config;

import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.language.Language;
import dev.rolecall.posting.Curation;
import dev.rolecall.posting.Education;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a facts file.
 *
 * <p>A key that is unknown, repeated or has a bad value is an error, so that the build says so, and all sound keys hold:
 * a mistake in one line must not undo the corrections of the others. A file that is no YAML yields nothing, and so does
 * one that may say, and does not say clearly, what becomes of the address of the posting: without it a posting that was
 * closed would be open again.
 */
public final class CuratorFactsReader {

    /** All keys that a facts file may have. */
    public static final List<String> KEYS = List.of(
            "title",
            "company",
            "team",
            "locations",
            "workplace",
            "eligible",
            "seniority",
            "employmentType",
            "salary",
            "experienceMonths",
            "education",
            "datePosted",
            "validThrough",
            "skills",
            "applyUrl",
            "sourceUrl",
            "identifier",
            "language",
            "permalink",
            "closed",
            "merge");

    /** What becomes of the address of the posting. */
    private static final Set<String> DECISIVE = Set.of("closed", "merge", "permalink", "validThrough");

    private static final String TEXT = "text on one line";
    private static final String DAY = "a day such as `2026-11-20`";
    private static final String ADDRESS = "an address that begins with `https://`, `http://` or `mailto:`";
    private static final String LANGUAGE = "a language tag such as `de`";
    private static final Pattern PERMALINK = Pattern.compile("[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,30}");

    /**
     * Reads a facts file.
     *
     * @param path the file, relative to the content root
     * @param text its text
     */
    public Outcome<CuratorFacts> read(String path, String text) {
        var problems = new Problems(path, "facts", text);
        var mapping = YamlReader.read(text, problems).orElse(null);
        if (mapping == null) {
            return new Outcome<>(null, problems.all());
        }
        var facts = facts(new Keys(mapping, KEYS, problems), problems);
        var isClear = mapping.entries().stream().noneMatch(entry -> isUnclear(entry, facts));
        return new Outcome<>(isClear ? facts : null, problems.all());
    }

    /** Whether a key may say what becomes of the address, and it cannot be told what. */
    private static boolean isUnclear(YamlNode.Entry entry, CuratorFacts facts) {
        var curation = facts.curation();
        var read = switch (entry.key()) {
            case "closed" -> curation.closed();
            case "merge" -> curation.merge();
            case "permalink" -> curation.permalink();
            case "validThrough" -> facts.validThrough();
            default -> entry;
        };
        return read == null && !entry.value().isNull()
                || !KEYS.contains(entry.key())
                        && NearestKeys.near(entry.key(), KEYS).stream().anyMatch(DECISIVE::contains);
    }

    private static CuratorFacts facts(Keys keys, Problems problems) {
        var skills = new SkillRulings(keys, problems);
        var places = Values.list(PlaceValue::of);
        return new CuratorFacts(
                keys.ruling("title", TEXT, Values::text),
                keys.ruling("company", TEXT, Values::text),
                keys.ruling("team", TEXT, Values::text),
                keys.ruling("locations", PlaceValue.EXPECTED, places),
                keys.ruling("workplace", oneOf(Workplace.values(), Workplace::id), Values.constant(Workplace.class)),
                keys.ruling("eligible", PlaceValue.EXPECTED, places),
                keys.ruling("seniority", oneOf(Seniority.values(), Seniority::id), Values.constant(Seniority.class)),
                keys.ruling(
                        "employmentType",
                        oneOf(EmploymentType.values(), Enum::name),
                        Values.constant(EmploymentType.class)),
                keys.ruling("salary", SalaryValue.EXPECTED, SalaryValue::of),
                keys.ruling("experienceMonths", "a number of months", Values::whole),
                keys.ruling("education", oneOf(Education.values(), Enum::name), Values.constant(Education.class)),
                keys.ruling("datePosted", DAY, Values::day),
                keys.ruling("validThrough", DAY, Values::day),
                skills.added(),
                skills.removed(),
                keys.ruling("applyUrl", ADDRESS, Values::address),
                keys.ruling("sourceUrl", ADDRESS, Values::address),
                keys.ruling("identifier", TEXT, Values::text),
                keys.ruling("language", LANGUAGE, CuratorFactsReader::language),
                curation(keys));
    }

    private static Optional<Language> language(YamlNode node) {
        return Values.text(node).flatMap(Language::parse);
    }

    private static Curation curation(Keys keys) {
        var permalink = keys.value(
                "permalink",
                "lower case letters and digits with single dashes between them",
                node -> Values.text(node).filter(text -> PERMALINK.matcher(text).matches()));
        var at = permalink == null
                ? null
                : keys.entry("permalink").map(YamlNode.Entry::at).orElse(null);
        return new Curation(permalink, at, keys.value("closed", DAY, Values::day), merge(keys));
    }

    private static Curation.@Nullable Merge merge(Keys keys) {
        var into = keys.value(
                "merge",
                "`false`, or the last part of the address of the posting that this one repeats",
                node -> Values.text(node).filter(text -> PERMALINK.matcher(text).matches()));
        var at = keys.entry("merge").map(YamlNode.Entry::at).orElse(null);
        return into == null || at == null ? null : new Curation.Merge(into.equals("false") ? null : into, at);
    }

    private static <E> String oneOf(E[] values, Function<E, String> name) {
        return Stream.of(values)
                .map(value -> "`" + name.apply(value) + "`")
                .collect(Collectors.joining(", ", "one of ", ""));
    }
}
