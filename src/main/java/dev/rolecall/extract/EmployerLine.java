package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.vocabulary.HouseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The line right under a title that names the employer, and often the place: {@code Greenfield Academy, Leeds}. */
final class EmployerLine {

    private static final int MAX_LINES = 3;
    private static final int MAX_CHARS = 110;
    private static final int MAX_WORDS = 7;
    /** What is no longer may be a state, and the name before it a town. */
    private static final int MAX_STATE = 3;

    private static final Pattern WORD = Pattern.compile(
            "(?:[\\p{Lu}0-9][\\p{L}\\p{M}\\p{N}.'’&+!/-]{0,30}|\\p{Ll}{1,5}\\p{Lu}\\p{L}{0,30}"
                    + "|of|the|and|for|&|\\+|de|du|des|la|le|les|del|da|do|dos|e|y|et|und|der|die|für|van|het|en|och|i|in)");
    /** "5600 Harbour Road" is where an employer is. */
    private static final Pattern STREET = Pattern.compile("[0-9]{3,6} \\p{L}"
            + "|(?iu).*(?:stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|laan|straat|gatan|vägen|vej) [0-9]{1,4}\\p{L}?$");

    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final Pattern JOINT =
            Pattern.compile("\\s[-–—|•·]{1,2}\\s|\\s?[|•·]\\s?|,\\s|\\s\\((?=[^()]{2,60}\\)$)");
    private static final PhraseList<String> NOISE = PhraseList.load("title-noise.tsv", meaning -> meaning);
    private static final Predicate<String> ARTICLE =
            Set.of("The", "La", "Le", "El", "De", "Das", "Die", "Der")::contains;

    private final Predicate<String> isSkill;
    private final Predicate<String> isPlace;
    private final Predicate<String> isCity;

    /** A reader of such lines that knows skills, places, and towns when it sees them. */
    EmployerLine(Predicate<String> isSkill, Predicate<String> isPlace, Predicate<String> isCity) {
        this.isSkill = isSkill;
        this.isPlace = isPlace;
        this.isCity = isCity;
    }

    /**
     * What such a line says.
     *
     * @param name the employer
     * @param rest what stands behind the name; empty words when nothing does
     */
    record Parts(Passage name, Passage rest) {}

    /** The first such line of a posting whose title stands over its text. */
    Optional<Parts> in(PostingText posting) {
        if (posting.fields(FieldKey.TITLE, Origin.HEADER).isEmpty()) {
            return Optional.empty();
        }
        var lines = lines(posting);
        for (var i = 0; i < lines.size(); i++) {
            var rest = rest(lines, i);
            var parts = parts(lines.get(i))
                    .map(found -> found.rest().text().isEmpty() ? new Parts(found.name(), rest) : found)
                    .filter(found -> isEmployer(found, posting));
            if (parts.isPresent()) {
                return parts;
            }
        }
        return Optional.empty();
    }

    /** The lines that may be one: what a header took for a place, and the first ones of the text. */
    private static List<Passage> lines(PostingText posting) {
        var lines = new ArrayList<>(posting.fields(FieldKey.LOCATION, Origin.HEADER));
        posting.jobLines().stream()
                .limit(MAX_LINES)
                .takeWhile(line -> line.section() == SectionKind.INTRODUCTION
                        && line.label().isEmpty()
                        && line.text().length() <= MAX_CHARS
                        && ".!?:;".indexOf(line.text().charAt(line.text().length() - 1)) < 0)
                .forEach(lines::add);
        return lines;
    }

    /** What stands behind a part of a line that a header took apart: the next such part; else empty words. */
    private Passage rest(List<Passage> lines, int at) {
        var line = lines.get(at);
        return lines.stream()
                .skip(at + 1L)
                .limit(1)
                .filter(next -> next.line() == line.line() && next.offset() > line.offset())
                .findFirst()
                .or(() -> townBelow(lines, at))
                .orElse(line.part(line.text().length(), line.text().length()));
    }

    /** The next line, where it is a place and nothing else. */
    private Optional<Passage> townBelow(List<Passage> lines, int at) {
        return lines.stream()
                .skip(at + 1L)
                .findFirst()
                .filter(next ->
                        next.line() == lines.get(at).line() + 1 && next.offset() == 0 && isPlace.test(next.text()));
    }

    private Optional<Parts> parts(Passage line) {
        var joint = JOINT.matcher(line.text());
        var found = joint.find() && joint.start() > 0;
        var end = found ? joint.start() : line.text().length();
        var name = line.part(0, end);
        var rest = line.part(found ? joint.end() : end, line.text().length());
        return isName(name.text()) && (!isSkill.test(name.text()) || isBefore(rest))
                ? Optional.of(new Parts(name, rest))
                : Optional.empty();
    }

    /** Whether a town stands behind the name. */
    private boolean isBefore(Passage rest) {
        return rest.text().length() > MAX_STATE && isCity.test(rest.text());
    }

    private boolean isName(String name) {
        var words = SPACES.split(name.strip(), -1);
        var isShaped = words.length <= MAX_WORDS
                && name.length() > 1
                && Character.isLetterOrDigit(name.codePointAt(0))
                && !STREET.matcher(name).lookingAt();
        for (var word : words) {
            isShaped &= WORD.matcher(word).matches();
        }
        return isShaped
                && name.chars().anyMatch(Character::isLetter)
                && !EmployerNames.isNot(ARTICLE.test(words[0]) && words.length > 1 ? words[1] : words[0])
                && NOISE.whole(name).isEmpty()
                && !RolePhrase.isIn(name)
                && !isPlace.test(name);
    }

    /** A name that shows what it is, that comes back in the text, or that stands before a town and is none itself. */
    private boolean isEmployer(Parts parts, PostingText posting) {
        return HouseWords.occurIn(parts.name().text()) || isRepeated(parts.name(), posting) || isBefore(parts.rest());
    }

    /** Whether the name stands in another line, where it is not merely the first word of a sentence. */
    static boolean isRepeated(Passage name, PostingText posting) {
        return posting.jobSentences().stream()
                .filter(sentence -> sentence.line() != name.line())
                .anyMatch(sentence -> isWithin(sentence.text(), name.text()));
    }

    private static boolean isWithin(String text, String name) {
        var at = text.indexOf(name);
        var end = at + name.length();
        return at >= 0
                && (at > 0 || name.indexOf(' ') > 0)
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
