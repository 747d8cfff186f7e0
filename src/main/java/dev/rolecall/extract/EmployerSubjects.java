package dev.rolecall.extract;

import dev.rolecall.text.WordPattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name that a text on an employer begins with and comes back to, whatever it says that the employer does: "Acme
 * smelts iron … join Acme".
 */
final class EmployerSubjects {

    /** Lines that may begin the text on the employer: the first ones of a posting, and of what it says of the employer. */
    private static final int MAX_LINES = 3;

    private static final Pattern SUBJECT = WordPattern.compile("^(" + EmployerNames.NAME
            + ")(?: \\([^()]{1,40}\\))? (?:\\p{Ll}{3,14}ly )?(?:is|was|has|\\p{Ll}{2,14}s) "
            // "En Acme buscamos", "Na Acme, acreditamos".
            + "|^(?:En|Em|Na|No) (" + EmployerNames.NAME + "),? (?:\\p{Ll}{1,12} ){0,2}\\p{Ll}{2,12}mos ");
    /** "Acme is Canada's largest bakery": nobody says so of anything else but an employer. */
    private static final Wording BEST = Wording.of(
            "^.{1,60}? is (?:one of )?(?:the |an? )?(?:.{2,40}?'s )?(?:\\p{L}{2,12} )?(?:leading|largest|biggest|fastest|premier|foremost|oldest|finest|best|number one|top)\\b");
    /** "Founded in 1985, Acme smelts", "Since 1985, Acme has": nobody else is spoken of so. */
    private static final Pattern INTRODUCED = WordPattern.compile(
            "^(?:Since [0-9]{4} (?=\\p{Lu})|(?:(?:Founded|Established|Headquartered|Based|Located) (?:in|by|near) [^,.]{3,50}|Since [0-9]{4}|For (?:over |more than |nearly |almost )?[\\p{L}0-9]{1,9} (?:years|decades)"
                    + "|As (?:one of |an? |the )[^,.]{3,80}"
                    + "|With (?:over |more than |nearly )?[0-9.,]{1,9}\\+? (?:employees|people|colleagues|locations|offices|stores|years)[^,.]{0,50}), )("
                    + EmployerNames.NAME + ") (?:is|was|has|\\p{Ll}{2,14}s) ");
    /** "Experience is", "Applicants has": what begins a sentence of any posting. */
    private static final Pattern PLURAL = Pattern.compile(".*\\p{Ll}ing|.*\\p{Ll}s");

    private final PostingText posting;

    EmployerSubjects(PostingText posting) {
        this.posting = posting;
    }

    /** The first such name. */
    Optional<Passage> name(Predicate<Passage> isName) {
        return openings()
                .flatMap(sentence -> subject(sentence).stream())
                .filter(isName)
                .findFirst();
    }

    private Stream<Passage> openings() {
        var ofJob = posting.jobSentences().stream()
                .filter(sentence -> sentence.offset() == 0)
                .limit(MAX_LINES);
        var ofCompany = posting.companySentences().stream()
                .filter(sentence -> sentence.offset() == 0)
                .limit(MAX_LINES);
        return Stream.concat(ofCompany, ofJob);
    }

    private Optional<Passage> subject(Passage sentence) {
        var introduced = INTRODUCED.matcher(sentence.text());
        if (introduced.find()) {
            return Optional.of(sentence.part(introduced.start(1), introduced.end(1)));
        }
        var subject = SUBJECT.matcher(sentence.text());
        if (!subject.find()) {
            return Optional.empty();
        }
        var group = subject.group(1) == null ? 2 : 1;
        var name = sentence.part(subject.start(group), subject.end(group));
        var isKnown = BEST.isIn(sentence)
                || !PLURAL.matcher(name.text()).matches() && (comesBack(name, sentence) || isHost(name));
        return isKnown && !isWord(name.text()) ? Optional.of(name) : Optional.empty();
    }

    /** Whether the name stands inside another sentence, where only names have capital letters. */
    private boolean comesBack(Passage name, Passage own) {
        return sentences().stream().filter(sentence -> sentence != own).anyMatch(inside(name.text()));
    }

    /** Whether the text leads to a host of that name. */
    private boolean isHost(Passage name) {
        return EmployerSigns.hostNames(posting.allSentences()).anyMatch(EmployerSigns.letters(name.text())::equals);
    }

    /** A sentence that has the name behind other words. */
    static Predicate<Passage> inside(String name) {
        var inside = Pattern.compile("(?<=[\\p{Ll},’'] )" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
        return sentence -> inside.matcher(sentence.text()).find();
    }

    /** Whether the text writes it with small letters as well. */
    private boolean isWord(String name) {
        return sentences().stream().anyMatch(small(name));
    }

    /** A sentence that has the name in small letters. */
    static Predicate<Passage> small(String name) {
        var small = Pattern.compile("(?<![\\p{L}\\p{N}./@-])" + Pattern.quote(name.toLowerCase(Locale.ROOT))
                + "(?![\\p{L}\\p{N}@/]|\\.\\p{L})");
        return sentence -> small.matcher(sentence.text()).find();
    }

    private List<Passage> sentences() {
        return posting.allSentences().toList();
    }
}
