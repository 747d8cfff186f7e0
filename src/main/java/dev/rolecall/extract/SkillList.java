package dev.rolecall.extract;

import dev.rolecall.body.Body;
import dev.rolecall.body.Quote;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Skill;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.posting.SkillMention.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The skills a posting names, in the order of their first mention. */
final class SkillList {

    /** More mentions than this prove nothing more. */
    private static final int MAX_EVIDENCE = 12;

    private static final int MAX_SKILLS = 300;

    private final Body body;
    private final Map<Skill, Mentions> bySkill = new LinkedHashMap<>();

    SkillList(Body body) {
        this.body = body;
    }

    private static final class Mentions {
        private Need need = Need.MENTIONED;
        private final List<Evidence> evidence = new ArrayList<>();
    }

    void add(Skill skill, Need need, String rule, Quote quote) {
        if (bySkill.size() >= MAX_SKILLS && !bySkill.containsKey(skill)) {
            return;
        }
        var mentions = bySkill.computeIfAbsent(skill, key -> new Mentions());
        // Constants stand in order of want, the most wanted first.
        mentions.need = need.compareTo(mentions.need) < 0 ? need : mentions.need;
        if (mentions.evidence.size() < MAX_EVIDENCE) {
            mentions.evidence.add(Proof.of(body, rule, quote));
        }
    }

    List<SkillMention> mentions() {
        return bySkill.entrySet().stream()
                .map(entry -> new SkillMention(entry.getKey(), entry.getValue().need, entry.getValue().evidence))
                .toList();
    }
}
