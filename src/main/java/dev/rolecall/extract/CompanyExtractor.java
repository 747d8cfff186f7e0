package dev.rolecall.extract;

import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.posting.Fact;
import dev.rolecall.vocabulary.HouseWords;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who employs: a field of the source, else the name that the sentences vote for. */
final class CompanyExtractor {

    private static final int MAX_CHARS = 120;
    private static final int MAX_FIELD_CHARS = 400;
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

    private static final Pattern BEFORE_PLACE = Pattern.compile("(?:,\\s|\\s(?:in|[-–—])\\s)(?=\\p{Lu})");
    private final Predicate<String> isPlace;
    private final Predicate<String> isSkill;
    private final CompanyVotes votes;
    private final EmployerLine line;
    private final CampusNames campuses;
    private final TitleEmployers titles;

    /** An extractor that knows skills, places, and towns when it sees them. */
    CompanyExtractor(Predicate<String> isSkill, Predicate<String> isPlace, Predicate<String> isCity) {
        this.isPlace = isPlace;
        this.isSkill = isSkill;
        this.votes = new CompanyVotes(isSkill, isPlace);
        this.line = new EmployerLine(isSkill, isPlace, isCity);
        this.campuses = new CampusNames(isPlace, isCity);
        this.titles = new TitleEmployers(isSkill, isPlace);
    }

    Fact<String> extract(PostingText posting, @Nullable Ruling<String> ruling) {
        var named = new Once<>(() -> campuses.whole(posting, votes.winner(posting)));
        return new Claims<String>(posting.body(), CompanyExtractor::isSame)
                .offer("company-field", names(posting.fields(FieldKey.COMPANY, Origin.STRUCTURED)))
                .offer("company-label", names(posting.fields(FieldKey.COMPANY, Origin.LABELLED)))
                .offer("company-header", names(headed(posting)))
                .hint("company-line", () -> lined(posting, named))
                .hint("company-title", () -> titles.beside(posting, named))
                .hint("company-card", () -> carded(posting))
                .hint("company-named", named)
                .hint("company-site", () -> names(sites(posting)))
                .hint("company-heading", () -> titles.over(posting))
                .ruledBy(ruling);
    }

    /** "Java, Leeds" may stand under a title as well: the name of a tool is the employer's where sentences say so. */
    private List<Found<String>> lined(PostingText posting, Supplier<List<Found<String>>> named) {
        return line
                .in(posting)
                .filter(parts -> !isSkill.test(parts.name().text())
                        || TitleEmployers.standsFor(parts.name().text(), named))
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
        return name.text().length() <= MAX_FIELD_CHARS && found.find() ? name.part(0, found.start()) : name;
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

    private List<Found<String>> carded(PostingText posting) {
        return names(EmployerCard.name(posting, titles::isName).stream().toList());
    }

    /** Whose site the page is of, unless that is a board's, or a word for jobs. */
    private List<Passage> sites(PostingText posting) {
        return posting.fields(FieldKey.SITE).stream()
                .filter(site -> titles.isName(site) && !EmployerSigns.isBoard(site.text()))
                .toList();
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
