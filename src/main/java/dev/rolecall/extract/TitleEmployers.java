package dev.rolecall.extract;

import dev.rolecall.format.FieldKey;
import dev.rolecall.vocabulary.HouseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the employer that a title names before or behind the role: {@code Acme — Baker}, {@code Baker at Acme}. */
final class TitleEmployers {

    private static final Set<String> DEPARTMENTS = Table.words("departments.tsv");

    private static final Pattern SPACE = Pattern.compile("[\\s/&-]++");
    /** Words that begin as names do. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&’'+-]*(?:\\s[\\p{Lu}\\p{N}&][\\p{L}\\p{N}.&’'+-]*)?");

    /** "01 - Acme - Baker", "=== Acme: Baker ===". */
    private static final Pattern NUMBER = Pattern.compile("[\\s=#_-]*+(?:[0-9]{1,3}\\s?[-–—.)]\\s)?");

    private static final Pattern SHORT = Pattern.compile("\\S{2,30}(?:\\s\\S{2,30})?");

    private static final Pattern SIGN = Pattern.compile("\\s[-–—|@·]\\s|\\[");
    private static final Pattern BEFORE_ROLE = Pattern.compile("(?::|\\s[-–—|@·])\\s");
    private static final Pattern LAST = Pattern.compile("[^\\[\\]|:]{2,60}");

    /** "The Acme Foundation", but not "the Hospital". */
    private static final String ARTICLE =
            "(?:" + TitleCleaner.ARTICLES + "\\s(?=\\p{Lu}[\\p{L}&.’'-]*\\s(?:(?:of|for)\\s)?\\p{Lu}))?";

    private static final Pattern WITH_ARTICLE = Pattern.compile("\\s" + TitleCleaner.ARTICLES + "\\s$");

    private static final Wording AT = Wording.asWritten(
            "\\s(?:[Aa]t|bei|chez|bij|hos)\\s" + ARTICLE + "(" + EmployerNames.NAME + ")(?:\\s\\([^()]{2,40}\\))?$");

    /** The length of a sign between the parts of a title, with its spaces. */
    private static final int JOINT = 3;

    private final Predicate<String> isSkill;
    private final Predicate<String> isPlace;

    TitleEmployers(Predicate<String> isSkill, Predicate<String> isPlace) {
        this.isSkill = isSkill;
        this.isPlace = isPlace;
    }

