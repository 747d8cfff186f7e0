package dev.rolecall.cli;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.rolecall.catalog.Permalinks;
import dev.rolecall.catalog.Summary;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Education;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Workplace;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A facts file that says nothing yet: each fact that was read is a comment, with the words that prove it. Without its
 * {@code #}, a line means what was read.
 */
final class FactsToCorrect {

    private final StringBuilder out = new StringBuilder();

    private FactsToCorrect() {}

    /**
     * The text of the file.
     *
     * @param name the file of the posting
     */
    static String of(String name, JobPosting posting) {
        var file = new FactsToCorrect();
        file.out.append("# What Rolecall read in ").append(name).append(".\n");
        file.out.append(
                "# To correct a fact, take away the # before its name and change what follows; ~ removes it.\n");
        file.out.append("# Lines that begin with # change nothing.\n\n");
        file.facts(posting);
        file.out.append('\n');
        file.row("permalink", Permalinks.derived(Summary.of(posting)), "its address, for good");
        file.row("closed", "2026-12-31", "the day from which on it is closed");
        file.row("merge", "false", "never one with another posting that has the same words");
        return file.out.toString();
    }

    private void facts(JobPosting posting) {
        var facts = posting.facts();
        fact("title", facts.title(), title -> text(title.text()), "");
        fact("company", facts.company(), FactsToCorrect::text, "");
        fact("team", facts.team(), FactsToCorrect::text, "");
        places("locations", facts.locations());
        fact("workplace", facts.workplace(), Workplace::id, names(Workplace.values(), Workplace::id));
        places("eligible", facts.eligible());
        fact("seniority", facts.seniority(), Seniority::id, names(Seniority.values(), Seniority::id));
        fact("employmentType", facts.employmentType(), Enum::name, names(EmploymentType.values(), Enum::name));
        fact("salary", facts.salary(), FactsToCorrect::pay, "{min: 40000, max: 52000, currency: EUR, unit: YEAR}");
        fact("experienceMonths", facts.experienceMonths(), Object::toString, "a number");
        fact("education", facts.education(), Enum::name, names(Education.values(), Enum::name));
        fact("datePosted", facts.datePosted(), Object::toString, "2026-11-20");
        fact("validThrough", facts.validThrough(), Object::toString, "2026-12-31");
        skills(posting);
        fact("applyUrl", facts.applyUrl(), address -> text(address.toString()), "");
        fact("sourceUrl", facts.sourceUrl(), address -> text(address.toString()), "");
        fact("identifier", facts.identifier(), FactsToCorrect::text, "");
        fact("language", facts.language(), language -> text(language.tag()), "de");
    }

    /** @param expected what may stand there; it is told where nothing was read */
    private <T> void fact(String key, Fact<T> fact, Function<T, String> words, String expected) {
        if (fact.claim() == null) {
            row(key, null, expected);
        } else {
            row(
                    key,
                    words.apply(fact.claim().value()),
                    Explanation.proof(fact.claim().evidence()));
        }
        for (var rival : fact.rivals()) {
            remark("not " + words.apply(rival.value()) + ": " + Explanation.proof(rival.evidence()));
        }
    }

    private void places(String key, List<Claim<Place>> claims) {
        if (claims.isEmpty()) {
            row(key, null, "[{city: Bergen, country: NO}]");
        } else {
            row(key, list(claims.stream().map(claim -> place(claim.value()))), null);
            claims.forEach(claim -> remark(Explanation.proof(claim.evidence())));
        }
    }

    private void skills(JobPosting posting) {
        var names =
                posting.facts().skills().stream().map(mention -> mention.skill().name());
        row(
                "skills",
                list(names.map(FactsToCorrect::text)),
                "[+Excel] adds to what was read, [-Excel] takes away from it");
    }

    private void row(String key, @Nullable String value, @Nullable String remark) {
        out.append("# ")
                .append(key)
                .append(": ")
                .append(value == null ? "~" : value)
                .append('\n');
        if (value == null) {
            remark(remark == null || remark.isEmpty() ? "not stated" : "not stated; " + remark);
        } else if (remark != null) {
            remark(remark);
        }
    }

    private void remark(String words) {
        out.append("#     ").append(words.replaceAll("\\R", " ")).append('\n');
    }

    private static <E> String names(E[] values, Function<E, String> name) {
        return Arrays.stream(values).map(name).collect(Collectors.joining(", "));
    }

    private static String list(Stream<String> items) {
        return items.collect(Collectors.joining(", ", "[", "]"));
    }

    /** Strings of JSON are strings of YAML. */
    private static String text(String words) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(words)) + '"';
    }

    private static String place(Place place) {
        return Stream.of(part("city", place.city()), part("region", place.region()), part("country", place.country()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String part(String key, @Nullable String name) {
        return name == null ? "" : key + ": " + text(name);
    }

    private static String pay(Salary pay) {
        return "{" + amount("min", pay.min()) + amount("max", pay.max()) + "currency: " + pay.currency() + ", unit: "
                + pay.unit().name() + "}";
    }

    private static String amount(String key, @Nullable BigDecimal amount) {
        return amount == null ? "" : key + ": " + amount.toPlainString() + ", ";
    }
}
