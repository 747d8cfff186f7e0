package dev.rolecall.extract;

import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.posting.Fact;
import dev.rolecall.vocabulary.HouseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who employs: a field of the source, else the name that the sentences vote for. */
final class CompanyExtractor {

    private static final int MAX_CHARS = 120;
    private static final Pattern FORM = Pattern.compile(
            "(?i)[\\s,.]{1,3}(?:inc|llc|ltd|limited|gmbh|corp|corporation|co|ag|sa|plc|ab|bv|b\\.v|s\\.a|se|kg|pty ltd)\\.?$");
    /** "Acme (listed | Bread, Cakes)", "Acme (acme.com)", "Acme - https://acme.com", "Acme, a maker of ovens". */
    private static final Pattern ASIDE = Pattern.compile("(?<=\\S)(?:\\s\\([^()]{1,80}[|,;][^()]{1,80}\\)"
            + "|\\s\\((?:https?://|www\\.)?[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,60}){0,3}\\.[a-z]{2,10}(?:/[^()\\s]{0,200})?\\)"
            + "|(?:,|\\s[-–—|])?\\s(?:https?://|www\\.)\\S{3,200}"
            + "|\\s\\((?i:view all jobs|see all jobs|company website|website)\\)"
            + "|,\\s(?:an?|the)\\s\\p{Ll}.{2,100})$");
    /** "Acme 4.1 ★": what a board's readers think of it. */
    private static final Pattern RATING =
            Pattern.compile("(?<=\\S)\\s[1-5][.,][0-9](?:\\s?(?:[★⭐]|/\\s?5|stars?|out of).{0,20})?$");

    private static final Pattern EDGES = Pattern.compile("^[\\s\"“”'*|•=-]{1,9}|[\\s\"“”'*|,;:•-]{1,9}$");

    /** What a record knows an employer by: "84.51" and "3M" are names, "136135" is none. */
    private static final Pattern KEY = Pattern.compile("[0-9]{4,}");

    private static final Pattern SHORT = Pattern.compile("\\S{2,30}(?:\\s\\S{2,30})?");

    private static final Pattern SIGN = Pattern.compile("\\s[-–—|@·]\\s|\\[");
    private static final Pattern BEFORE_ROLE = Pattern.compile("(?::|\\s[-–—|@·])\\s");
    private static final Pattern BEFORE_PLACE = Pattern.compile("(?:,\\s|\\s(?:in|[-–—])\\s)(?=\\p{Lu})");
    private static final Pattern LAST = Pattern.compile("[^\\[\\]|:]{2,60}");

    private static final Wording AT =
            Wording.asWritten("\\s(?:[Aa]t|bei|chez|bij|hos)\\s(" + EmployerNames.NAME + ")(?:\\s\\([^()]{2,40}\\))?$");

    /** The length of a sign between the parts of a title, with its spaces. */
    private static final int JOINT = 3;

    private final Predicate<String> isPlace;
    private final Predicate<String> isSkill;
    private final CompanyVotes votes;
    private final EmployerLine line;
    private final CampusNames campuses;

    /** An extractor that knows skills, places, and towns when it sees them. */
    CompanyExtractor(Predicate<String> isSkill, Predicate<String> isPlace, Predicate<String> isCity) {
        this.isPlace = isPlace;
        this.isSkill = isSkill;
        this.votes = new CompanyVotes(isSkill, isPlace);
        this.line = new EmployerLine(isSkill, isPlace, isCity);
        this.campuses = new CampusNames(isPlace, isCity);
    }

    Fact<String> extract(PostingText posting, @Nullable Ruling<String> ruling) {
        var named = new Once<>(() -> campuses.whole(posting, votes.winner(posting)));
        return new Claims<String>(posting.body(), CompanyExtractor::isSame)
                .offer("company-field", names(posting.fields(FieldKey.COMPANY, Origin.STRUCTURED)))
                .offer("company-label", names(posting.fields(FieldKey.COMPANY, Origin.LABELLED)))
                .offer("company-header", names(headed(posting)))
                .hint("company-line", () -> lined(posting, named))
                .hint("company-title", () -> behindRole(posting, named))
                .hint("company-card", () -> carded(posting))
                .hint("company-named", named)
                .hint("company-site", () -> names(sites(posting)))
                .ruledBy(ruling);
    }

    /** "Java, Leeds" may stand under a title as well: the name of a tool is the employer's where sentences say so. */
    private List<Found<String>> lined(PostingText posting, Supplier<List<Found<String>>> named) {
        return line
                .in(posting)
                .filter(parts -> !isSkill.test(parts.name().text())
                        || standsFor(parts.name().text(), named))
                .map(parts -> new Found<>(parts.name().text(), parts.name().quote()))
                .stream()
                .toList();
    }

