package dev.rolecall.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rolecall.body.Body;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.text.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a posting as JSON: one plain value a fact, null or an empty list where nothing is stated, then
 * {@code evidence}, which says for each fact which words prove it, and {@code rivals}, the claims that were not used.
 *
 * <p>Names and values are those of the gold records, so that the two can be compared. A piece of evidence is
 * {@code {"line": 3, "column": 9, "quote": "Staff", "rule": "title-level-word", "source": {"line": 1, "column": 3}}}:
 * line and column in the cleaned posting, in code points from 1, and where the line stands in the source; or
 * {@code {"rule": "curator", "file": "a.facts.yaml", "line": 2}}; words of a merged posting name their file, its line and
 * the quote.
 */
public final class FactsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Body body;
    private final ObjectNode facts;
    private final ObjectNode evidence = JSON.objectNode();
    private final ObjectNode rivals = JSON.objectNode();

    private FactsJson(Body body, ObjectNode facts) {
        this.body = body;
        this.facts = facts;
    }

    /** Adds the facts of a posting to an object. */
    public static void put(JobPosting posting, ObjectNode target) {
        new FactsJson(posting.body(), target).all(posting);
    }

    private void all(JobPosting posting) {
        var from = posting.facts();
        fact("title", from.title(), (node, title) -> node.put("title", title.text()));
        facts.put("titleRaw", from.title().value().map(title -> title.raw()).orElse(null));
        text("company", from.company(), name -> name);
        text("team", from.team(), name -> name);
        places("locations", from.locations());
        text("workplace", from.workplace(), workplace -> workplace.id());
        places("eligible", from.eligible());
        text("seniority", from.seniority(), seniority -> seniority.id());
        text("employmentType", from.employmentType(), type -> type.name());
        fact("salary", from.salary(), (node, pay) -> node.set("salary", pay(pay)));
        fact("salaryEstimated", from.salaryEstimated(), (node, pay) -> node.set("salaryEstimated", pay(pay)));
        fact("experienceMonths", from.experienceMonths(), (node, months) -> node.put("experienceMonths", months));
        text("education", from.education(), education -> education.name());
        text("datePosted", from.datePosted(), day -> day.toString());
        text("validThrough", from.validThrough(), day -> day.toString());
        text("applyUrl", from.applyUrl(), address -> address.toString());
        text("sourceUrl", from.sourceUrl(), address -> address.toString());
        text("identifier", from.identifier(), number -> number);
        text("language", from.language(), language -> language.tag());
        skills(from.skills());
        facts.set("evidence", evidence);
        facts.set("rivals", rivals);
    }

    private <T> void text(String name, Fact<T> fact, Function<T, String> words) {
        fact(name, fact, (node, value) -> node.put(name, words.apply(value)));
    }

    /** Puts the value of a fact under its name, its evidence, and its rivals in the same form. */
    private <T> void fact(String name, Fact<T> fact, BiConsumer<ObjectNode, T> put) {
        facts.putNull(name);
        if (fact.claim() != null) {
            put.accept(facts, fact.claim().value());
            evidence.putArray(name).add(evidence(fact.claim().evidence()));
        }
        for (var rival : fact.rivals()) {
            var node = rivals.withArray(name).addObject();
            var value = JSON.objectNode();
            put.accept(value, rival.value());
            node.set("value", value.get(name));
            node.set("evidence", evidence(rival.evidence()));
        }
    }

    private void places(String name, List<Claim<Place>> claims) {
        var values = facts.putArray(name);
        for (var claim : claims) {
            values.add(place(claim.value()));
            evidence.withArray(name).add(evidence(claim.evidence()));
        }
    }

    private static ObjectNode place(Place place) {
        return JSON.objectNode()
                .put("city", place.city())
                .put("region", place.region())
                .put("country", place.country());
    }

    /** Adds the places that a merged posting names, and the words that say so. */
    public static void places(ObjectNode target, List<Claim<Place>> claims) {
        var values = target.putArray("locations");
        for (var claim : claims) {
            values.add(place(claim.value()));
            prove(target, "locations", claim);
        }
    }

    /** Adds an address that a merged posting gives, and the words that say so. */
    public static void address(ObjectNode target, String name, @Nullable Claim<WebAddress> claim) {
        target.put(name, claim == null ? null : claim.value().toString());
        if (claim != null) {
            prove(target, name, claim);
        }
    }

    private static void prove(ObjectNode target, String name, Claim<?> claim) {
        var node = JSON.objectNode().put("rule", claim.evidence().rule());
        elsewhere(node, claim.evidence());
        target.withObject("evidence").withArray(name).add(node);
    }

    private static ObjectNode pay(Salary pay) {
        return JSON.objectNode()
                .put("min", pay.min())
                .put("max", pay.max())
                .put("currency", pay.currency())
                .put("unit", pay.unit().name());
    }

    private void skills(List<SkillMention> mentions) {
        var values = facts.putArray("skills");
        for (var mention : mentions) {
            var node = values.addObject()
                    .put("name", mention.skill().name())
                    .put("required", mention.need() == SkillMention.Need.REQUIRED)
                    .put("need", mention.need().name().toLowerCase(Locale.ROOT));
            lines(node.putArray("lines"), mention.evidence());
            var proofs = evidence.withObject("skills").putArray(mention.skill().name());
            mention.evidence().forEach(proof -> proofs.add(evidence(proof)));
        }
    }

    private static void lines(ArrayNode lines, List<Evidence> evidence) {
        evidence.stream()
                .filter(Evidence.Quoted.class::isInstance)
                .map(proof -> ((Evidence.Quoted) proof).quote().line())
                .distinct()
                .forEach(lines::add);
    }

    private ObjectNode evidence(Evidence proof) {
        var node = JSON.objectNode().put("rule", proof.rule());
        if (proof instanceof Evidence.Quoted quoted) {
            var line = body.line(quoted.quote().line());
            node.put("line", line.number())
                    .put("column", line.text().codePointCount(0, quoted.quote().start()) + 1)
                    .put("quote", quoted.words());
            node.putObject("source")
                    .put("line", line.at().line())
                    .put("column", line.at().column());
        } else {
            elsewhere(node, proof);
        }
        return node;
    }

    /** Evidence that stands in another file. */
    private static void elsewhere(ObjectNode node, Evidence proof) {
        if (proof instanceof Evidence.Curated curated) {
            put(node, curated.at());
        } else if (proof instanceof Evidence.Elsewhere elsewhere) {
            put(node, elsewhere.at());
            node.put("quote", elsewhere.words());
        }
    }

    private static void put(ObjectNode node, SourceLocation at) {
        node.put("file", at.path()).put("line", nullable(at.line()));
    }

    private static @Nullable Integer nullable(int line) {
        return line == 0 ? null : Integer.valueOf(line);
    }
}
