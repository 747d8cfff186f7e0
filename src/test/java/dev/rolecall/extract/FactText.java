package dev.rolecall.extract;

import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.posting.Title;
import dev.rolecall.posting.Workplace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts as the examples write them. */
final class FactText {

    private FactText() {}

    /** The value of the fact with this name, {@code none} without one. */
    static String of(String fact, Facts facts) {
        return switch (fact) {
            case "title" -> text(facts.title().value().map(Title::text).orElse(null));
            case "company" -> text(facts.company().value().orElse(null));
            case "team" -> text(facts.team().value().orElse(null));
            case "locations" -> places(facts.locations());
            case "eligible" -> places(facts.eligible());
            case "workplace" ->
                text(facts.workplace().value().map(Workplace::id).orElse(null));
            case "seniority" ->
                text(facts.seniority().value().map(Seniority::id).orElse(null));
            case "employment" -> text(facts.employmentType().value().orElse(null));
            case "salary" -> text(facts.salary().value().map(FactText::pay).orElse(null));
            case "estimate" ->
                text(facts.salaryEstimated().value().map(FactText::pay).orElse(null));
            case "experience" -> text(facts.experienceMonths().value().orElse(null));
            case "education" -> text(facts.education().value().orElse(null));
            case "dates" -> text(facts.datePosted().value().orElse(null));
            case "valid-through" -> text(facts.validThrough().value().orElse(null));
            case "skills" -> skills(facts.skills());
            case "apply" -> text(facts.applyUrl().value().orElse(null));
            case "language" -> text(facts.language().value().orElse(null));
            case "identifier" -> text(facts.identifier().value().orElse(null));
            default -> throw new IllegalArgumentException("no fact " + fact);
        };
    }

    /** All quotes of a posting's facts. */
    static List<Evidence.Quoted> evidence(Facts facts) {
        var evidence = new ArrayList<Evidence>();
        for (var fact : List.of(
                facts.title(),
                facts.company(),
                facts.team(),
                facts.workplace(),
                facts.seniority(),
                facts.employmentType(),
                facts.salary(),
                facts.salaryEstimated(),
                facts.experienceMonths(),
                facts.education(),
                facts.datePosted(),
                facts.validThrough(),
                facts.applyUrl(),
                facts.sourceUrl(),
                facts.identifier(),
                facts.language())) {
            collect(fact, evidence);
        }
        facts.locations().forEach(claim -> evidence.add(claim.evidence()));
        facts.eligible().forEach(claim -> evidence.add(claim.evidence()));
        facts.skills().forEach(skill -> evidence.addAll(skill.evidence()));
        return evidence.stream().map(Evidence.Quoted.class::cast).toList();
    }

    private static <T> void collect(Fact<T> fact, List<Evidence> evidence) {
        var claim = fact.claim();
        if (claim != null) {
            evidence.add(claim.evidence());
        }
        fact.rivals().forEach(rival -> evidence.add(rival.evidence()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }

    private static String pay(Salary pay) {
        return amount(pay.min()) + "-" + amount(pay.max()) + " " + pay.currency() + " " + pay.unit();
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private static String places(List<Claim<Place>> places) {
        return places.isEmpty()
                ? "none"
                : places.stream().map(claim -> place(claim.value())).collect(Collectors.joining("; "));
    }

    private static String place(Place place) {
        return String.join(", ", part(place.city()), part(place.region()), part(place.country()));
    }

    private static String part(@Nullable String part) {
        return part == null ? "-" : part;
    }

    private static String skills(List<SkillMention> skills) {
        return skills.isEmpty()
                ? "none"
                : skills.stream()
                        .map(skill ->
                                skill.skill().name() + " " + skill.need().name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining("; "));
    }
}
