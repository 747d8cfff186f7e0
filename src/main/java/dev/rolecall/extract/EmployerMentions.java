package dev.rolecall.extract;

import dev.rolecall.text.WordPattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name that a text comes back to in passing, without ever saying whose it is: "developers who rely on Acme".
 *
 * <p>Weak signs, for a text that no better one names an employer in: one such place, and another sentence with the name.
 */
final class EmployerMentions {

    /** Each is looked for in all sentences; a posting that speaks well of more houses than these speaks of none. */
    private static final int MAX_NAMES = 40;

    private static final PhraseList<String> CUES = PhraseList.load("company-mentions.tsv", meaning -> meaning);
    private static final Pattern NAME = WordPattern.compile("\\s(" + EmployerNames.NAME + ")");

    private final List<Passage> sentences;

    EmployerMentions(PostingText posting) {
        this.sentences = Stream.concat(posting.jobSentences().stream(), posting.companySentences().stream())
                .toList();
    }

    /** The first such name. */
    Optional<Passage> name(Predicate<Passage> isName) {
        return sentences.stream()
                .flatMap(sentence -> CUES.find(sentence).stream().flatMap(cue -> behind(sentence, cue.end()).stream()))
                .filter(isName)
                .limit(MAX_NAMES)
                .filter(this::comesBack)
                .findFirst();
    }

    private static Optional<Passage> behind(Passage sentence, int from) {
        var name = NAME.matcher(sentence.text()).region(from, sentence.text().length());
        return name.lookingAt() ? Optional.of(sentence.part(name.start(1), name.end(1))) : Optional.empty();
    }

    /** Whether another sentence has the name as well, and none has it in small letters, as words have them. */
    private boolean comesBack(Passage name) {
        return sentences.stream()
                        .filter(sentence -> sentence.line() != name.line())
                        .anyMatch(EmployerSubjects.inside(name.text()))
                && sentences.stream().noneMatch(EmployerSubjects.small(name.text()));
    }
}
