package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.text.Edges;
import dev.rolecall.text.Fold;
import dev.rolecall.vocabulary.Absent;
import dev.rolecall.vocabulary.HouseWords;
import dev.rolecall.vocabulary.RoleWords;
import dev.rolecall.vocabulary.SectionNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells by its form what a line above the text is. */
final class HeadLines {

    private static final int MAX_TITLE_CHARS = 120;
    private static final int MAX_TITLE_WORDS = 16;
    /** "data-engineer-remote": what an address calls the title. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+){2,20}");

    private static final int MAX_NAME_WORDS = 6;
    private static final int MAX_EMPLOYER_CHARS = 80;

    private static final Pattern OURSELVES = Pattern.compile(
            "(?:We are|We're|We’re|Wir sind|Nous sommes|Somos|Wij zijn|Vi är) (?:an? |eine? |une? |een |ett? )");
    private static final Pattern SPACES = Pattern.compile("\\s++");
    /** The sentence of a line that ends so goes on in the next one: "… zur", "… oder einen". */
    private static final Pattern GOES_ON = Pattern.compile(
            "\\s(?:an?|the|of|and|or|to|with|our|der|die|das|den|dem|des|eine?[nmr]?|und|oder|zur|zum|mit|du|des|les?|une?|et|ou|pour|los|una?|para|con|een|het|voor|met|och|att|till|med)$");

    /** What stands between the parts of a line, and in no name. */
    private static final Pattern PARTED = Pattern.compile("[|•·]");

