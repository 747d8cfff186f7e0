package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.language.Language;
import dev.rolecall.posting.Education;
import dev.rolecall.posting.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lowest degree a posting asks for. */
final class EducationExtractor {

    private static final PhraseList<List<Education>> DEGREES =
            PhraseList.load("education.tsv", Meanings.of(Education.class));
    private static final Wording PREFERRED = Wording.of(
            "prefer|nice to have|\\bplus\\b|bonus|ideal|idéal|desir|von vorteil|wünschenswert|\\batout\\b|apprécié|souhait|deseable|se valora|desejável|diferencial|voorkeur|meegenomen|\\bpré\\b|meriterande");
    private static final Wording NOT_ASKED =
            Wording.of("tuition|reimburse|founded by|our team|graduates from|scrum master|master data");

    Fact<Education> extract(PostingText posting, @Nullable Ruling<Education> ruling) {
        var asked = asked(posting);
        return new Claims<Education>(posting.body())
                .offer("education-field", lowestFirst(read(posting.fields(FieldKey.EDUCATION), posting.language())))
                .offer("education-asked", lowestFirst(read(asked.getOrDefault(false, List.of()), posting.language())))
                .offer(
                        "education-preferred",
                        lowestFirst(read(asked.getOrDefault(true, List.of()), posting.language())))
                .ruledBy(ruling);
    }

    /** The sentences that ask for a degree, by whether they only prefer it. */
    private static Map<Boolean, List<Passage>> asked(PostingText posting) {
        return posting.jobSentences(DEGREES).stream()
                .filter(sentence -> sentence.section() != SectionKind.BENEFITS)
                .filter(DEGREES::isIn)
                .filter(sentence -> !NOT_ASKED.isIn(sentence))
                .collect(Collectors.partitioningBy(EducationExtractor::isPreferred));
    }

    private static boolean isPreferred(Passage sentence) {
        return sentence.section() == SectionKind.PREFERRED || PREFERRED.isIn(sentence);
    }

    private static List<Found<Education>> lowestFirst(List<Found<Education>> found) {
        return found.stream()
                .sorted(Comparator.comparing((Found<Education> each) -> each.value()))
                .toList();
    }

    private static List<Found<Education>> read(List<Passage> passages, @Nullable Language language) {
        var found = new ArrayList<Found<Education>>();
        for (var passage : passages) {
            for (var match : DEGREES.find(passage, language)) {
                match.value()
                        .forEach(degree -> found.add(new Found<>(degree, passage.quote(match.start(), match.end()))));
            }
        }
        return found;
    }
}
