package dev.rolecall.extract;

import dev.rolecall.text.WordPattern;
import dev.rolecall.vocabulary.HouseWords;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells where the name of an employer begins and ends in running text, and what is none. */
final class EmployerNames {

    /** "Acme.You" are two sentences that lost their space; "J.P." is a name, and so is "acme.io". */
    private static final String WORD = "(?:(?:\\p{Lu}\\.){2,3}(?=\\s\\p{Lu})|(?:[\\p{Lu}0-9]|\\p{Ll}{1,5}(?=\\p{Lu}))"
            + "(?:[\\p{L}\\p{N}&+]|[’'-](?=[\\p{L}\\p{N}])(?![’']?s\\b)"
            + "|\\.(?=[\\p{Ll}\\p{N}])|(?<=(?<!\\p{L})\\p{Lu})\\.(?=\\p{Lu})){0,30}+)";

    /** "St. Elmo's Hospital". */
    static final String NAME = "(?:(?:St|Ste|Mt|Ft)\\.\\s)?+" + WORD
            + "(?:\\s(?:&\\s|(?:of|by|du|des|de|del|dell|della|do|dos|da|von|van)\\s(?=\\p{Lu})"
            // "Center for Bread Research".
            + "|(?<=(?:Cent(?:er|re)|Institute|Foundation|Agency|Council|Society|Association|Alliance)\\s)for\\s(?=\\p{Lu}))?"
            + "(?:Bros\\.(?=\\s\\p{Lu})|" + WORD + ")){0,3}+";

    /** "bread.com is hiring": some are called as their pages are. */
    private static final String HOST =
            "\\p{Ll}[\\p{Ll}\\p{N}-]{1,20}\\.(?:com|org|net|gov|io|ai|co|app|dev|me|de|eu|fr|nl)";

    private static final Pattern NAME_AFTER = WordPattern.compile(
            "\\s{1,3}(?:the\\s)?(" + NAME + ")(?!\\s(?:[Tt]eams?|[Ss]quad|[Gg]roup|[Dd]epartment|[Dd]ivision)\\b|%)");
    private static final Pattern NAME_BEFORE = WordPattern.compile("(?:^|[\\s(“\"])(" + NAME + "|" + HOST
            + ")(?:(?<=\\s(?:Co|Inc|Ltd|Corp|Bros))\\.)?(?:\\s\\([^()]{1,60}\\))?(?=\\s?$|[’']$)");
    /** "alder Ovens is a company": who begins a sentence with a small letter writes the name so. */
    private static final Pattern SMALL_BEFORE =
            WordPattern.compile("(\\p{Ll}[\\p{Ll}\\p{N}]{1,11}(?: " + WORD + "){1,3})(?=\\s?$)");

    /** "Our lab in Haifa seeks": a name behind these words is that of a place. */
    private static final Pattern PLACED = Pattern.compile("\\s(?:in|i|im|aus|à|en|em)\\s$");

    /** "The Wilson laboratory is hiring". */
    private static final Pattern HOUSE_BEFORE =
            WordPattern.compile("\\b[Tt]he (" + NAME + " (\\p{Ll}{3,14}))(?=\\s?$)");

    /** "The Open Ovens project is seeking": what is called so is no part of the name. */
    private static final Set<String> VENTURES = Set.of("project", "initiative", "collective");

