package dev.rolecall.render.page;

import dev.rolecall.body.Quote;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.render.link.Anchor;
import dev.rolecall.render.view.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words of a posting that its facts are read from, each with a name in the page. */
final class Marks {

    /** How many lines a fact or a skill leads to. */
    private static final int MAX_REFS = 6;

    private final Map<Integer, List<Mark>> byLine = new HashMap<>();
    private final Map<String, List<Mark>> byName = new LinkedHashMap<>();

    /** Some words and their name. */
    record Mark(Quote quote, String id) {}

    private Marks() {}

    static Marks of(Facts facts) {
        var marks = new Marks();
        marks.addFact("title", facts.title());
        marks.addFact("company", facts.company());
        marks.addFact("team", facts.team());
        marks.addClaims("place", facts.locations());
        marks.addFact("workplace", facts.workplace());
        marks.addClaims("eligible", facts.eligible());
        marks.addFact("level", facts.seniority());
        marks.addFact("contract", facts.employmentType());
        marks.addFact("pay", facts.salary());
        marks.addFact("estimate", facts.salaryEstimated());
        marks.addFact("experience", facts.experienceMonths());
        marks.addFact("education", facts.education());
        marks.addFact("posted", facts.datePosted());
        marks.addFact("closes", facts.validThrough());
        facts.skills().forEach(marks::addSkill);
        return marks;
    }

    /** The same with the words that show the language, for a page that tells it. */
    static Marks withLanguage(Facts facts) {
        var marks = of(facts);
        marks.addFact("language", facts.language());
        return marks;
    }

    private <T> void addFact(String name, Fact<T> fact) {
        addClaims(
                name,
                Stream.concat(Stream.ofNullable(fact.claim()), fact.rivals().stream())
                        .toList());
    }

    private <T> void addClaims(String name, List<Claim<T>> claims) {
        var ordinal = 1;
        for (var claim : claims) {
            if (claim.evidence() instanceof Evidence.Quoted quoted && isNew(name, quoted.quote())) {
                add(name, quoted.quote(), Anchor.mention(name, ordinal++));
            }
        }
    }

    private void addSkill(SkillMention mention) {
        var name = skillKey(mention);
        var ordinal = 0;
        for (var evidence : mention.evidence()) {
            ordinal++;
            if (evidence instanceof Evidence.Quoted quoted && isNew(name, quoted.quote())) {
                add(name, quoted.quote(), Anchor.of(mention.skill(), ordinal));
            }
        }
    }

    private static String skillKey(SkillMention mention) {
        return "skill:" + mention.skill().slug();
    }

    private boolean isNew(String name, Quote quote) {
        return byName.getOrDefault(name, List.of()).stream()
                .noneMatch(mark -> mark.quote().equals(quote));
    }

    private void add(String name, Quote quote, String id) {
        var mark = new Mark(quote, id);
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(mark);
        byLine.computeIfAbsent(quote.line(), key -> new ArrayList<>()).add(mark);
    }

    /** The marks of a line, in no order. */
    List<Mark> in(int line) {
        return byLine.getOrDefault(line, List.of());
    }

    /** The lines a fact comes from, each once. */
    List<Ref> refs(String name, String label) {
        var refs = new TreeMap<Integer, Ref>();
        for (var mark : byName.getOrDefault(name, List.of())) {
            if (refs.size() < MAX_REFS) {
                var line = mark.quote().line();
                refs.putIfAbsent(line, new Ref(label, line, "#" + mark.id()));
            }
        }
        return List.copyOf(refs.values());
    }

    /** The lines that name a skill, each once. */
    List<Ref> refs(SkillMention mention) {
        return refs(skillKey(mention), mention.skill().name());
    }
}
