package dev.rolecall.cli;

import dev.rolecall.body.Line;
import dev.rolecall.body.Repair;
import dev.rolecall.body.Section;
import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.Merged;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A posting as text for a person: its lines with their numbers, its facts with their proof, what was left out. */
final class Explanation {

    private static final int WIDTH = 100;
    private static final int NUMBER_WIDTH = 4;
    private static final int NAME_WIDTH = 12;
    private static final int MAX_WORDS = 60;

    private final StringBuilder out = new StringBuilder();
    private final List<String> missing = new ArrayList<>();

    private Explanation() {}

    /**
     * The explanation of a posting.
     *
     * @param name what it is called
     * @param entry the entry of the catalog that it is part of with others, or null when it stands alone
     */
    static String of(String name, JobPosting posting, @Nullable Entry entry) {
        var explanation = new Explanation();
        explanation.out.append(name).append(" (").append(posting.format()).append(")\n");
        posting.body().sections().forEach(explanation::section);
        explanation.facts(posting);
        explanation.repairs(posting.repairs());
        if (entry != null && entry.merged() != null) {
            explanation.merged(entry.address(), entry.merged());
        }
        return explanation.out.append('\n').toString();
    }

    private void section(Section section) {
        var heading = section.heading() == null ? "[" + section.kind().label() + "]" : section.heading();
        out.append('\n')
                .append(heading)
                .append("  (")
                .append(words(section.kind()))
                .append(")\n");
        section.lines().forEach(this::line);
    }

    private void line(Line line) {
        var bullet = line.kind() == Line.Kind.ITEM ? "  ".repeat(line.depth()) + "- " : "";
        var indent = NUMBER_WIDTH + 2 + bullet.length();
        var rows = Wrap.lines(line.text(), WIDTH - indent);
        out.append(String.format(Locale.ROOT, "%" + NUMBER_WIDTH + "d  ", line.number()));
        out.append(bullet).append(String.join("\n" + " ".repeat(indent), rows)).append('\n');
    }

    private void facts(JobPosting posting) {
        var facts = posting.facts();
        out.append("\nFacts\n");
        fact("title", facts.title(), title -> title.text());
        fact("company", facts.company(), name -> name);
        fact("team", facts.team(), name -> name);
        places("locations", facts.locations());
        fact("workplace", facts.workplace(), workplace -> workplace.id());
        places("eligible", facts.eligible());
        fact("seniority", facts.seniority(), seniority -> seniority.id());
        fact("employment", facts.employmentType(), type -> type.name());
        fact("salary", facts.salary(), Explanation::pay);
        fact("estimated", facts.salaryEstimated(), Explanation::pay);
        fact("experience", facts.experienceMonths(), months -> months + " months");
        fact("education", facts.education(), education -> education.label());
        fact("posted", facts.datePosted(), day -> day.toString());
        fact("closes", facts.validThrough(), day -> day.toString());
        fact("apply", facts.applyUrl(), address -> address.toString());
        fact("source", facts.sourceUrl(), address -> address.toString());
        fact("identifier", facts.identifier(), number -> number);
        fact("language", facts.language(), language -> language.label());
        skills(facts.skills());
        if (!missing.isEmpty()) {
            out.append("  not stated: ").append(String.join(", ", missing)).append('\n');
        }
    }

    private <T> void fact(String name, Fact<T> fact, Function<T, String> words) {
        if (fact.claim() == null) {
            missing.add(name);
        } else {
            row(name, words.apply(fact.claim().value()), proof(fact.claim().evidence()));
        }
        for (var rival : fact.rivals()) {
            row("", "not " + words.apply(rival.value()), proof(rival.evidence()));
        }
    }

    private void places(String name, List<Claim<Place>> claims) {
        if (claims.isEmpty()) {
            missing.add(name);
        }
        var label = name;
        for (var claim : claims) {
            row(label, place(claim.value()), proof(claim.evidence()));
            label = "";
        }
    }

    private void skills(List<SkillMention> mentions) {
        if (mentions.isEmpty()) {
            missing.add("skills");
        }
        var label = "skills";
        for (var mention : mentions) {
            var need = mention.need() == SkillMention.Need.MENTIONED ? "" : " (" + words(mention.need()) + ")";
            var proofs = mention.evidence().stream().map(Explanation::proof).collect(Collectors.joining("; "));
            row(label, mention.skill().name() + need, proofs);
            label = "";
        }
    }

    private void row(String name, String value, String proof) {
        out.append("  ").append(name).append(" ".repeat(Math.max(1, NAME_WIDTH - name.length())));
        out.append(value).append("  <- ").append(proof).append('\n');
    }

    private void repairs(List<Repair> repairs) {
        if (!repairs.isEmpty()) {
            out.append("\nLeft out or mended\n");
        }
        for (var repair : repairs) {
            out.append("  ")
                    .append(repair.at().line())
                    .append(':')
                    .append(repair.at().column())
                    .append("  ");
            out.append(words(repair.kind()))
                    .append(": ")
                    .append(quoted(repair.words()))
                    .append('\n');
        }
    }

    private void merged(String address, Merged merged) {
        out.append("\nMerged\n  ")
                .append(merged.count())
                .append(" postings are one at ")
                .append(address)
                .append("; `merge: false` in the facts file of one keeps it apart\n");
        var shown = merged.sources().get(0);
        for (var source : merged.sources()) {
            var why = source.equals(shown) ? "its text is shown" : why(source);
            out.append("  ").append(source.id()).append("  <- ").append(why).append('\n');
        }
        var more = merged.count() - merged.sources().size();
        out.append(more == 0 ? "" : "  and " + more + " more\n");
    }

    private static String why(Merged.Source source) {
        if (source.isCurated()) {
            return "the curator, `merge`";
        }
        return source.share() == 1
                ? "same employer, same role"
                : "same employer, same role, " + (int) (source.share() * 100) + " % of the text";
    }

    /** Where a claim stands, its words and the rule that read them. */
    static String proof(Evidence evidence) {
        if (evidence instanceof Evidence.Quoted quoted) {
            return "line " + quoted.quote().line() + " " + quoted(quoted.words()) + ", " + quoted.rule();
        }
        if (evidence instanceof Evidence.Elsewhere elsewhere) {
            return elsewhere.at() + " " + quoted(elsewhere.words()) + ", " + elsewhere.rule();
        }
        var at = ((Evidence.Curated) evidence).at();
        return "the curator, " + at;
    }

    private static String quoted(String words) {
        return "“" + (words.length() > MAX_WORDS ? words.substring(0, MAX_WORDS).strip() + " …" : words) + "”";
    }

    private static String place(Place place) {
        return Stream.of(place.city(), place.region(), place.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String pay(Salary pay) {
        var isOne = pay.min() != null && pay.max() != null && pay.min().compareTo(pay.max()) == 0;
        var from = pay.min() == null ? "up to " : pay.min().toPlainString();
        var to = pay.max() == null || isOne ? "" : pay.max().toPlainString();
        var between = pay.min() == null || to.isEmpty() ? "" : " to ";
        return from + between + to + " " + pay.currency() + " " + pay.unit().label();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