    /** "at Acme", "🏢 Acme": what stands before the name of an employer, and before nothing else. */
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?:[🏢🏭🏛🏬🏦🏥🏫]\\uFE0F?\\s?)?(?:(?:at|by|bei|chez|bij)\\s|@\\s?)?");

    private static final Pattern BEFORE_PLACE = Pattern.compile("\\s(?:in|[-–—|•·/])\\s|\\s(?=📍)");
    private static final Pattern COMMA = Pattern.compile(",\\s");
    /** Words that open a sentence and no title. */
    private static final Set<String> OPENINGS =
            Noise.rows("openings.tsv").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> CAPTIONS =
            Noise.rows("captions.tsv").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    private final SectionNames sections;

    private final RoleWords roles;
    private final PlaceLines places;
    private final Mastheads mastheads = new Mastheads();
    private final TitleLine titles;
    private final Noise noise = new Noise();

    HeadLines(SectionNames sections, RoleWords roles, Predicate<String> places) {
        this.sections = sections;
        this.roles = roles;
        this.places = new PlaceLines(roles, places);
        this.titles = new TitleLine(roles, mastheads);
    }

    /** The block as a line of employer, role and place with bars or other signs between them, if it is one. */
    Optional<HeaderLine> bars(Block block) {
        if (block instanceof Block.Item || block instanceof Block.Heading heading && heading.level() > 1) {
            return Optional.empty();
        }
        var line =
                HeaderLine.ofWords(block.text().strip(), block.pieces().get(0).at(), roles);
        var isOne = line.isOfPosting() && (block instanceof Block.Paragraph || line.isOfEmployer());
        return isOne ? Optional.of(line) : Optional.empty();
    }

    /** Whether words that are not marked as a heading may be a title: short, no sentence, and they name a role. */
    boolean isTitle(String line) {
        if (GOES_ON.matcher(line).find()) {
            return false;
        }
        if (titles.announced(line).isPresent()) {
            return isShort(line) && !isSentence(line);
        }
        var words = mastheads.role(line);
        return isShort(words)
                && !SLUG.matcher(words).matches()
                && !isSentence(words)
                && !opensSentence(words)
                && roles.occurIn(words)
                && !isSection(words);
    }

    /** Whether a heading may be a title. */
    boolean isTitleHeading(Block.Heading heading) {
        var text = heading.text().strip();
        var words = mastheads.role(text);
        return isShort(words)
                && !isSection(roles.occurIn(words) ? words : text)
                && !mastheads.isSite(words)
                && !Absent.isPlaceholder(words)
                && (heading.level() == 1 || roles.occurIn(words));
    }

    /** Whether a heading is a title by its own words, wherever it stands. */
    boolean isRoleHeading(Block.Heading heading) {
        return isTitleHeading(heading) && roles.occurIn(heading.text());
    }

    /** Whether a line over the posting names its page or says that it is one, and no role. */
    boolean isMasthead(Block block, List<Block> below) {
        var words = block.text().strip();
        return isSite(words) || mastheads.isAdvertisement(words) && hasTitle(below, isTop(block));
    }

    /** Whether the first of these blocks is a heading that names a role, or one of them may be a line that does. */
    private boolean hasTitle(List<Block> below, boolean mayBeLine) {
        var isHeading = !below.isEmpty() && below.get(0) instanceof Block.Heading heading && isRoleHeading(heading);
        return isHeading
                || mayBeLine
                        && below.stream()
                                .anyMatch(next -> next instanceof Block.Paragraph
                                        && isTitle(next.text().strip()));
    }

    private static boolean isTop(Block block) {
        return !(block instanceof Block.Heading heading) || heading.level() == 1;
    }

    private boolean isSite(String words) {
        return mastheads.isSite(words) && !roles.occurIn(words);
    }

    /** A line over the posting, with the employer that it may name. */
    Entry masthead(Block block) {
        var words = block.text().strip();
        var start = mastheads.employerIn(words).filter(at -> isName(words.substring(at)));
        var marks = start.map(at -> new Entry.Mark(FieldKey.COMPANY, Origin.HEADER, at, words.length())).stream()
                .toList();
        return new Entry("", words, block.pieces().get(0).at(), marks);
    }

    private static boolean isShort(String words) {
        return words.length() <= MAX_TITLE_CHARS && SPACES.split(words).length <= MAX_TITLE_WORDS;
    }

    /** Whether the first word is one that no title and no name begins with. */
    static boolean opensSentence(String words) {
        return OPENINGS.contains(SPACES.split(Fold.of(words), 2)[0]);
    }

    static boolean isSentence(String words) {
        return words.isEmpty() || ".!?:;,".indexOf(words.charAt(words.length() - 1)) >= 0 && !HouseWords.areLast(words);
    }

    boolean isSection(String words) {
        return sections.kindOf(words).isPresent() || isCaption(words);
    }

    /** Whether words are a caption, whatever pictures and rules the writer put around them. */
    boolean isCaption(String words) {
        return CAPTIONS.contains(Edges.bare(Fold.of(words)));
    }

    /** The words as a line of a card, if they are one. */
    Optional<CardLine> card(String words) {
        var card = LooseCard.of(words, this).or(() -> CardLine.of(words, this));
        return card.isEmpty() && noise.isOfSite(words) ? Optional.of(new CardLine(List.of(), true)) : card;
    }

    /** What may be a name of an employer, long ones of public bodies too. */
    boolean isEmployerLine(String words) {
        return words.length() <= MAX_EMPLOYER_CHARS
                && !isSentence(words)
                && words.indexOf(": ") < 0
                && !words.contains("://")
                && card(words).isEmpty()
                && (isCapital(words.codePointAt(nameStart(words))) || HouseWords.areLast(words))
                && !PARTED.matcher(words.substring(0, nameEnd(words))).find();
    }

    /** Where the name of an employer begins, behind the word or the picture that tells of one. */
    static int nameStart(String words) {
        var sign = BEFORE_NAME.matcher(words);
        return sign.lookingAt() && sign.end() < words.length() ? sign.end() : 0;
    }

    /** A capital letter, or one of a script that has none. */
    private static boolean isCapital(int c) {
        return Character.isUpperCase(c) || Character.getType(c) == Character.OTHER_LETTER;
    }

    /** What tells places from other lines. */
    PlaceLines places() {
        return places;
    }

    /** Whether a name stands over a text in which its bearer says what it is: {@code We are a bakery …}. */
    boolean isOfEmployer(String name, String text) {
        return OURSELVES.matcher(text.strip()).lookingAt()
                && !roles.occurIn(name)
                && SPACES.splitAsStream(name).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    /** Where the name of an employer ends that may stand before its place: {@code Alder College in Portland, OR}. */
    int nameEnd(String words) {
        return BEFORE_PLACE
                .matcher(words)
                .results()
                .filter(sign -> places.are(words.substring(sign.end())) || places.areKnown(words.substring(sign.end())))
                .map(MatchResult::start)
                .findFirst()
                .orElseGet(() -> formEnd(words));
    }

    /** Whether words name somebody's page for jobs: {@code Acme Careers}. */
    boolean isOwner(String words) {
        return mastheads.ownerEnd(words) < words.length();
    }

    /** Where a name ends in its legal form, with a town behind a comma: {@code Fjordby A/S, Aarhus}. */
    private int formEnd(String words) {
        return COMMA.matcher(words)
                .results()
                .filter(comma -> HouseWords.areLast(words.substring(0, comma.start()))
                        && places.areName(words.substring(comma.end()))
                        && !HouseWords.areLast("- " + words.substring(comma.end())))
                .map(MatchResult::start)
                .findFirst()
                .orElseGet(() -> mastheads.ownerEnd(words));
    }

    /** Whether words that name no role name a house: {@code Greenfield Academy}. */
    boolean isHouse(String words) {
        return HouseWords.occurIn(words) && !roles.occurIn(words);
    }

    static boolean isName(String words) {
        return !isSentence(words) && hasFewWords(words);
    }

    /** "Organization: plan and track your work" names a virtue: most words of a name have a capital letter. */
    static boolean hasCapitals(String value) {
        var words = SPACES.split(value);
        var capital = Stream.of(words)
                .filter(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)))
                .count();
        return capital * 2 > words.length;
    }

    static boolean hasFewWords(String words) {
        return SPACES.split(words).length <= MAX_NAME_WORDS;
    }

    /** The title that a line names, and what else. */
    List<Entry.Mark> titleMarks(String words) {
        return titles.marks(words);
    }

    static boolean isCode(Block block) {
        return block.pieces().stream()
                .allMatch(piece -> piece instanceof Inline.Code || piece.text().isBlank());
    }
}