    private static final int MAX_NAME = 100;
    private static final int MAX_ASIDE = 340;
    /** "Acme, a division of Acme Mills, is hiring": what is said of Acme in passing, with its own commas if it says what. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?<=[\\p{L}\\p{N}.])(?:,|\\s[–—-])\\s(?:an?|the|part of|one of|provider of|makers? of|formerly|founded|established|headquartered|based|located)\\s"
                    + "(?:[^,;:.!?]{3,110}|[^,;:.!?]{0,60}\\b(?:company|firm|agency|provider|leader|manufacturer|supplier|developer|start-?up|platform|organi[sz]ation)\\b[^;:.!?]{3,260})(?:,|\\s[–—-])(?=\\s?$)");
    /** "Our client, Acme, is looking for". */
    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:[Cc]lient|[Cc]ustomer|[Cc]ompany|[Ee]mployer|[Pp]artner|Kunde|Auftraggeber|cliente|entreprise),\\s("
                    + NAME + "),\\s?$");

    /** "Office of Acquisition" is a name, though an office is none. */
    private static final String OFFICE = "[\\p{L}]{2,30} of \\p{Lu}.*";

    /** "AI Bread Institute": a field of work by its letters, with more than one word behind it. */
    private static final String FIELD = "\\p{Lu}{2,3} \\p{Lu}\\S{1,30} \\p{Lu}.*";

    /** "Across the 7days" tells how long, whatever letters stand with the digits; "4G Core" is a standard of radio. */
    private static final Pattern SPAN =
            Pattern.compile("[Xx]{3,}|[0-9][0-9.,]*+[ -]?+(?i:hour|day|night|week|month|year)s?+|[2-6]G(?:\\s.{0,60})?"
                    // "253 Broadway" is where an employer is.
                    + "|[0-9]{3,5} \\p{Lu}.{0,60}");

    /** German writes every noun with a capital letter; these endings make one of a verb or a property. */
    private static final Pattern NOUN =
            Pattern.compile("\\p{Lu}\\p{Ll}{3,30}(?:ungen|heit|heiten|keit|keiten|schaften|ionen|ität|itäten)");

    /** "At Acme Where bread is baked": the words of a motto that lost the line it stood in. */
    private static final Pattern TAIL =
            Pattern.compile("(?:\\s(?:Where|Who|What|Why|How|When|We|Our|You|Your|This|As)){1,2}$");

    private static final Set<String> NOTS = Table.words("company-nots.tsv");

    private final Predicate<String> isPlace;

    EmployerNames(Predicate<String> isPlace) {
        this.isPlace = isPlace;
    }

    /** The name behind a cue. */
    Optional<Passage> after(Passage sentence, int start, int end) {
        var matcher =
                NAME_AFTER.matcher(sentence.text()).region(end, sentence.text().length());
        var about = sentence.text().regionMatches(true, start, "about", 0, 5)
                || sentence.text().regionMatches(true, start, "why", 0, 3);
        // "about" and "why" name an employer as a heading, not in mid-sentence.
        return matcher.lookingAt() && (!about || start == 0)
                ? accepted(sentence.part(matcher.start(1), matcher.end(1)))
                : Optional.empty();
    }

    /**
     * The name in front of an offset.
     *
     * @param mayNameRole whether what stands there is an employer for sure, though its name be that of a role
     */
    Optional<Passage> before(Passage sentence, int end, boolean mayNameRole) {
        if (end <= 0) {
            return Optional.empty();
        }
        var aside = ASIDE.matcher(sentence.text()).region(Math.max(0, end - MAX_ASIDE), end);
        return nameBefore(sentence, aside.find() ? aside.start() : end, mayNameRole);
    }

    private Optional<Passage> nameBefore(Passage sentence, int end, boolean mayNameRole) {
        var from = Math.max(0, end - MAX_NAME);
        if (isBehindSmallWord(sentence.text(), from, end)) {
            return house(sentence, from, end);
        }
        if (mayNameRole && sentence.offset() == 0) {
            var small = SMALL_BEFORE.matcher(sentence.text()).region(0, end);
            if (small.lookingAt()) {
                return accepted(sentence.part(small.start(1), small.end(1)), true);
            }
        }
        var matcher = NAME_BEFORE.matcher(sentence.text()).region(from, end);
        if (!matcher.find()) {
            var called = CALLED.matcher(sentence.text()).region(from, end);
            return called.find() ? accepted(sentence.part(called.start(1), called.end(1))) : Optional.empty();
        }
        var placed = PLACED.matcher(sentence.text()).region(from, matcher.start(1));
        if (!placed.find()) {
            return accepted(sentence.part(matcher.start(1), matcher.end(1)), mayNameRole);
        }
        // "Acme Mills in Leeds seeks": the employer stands before its place.
        return isPlace.test(matcher.group(1)) ? nameBefore(sentence, placed.start(), mayNameRole) : Optional.empty();
    }

    private Optional<Passage> house(Passage sentence, int from, int end) {
        var house = HOUSE_BEFORE.matcher(sentence.text()).region(from, end);
        if (!house.find()) {
            return Optional.empty();
        }
        if (VENTURES.contains(house.group(2))) {
            return accepted(sentence.part(house.start(1), house.start(2) - 1));
        }
        return HouseWords.occurIn("The " + house.group(2))
                ? accepted(sentence.part(house.start(1), house.end(1)))
                : Optional.empty();
    }

    /** Whether the last word is one in small letters: what a house is may end a name so, and nothing else does. */
    private static boolean isBehindSmallWord(String text, int from, int end) {
        var at = end > from && Character.isWhitespace(text.charAt(end - 1)) ? end - 1 : end;
        while (at > from && Character.isLowerCase(text.charAt(at - 1))) {
            at--;
        }
        return at < end && at > from && text.charAt(at - 1) == ' ';
    }

    /** The name that words are, without what stands before it; empty when they are none. */
    Optional<Passage> accepted(Passage words) {
        return accepted(words, false);
    }

    private Optional<Passage> accepted(Passage words, boolean mayNameRole) {
        var tail = TAIL.matcher(words.text());
        var name = tail.find() ? words.part(0, tail.start()) : words;
        while (isNot(firstWord(name.text())) && !isWhole(name.text())) {
            var space = name.text().indexOf(' ');
            // "The New York City" is a place, and no York City; "Benefits & Perks" is no "& Perks".
            if (space < 0 || isPlace.test(name.text()) || name.text().startsWith("& ", space + 1)) {
                return Optional.empty();
            }
            name = name.part(space + 1, name.text().length());
        }
        return isName(name.text()) && (mayNameRole || !RolePhrase.isIn(name.text()))
                ? Optional.of(name)
                : Optional.empty();
    }

    /** Whether a name keeps a first word that others lose: "Office of Bread", "Los Angeles Mills", "AI Bread Institute". */
    private boolean isWhole(String name) {
        return name.matches(OFFICE) || opensWithPlace(name) || name.matches(FIELD) && HouseWords.occurIn(name);
    }

    private boolean opensWithPlace(String name) {
        var second = name.indexOf(' ', name.indexOf(' ') + 1);
        return second > 0 && isPlace.test(name.substring(0, second));
    }

    private static String firstWord(String name) {
        var end = 0;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '-') {
            end++;
        }
        return name.substring(0, end);
    }

    /** Whether no name of an employer begins with a word. */
    static boolean isNot(String word) {
        return NOTS.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isName(String name) {
        return name.length() > 1
                && name.chars().anyMatch(Character::isLetter)
                && !isNot(name)
                && !SPAN.matcher(name).matches()
                && !NOUN.matcher(name).matches()
                && !isPlace.test(name);
    }
}