    /**
     * "Java Developer - Acme": the last part of a title that has a legal form, or the name of the host to write to;
     * "Java Developer - Acme - Leeds, UK": the part before a place that comes back in the text as well.
     */
    List<Found<String>> beside(PostingText posting, Supplier<List<Found<String>>> named) {
        var found = new ArrayList<Found<String>>();
        var signs = new EmployerSigns(posting);
        for (var title : posting.fields(FieldKey.TITLE)) {
            at(title).ifPresent(found::add);
            beforeRole(title, named, posting).ifPresent(found::add);
            behindComma(title, signs).ifPresent(found::add);
            var last = last(title);
            var place = last.filter(part -> isPlace.test(part.text()));
            var name = place.isEmpty() ? last : last(title.part(0, place.get().offset() - title.offset() - JOINT));
            name.filter(part -> EmployerSigns.isFormed(part)
                            || signs.isHost(part.text())
                            || place.isPresent() && isNameInText(part, posting)
                            || HouseWords.occurIn(part.text())
                                    && isName(part)
                                    && (EmployerLine.isRepeated(part, posting)
                                            || part.text().indexOf(' ') > 0
                                                    && named.get().isEmpty()))
                    .map(part -> new Found<>(part.text(), part.quote()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "Acme Mills, Inc. — Baker": the part before a role that has a legal form, or that the text speaks of. */
    private Optional<Found<String>> beforeRole(
            Passage title, Supplier<List<Found<String>>> named, PostingText posting) {
        return opening(title)
                .filter(part -> isName(part)
                        && !isSkill.test(part.text())
                        && (EmployerSigns.isFormed(part)
                                || HouseWords.areLast(part.text())
                                || standsFor(part.text(), named)
                                || isSpokenOf(part, named, posting)))
                .map(part -> new Found<>(part.text(), part.quote()));
    }

    /** "Acme — Baker", where nothing else names anybody: what no department, place or tool is called. */
    List<Found<String>> over(PostingText posting) {
        return posting.fields(FieldKey.TITLE).stream()
                .flatMap(title -> opening(title).stream())
                .filter(name -> SHORT.matcher(name.text()).matches()
                        && NAME.matcher(name.text()).matches()
                        && isName(name)
                        && !isSkill.test(name.text())
                        && Stream.of(SPACE.split(Aligned.of(name.text()))).noneMatch(DEPARTMENTS::contains)
                        && posting.allSentences().noneMatch(EmployerSubjects.small(name.text())))
                .map(name -> new Found<>(name.text(), name.quote()))
                .toList();
    }

    /** What stands before a sign, where a role stands behind it. */
    private static Optional<Passage> opening(Passage title) {
        var sign = BEFORE_ROLE.matcher(title.text());
        var number = NUMBER.matcher(title.text());
        var start = number.lookingAt() ? number.end() : 0;
        return sign.find(start)
                        && sign.start() > start
                        && RolePhrase.isIn(title.text().substring(sign.end()))
                ? Optional.of(title.part(start, sign.start()))
                : Optional.empty();
    }

    /**
     * Whether the text has a short name within its sentences and never in small letters, as words have them, and does not
     * come back to the one that its sentences stand for. Longer ones are of departments as well.
     */
    private static boolean isSpokenOf(Passage name, Supplier<List<Found<String>>> named, PostingText posting) {
        return SHORT.matcher(name.text()).matches()
                && EmployerLine.isRepeated(name, posting)
                && posting.allSentences().noneMatch(EmployerSubjects.small(name.text()))
                && named.get().stream()
                        .noneMatch(winner -> posting.allSentences()
                                        .filter(sentence -> sentence.text().contains(winner.value()))
                                        .limit(2)
                                        .count()
                                > 1);
    }

    /** Whether sentences stand for a name, or for the word it begins with. */
    static boolean standsFor(String name, Supplier<List<Found<String>>> named) {
        return named.get().stream()
                .anyMatch(winner ->
                        CompanyExtractor.isSame(winner.value(), name) || name.startsWith(winner.value() + " "));
    }

    /** Whether words may be the name of an employer: none of a place or a role. */
    boolean isName(Passage words) {
        return !EmployerNames.isNot(words.text()) && !isPlace.test(words.text()) && !RolePhrase.isIn(words.text());
    }

    /** "Java Developer at Acme", "Bakery Manager At Acme": a name at the end that a role stands before. */
    private Optional<Found<String>> at(Passage title) {
        return AT.firstIn(title)
                .filter(at -> RolePhrase.isIn(title.text().substring(0, at.start())))
                .map(at -> title.part(at.start(1), at.end(1)))
                .filter(name -> !isPartOfHouse(title, name))
                .filter(name -> isName(name) && !isSkill.test(name.text()))
                .map(name -> new Found<>(name.text(), name.quote()));
    }

    /** "At the Faculty of Arts": what has an article, and begins as the names of departments do. */
    private static boolean isPartOfHouse(Passage title, Passage name) {
        var before = title.text().substring(0, name.offset() - title.offset());
        return WITH_ARTICLE.matcher(before).find() && DEPARTMENTS.contains(SPACE.split(Aligned.of(name.text()), 2)[0]);
    }

    /** "Baker, Acme": the name of the host to write to. */
    private static Optional<Found<String>> behindComma(Passage title, EmployerSigns signs) {
        return Optional.of(title.text().lastIndexOf(", "))
                .filter(at -> at > 0 && RolePhrase.isIn(title.text().substring(0, at)))
                .map(at -> title.part(at + 2, title.text().length()))
                .filter(name -> signs.isHost(name.text()) && !RolePhrase.isIn(name.text()))
                .map(name -> new Found<>(name.text(), name.quote()));
    }

    private static Optional<Passage> last(Passage title) {
        var sign = SIGN.matcher(title.text());
        var start = -1;
        while (sign.find()) {
            start = sign.end();
        }
        var end = title.text().length() - (title.text().endsWith("]") ? 1 : 0);
        return start > 0
                        && LAST.matcher(title.text())
                                .region(start, Math.max(start, end))
                                .matches()
                ? Optional.of(title.part(start, end))
                : Optional.empty();
    }

    private boolean isNameInText(Passage part, PostingText posting) {
        return !isPlace.test(part.text())
                && !isSkill.test(part.text())
                && !RolePhrase.isIn(part.text())
                && (HouseWords.occurIn(part.text()) || EmployerLine.isRepeated(part, posting));
    }
}