    private static List<Found<String>> names(List<Passage> passages) {
        return passages.stream()
                .map(passage -> without(ASIDE, passage))
                .filter(passage -> passage.text().length() <= MAX_CHARS)
                .filter(passage -> passage.text().chars().anyMatch(Character::isLetterOrDigit))
                .filter(passage -> !KEY.matcher(passage.text()).matches())
                .map(passage -> new Found<>(EDGES.matcher(passage.text()).replaceAll(""), passage.quote()))
                .toList();
    }

    /** A name without what follows on it. */
    private static Passage without(Pattern tail, Passage name) {
        var found = tail.matcher(name.text());
        return found.find() ? name.part(0, found.start()) : name;
    }

    /** The names in the head: "no Rio" tells where, "na Acme" at whose; a role that nobody is named by is the title again. */
    private List<Passage> headed(PostingText posting) {
        return posting.fields(FieldKey.COMPANY, Origin.HEADER).stream()
                .filter(field -> !isPlace.test(field.text()))
                .filter(field -> !RolePhrase.isIn(field.text())
                        || HouseWords.occurIn(field.text())
                        || EmployerSigns.isFormed(field)
                        || EmployerLine.isRepeated(field, posting))
                .map(field -> without(RATING, beforePlace(field)))
                .toList();
    }

    /** "Baker at Acme in Leeds", "at Acme, Leeds, UK": the name without where it is. */
    private Passage beforePlace(Passage name) {
        return BEFORE_PLACE
                .matcher(name.text())
                .results()
                .filter(sign -> sign.start() > 0 && isPlace.test(name.text().substring(sign.end())))
                .findFirst()
                .map(sign -> name.part(0, sign.start()))
                .orElse(name);
    }

    /**
     * "Java Developer - Acme": the last part of a title that has a legal form, or the name of the host to write to;
     * "Java Developer - Acme - Leeds, UK": the part before a place that comes back in the text as well.
     */
    private List<Found<String>> behindRole(PostingText posting, Supplier<List<Found<String>>> named) {
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
                                    && EmployerLine.isRepeated(part, posting))
                    .map(part -> new Found<>(part.text(), part.quote()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "Acme Mills, Inc. — Baker": the part before a role that has a legal form, or that the text speaks of. */
    private Optional<Found<String>> beforeRole(
            Passage title, Supplier<List<Found<String>>> named, PostingText posting) {
        var sign = BEFORE_ROLE.matcher(title.text());
        if (!sign.find() || sign.start() == 0 || !RolePhrase.isIn(title.text().substring(sign.end()))) {
            return Optional.empty();
        }
        var name = title.part(0, sign.start());
        return Optional.of(name)
                .filter(part -> isName(part)
                        && !isSkill.test(part.text())
                        && (EmployerSigns.isFormed(part)
                                || HouseWords.areLast(part.text())
                                || standsFor(part.text(), named)
                                || isSpokenOf(part, named, posting)))
                .map(part -> new Found<>(part.text(), part.quote()));
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
    private static boolean standsFor(String name, Supplier<List<Found<String>>> named) {
        return named.get().stream()
                .anyMatch(winner -> isSame(winner.value(), name) || name.startsWith(winner.value() + " "));
    }

    private boolean isName(Passage words) {
        return !EmployerNames.isNot(words.text()) && !isPlace.test(words.text()) && !RolePhrase.isIn(words.text());
    }

    private List<Found<String>> carded(PostingText posting) {
        return names(EmployerCard.name(posting, this::isName).stream().toList());
    }

    /** Whose site the page is of, unless that is a board's, or a word for jobs. */
    private List<Passage> sites(PostingText posting) {
        return posting.fields(FieldKey.SITE).stream()
                .filter(site -> isName(site) && !EmployerSigns.isBoard(site.text()))
                .toList();
    }

    /** "Java Developer at Acme", "Bakery Manager At Acme": a name at the end that a role stands before. */
    private Optional<Found<String>> at(Passage title) {
        return AT.firstIn(title)
                .filter(at -> RolePhrase.isIn(title.text().substring(0, at.start())))
                .map(at -> title.part(at.start(1), at.end(1)))
                .filter(name -> isName(name) && !isSkill.test(name.text()))
                .map(name -> new Found<>(name.text(), name.quote()));
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

    private static boolean startsName(String name) {
        return !name.isEmpty() && Character.isLetterOrDigit(name.charAt(0));
    }

    /** Two names are one when they differ in case or legal form only. */
    static boolean isSame(String one, String other) {
        // Most names differ at once; what stands behind them need not be looked at.
        if (startsName(one) && startsName(other) && !one.regionMatches(true, 0, other, 0, 1)) {
            return false;
        }
        return FORM.matcher(one)
                .replaceFirst("")
                .equalsIgnoreCase(FORM.matcher(other).replaceFirst(""));
    }
}
