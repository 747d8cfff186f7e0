package dev.rolecall.extract;

import dev.rolecall.posting.Skill;
import dev.rolecall.vocabulary.SkillMatch;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names that mean another skill in another trade: GCP is Good Clinical Practice where trials are clinical. */
final class SkillReadings {

    private static final String NONE = "-";
    private static final Map<String, List<Reading>> READINGS = Table.rows("skill-readings.tsv").stream()
            .map(row -> new Reading(row.get(0), row.get(1), words(row.get(2)), words(row.get(3))))
            .collect(Collectors.groupingBy(Reading::name));

    private final SkillVocabulary vocabulary;
    private final PostingText posting;
    private final SpelledOut spelledOut;
    private final Map<Reading, Boolean> meant = new HashMap<>();

    /** The readings in a posting. */
    SkillReadings(SkillVocabulary vocabulary, PostingText posting) {
        this.vocabulary = vocabulary;
        this.posting = posting;
        this.spelledOut = new SpelledOut(vocabulary);
    }

    /** What a name means in a trade, the words of that trade, and those of the usual one. */
    private record Reading(String name, String skill, Wording trade, Wording usual) {}

    private static Wording words(String words) {
        return Wording.of("\\b(?:" + words + ")\\b");
    }

    /** The matches in a text of the posting, each as the posting means it. */
    List<SkillMatch> in(String text) {
        var matches = spelledOut.meant(vocabulary.find(text), text);
        if (matches.stream().noneMatch(match -> READINGS.containsKey(name(match, text)))) {
            return matches;
        }
        var read = new ArrayList<SkillMatch>();
        for (var match : matches) {
            var reading = READINGS.getOrDefault(name(match, text), List.of()).stream()
                    .filter(this::isMeant)
                    .findFirst();
            if (reading.isEmpty()) {
                read.add(match);
            } else {
                reading.flatMap(this::skill)
                        .map(skill -> new SkillMatch(
                                skill,
                                match.start(),
                                match.end(),
                                match.certainty(),
                                vocabulary.isGeneric(skill.name())))
                        .ifPresent(read::add);
            }
        }
        return read;
    }

    private static String name(SkillMatch match, String text) {
        return Aligned.of(text.substring(match.start(), match.end()));
    }

    private Optional<Skill> skill(Reading reading) {
        return reading.skill().equals(NONE) ? Optional.empty() : vocabulary.byName(reading.skill());
    }

    /** The whole posting tells, so it is asked once. */
    private boolean isMeant(Reading reading) {
        return meant.computeIfAbsent(reading, this::isOfTrade);
    }

    private boolean isOfTrade(Reading reading) {
        return posting.jobSentences().stream().anyMatch(reading.trade()::isIn)
                && posting.jobSentences().stream().noneMatch(reading.usual()::isIn);
    }
}
