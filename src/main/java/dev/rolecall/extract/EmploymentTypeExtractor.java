package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kind of contract: an intern's title, then a plain sentence, then a field. */
final class EmploymentTypeExtractor {

    private static final int MAX_LINE = 40;
    private static final PhraseList<List<EmploymentType>> WORDS =
            PhraseList.load("employment-words.tsv", Meanings.of(EmploymentType.class));
    private static final PhraseList<List<EmploymentType>> PHRASES =
            PhraseList.load("employment-phrases.tsv", Meanings.of(EmploymentType.class));

    Fact<EmploymentType> extract(PostingText posting, @Nullable Ruling<EmploymentType> ruling) {
        return new Claims<EmploymentType>(posting.body())
                .offer("employment-intern", interns(posting.fields(FieldKey.TITLE)))
                .offer("employment-sentence", phrases(posting))
                .offer("employment-line", lines(posting))
                .offer("employment-field", words(posting.fields(FieldKey.EMPLOYMENT_TYPE)))
                .offer("employment-title", words(posting.fields(FieldKey.TITLE)))
                .ruledBy(ruling);
    }

    private static List<Found<EmploymentType>> interns(List<Passage> titles) {
        var found = new ArrayList<Found<EmploymentType>>();
        for (var title : titles) {
            SeniorityExtractor.internWords(title.text())
                    .forEach(match ->
                            found.add(new Found<>(EmploymentType.INTERNSHIP, title.quote(match.start(), match.end()))));
        }
        return found;
    }

    private static List<Found<EmploymentType>> phrases(PostingText posting) {
        var sentences = posting.jobSentences().stream()
                .filter(sentence -> sentence.section() != SectionKind.BENEFITS)
                .toList();
        return read(PHRASES, sentences);
    }

    /** "Full time." as a sentence of its own. */
    private static List<Found<EmploymentType>> lines(PostingText posting) {
        var found = new ArrayList<Found<EmploymentType>>();
        for (var sentence : posting.jobSentences()) {
            var text = sentence.text();
            var end = text.endsWith(".") ? text.length() - 1 : text.length();
            if (end > 0 && end <= MAX_LINE) {
                var types = WORDS.whole(text.substring(0, end)).orElse(List.of());
                types.forEach(type -> found.add(new Found<>(type, sentence.quote(0, end))));
            }
        }
        return found;
    }

    private static List<Found<EmploymentType>> words(List<Passage> fields) {
        return read(WORDS, fields);
    }

    private static List<Found<EmploymentType>> read(PhraseList<List<EmploymentType>> list, List<Passage> passages) {
        var found = new ArrayList<Found<EmploymentType>>();
        for (var passage : passages) {
            for (var match : list.find(passage)) {
                match.value().forEach(type -> found.add(new Found<>(type, passage.quote(match.start(), match.end()))));
            }
        }
        return found;
    }
}
