package dev.rolecall.extract;

import dev.rolecall.format.Mastheads;
import dev.rolecall.text.Unseen;
import dev.rolecall.text.WordPattern;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off a title what is no part of it: codes, gender marks, pay, contract, workplace and pure place suffixes. */
final class TitleCleaner {

    private static final Pattern SYMBOLS =
            Pattern.compile("[\\p{So}\\p{Cn}\\p{Cs}\\uFE0F\\u200B-\\u200D*`~]{1,20}+(?![+#\\p{L}])");
    private static final Pattern GENDER = Pattern.compile(
            "(?i)(?:[mfwdxhivk]|gn|div|all genders?)(?:\\s?[/|*,.]\\s?(?:[mfwdxhivk]|gn|div|\\*)){1,4}\\*?");
    private static final Pattern CODE = Pattern.compile(
            "(?i)(?:(?:req(?:uisition)?|job|ref(?:erence)?|posting|vacancy|id|no|nr)[ .:#_-]{0,3}){0,3}#?[a-z]{0,5}[-_]?[0-9]{3,12}(?:[-_][0-9a-z]{1,6})?|[0-9]{5,9}[a-z]{1,3}");
    private static final Pattern GRADE =
            Pattern.compile("(?i)(?:gs|ga|gg|nh)[- ]?[0-9]{1,2}(?:[/-][0-9]{1,2})?|[a-z][0-9]{1,2}-[a-z]?[0-9]{1,2}");
    private static final Pattern TERM = Pattern.compile(
            "(?i)[0-9]{1,2}[- ]?(?:months?|mths?|monate?|weeks?|years?)(?: (?:fixed[ -]term )?(?:contract|ftc|assignment|fixed[ -]term))?");
    private static final Pattern HOURS = Pattern.compile(
            "(?i)(?:ca\\.? )?[0-9]{1,3}(?:[.,][0-9]{1,2})?(?:\\s?(?:[-–/]|bis|to|à|a|tot|till)\\s?(?:max\\.? )?[0-9]{1,3})?\\s?(?:%|h|hrs?|hours?|std\\.?|stunden|wochenstunden|heures|horas|uur|uren|timmar|fte)(?:\\s?(?:/|per|pro|a|par|por|i)\\s?(?:week|wk|woche|semaine|semana|veckan?|w))?(?: (?:pensum|stelle))?");
    private static final Pattern PAY =
            WordPattern.compile("(?i).{0,30}(?:[$€£₹¥]\\s?[0-9]|[0-9]\\s?(?:[$€£₹]|(?:usd|eur|gbp|k)\\b)).{0,40}");
    /** "x2", "2 positions". */
    private static final Pattern COUNT = Pattern.compile(
            "(?i)x ?[0-9]{1,2}|[0-9]{1,2} ?x|[0-9]{1,2} (?:positions?|openings?|vacanc(?:y|ies)|roles?|posts?|stellen|postes?|vagas|vacantes)");

    private static final Pattern EXPERIENCE = Pattern.compile(
            "(?i)(?:with )?[0-9]{1,2}\\+?(?: ?[-–] ?[0-9]{1,2})?\\+? (?:years?|yrs?)(?: of)?(?: experience)?");
    /** Alone in its brackets, and no ending: "Fachperson (a)", not "Enfermeiro(a)". */
    private static final Pattern ANYBODY = Pattern.compile("(?i)\\s[(\\[][adx][)\\]]");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[{（【]([^()\\[\\]{}（）【】]{0,80})[)\\]}）】]");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+[-–—|•·/]{1,2}\\s+|\\s*[|•]\\s*|,\\s+|\\s+(?=#[0-9]|(?:up to |from |circa )?[$€£]\\s?[0-9]|x ?[0-9]{1,2}$|with [0-9]|(?i:vollzeit|teilzeit|voltijd|deeltijd|heltid|deltid|full[- ]time|part[- ]time)$)|\\s+@\\s+|\\s+/\\s+|\\s+(?:in|à|en|em|te|till|i|im raum|raum|am standort|standort)\\s+|\\s+(?=(?i:ab sofort|en cd[id]|à temps|a tiempo|a jornada|a tempo|på heltid|på deltid)(?!\\p{L}))|\\s+(?=(?i:gs|ga)-?[0-9]{1,2}$)|\\s+(?=[0-9]{1,3}(?:[.,][0-9]{1,2})?\\s?(?:[-–]\\s?[0-9]{1,3}\\s?)?(?:%|(?i:h|hrs?|hours?|std|stunden|uur|uren|timmar|heures|horas|fte)(?!\\p{L})))");
    private static final Pattern PART = WordPattern.compile("\\s*(?:[,/|;&+]|\\s-\\s|[–—:]|\\bor\\b|\\band\\b|\\bin\\b"
            + "|(?<=\\s)(?:oder|und|ou|et|o|y|e|of|en|eller|och)(?=\\s))\\s*");
    private static final Pattern BAR = Pattern.compile("\\s*[|•·]\\s*|\\s[-–—]\\s");
    /** Before the name of an employer. */
    static final String ARTICLES = "(?:[Tt]he|der|dem|de|het|les|la|le)";

    private static final Pattern BEFORE_COMPANY =
            Pattern.compile("(?i)\\s{1,3}(?:[-–—|@•·:]|at|bei|chez|bij)\\s{1,3}(?:" + ARTICLES + "\\s)?$");
    private static final Pattern BEFORE_NAME = Pattern.compile("(?i)\\s(?:-|at|bei|chez|bij|till|til|hos|presso)\\s");
    private static final Pattern BEHIND_COMPANY = Pattern.compile("\\s{0,3}[:|–—•·]\\s{1,3}|\\s{1,3}-\\s{1,3}"
            // "Acme sucht Bäcker".
            + "|" + Mastheads.SEEKS);
    private static final Pattern WORKPLACE = Pattern.compile(
            "(?i)^(?:(?:100% |fully )?remote|hybrid|on-?site|virtual)(?:\\s*[-–—:|]\\s*|\\s+)(?=\\p{L})");
    private static final Pattern LEADING = Pattern.compile(
            "(?i)^#{1,6}\\s?(?=\\p{L})|^(?:full|part)[ -]?time(?:\\s*[-–—:|]\\s*|\\s+)(?=\\p{L})|^(?-i:NEW)\\s*[-–—:!|]?\\s+(?=\\p{L})|^[0-9]{1,2}\\s?x\\s(?=\\p{L})|^[0-9]{1,3}(?:\\s[-–—]|[.)])\\s(?=\\p{L})"
                    // "12345 - Baker", "JR12345 Baker".
                    + "|^#?(?:[0-9]{4,9}\\s?[-–—:|]\\s|[a-z]{1,4}[-_]?[0-9]{4,9}(?:\\s?[-–—:|]\\s?|\\s))(?=\\p{L})|^(?:very )?urgent(?:ly)?(?: (?:hiring|requirement|need|opening))?\\s?[-–—:!|]{1,3}\\s?(?=\\p{L})");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|/–—•·=_-]{1,20}|[\\s,;:|/–—•·!=_-]{1,20}$");
    private static final Pattern SPACES = Pattern.compile("\\s{1,200}");
    private static final Pattern AREA = Pattern.compile(
            "(?i)^greater\\s|^remote\\s|\\s(?:region|area|metro|metro area|based|remote(?: (?:option|eligible|ok))?)$");
    private static final PhraseList<String> NOISE = PhraseList.load("title-noise.tsv", meaning -> meaning);

    private static final Mastheads MASTHEADS = new Mastheads();

    private final Predicate<String> isPlace;

    /** A cleaner that knows a place when it sees one. */
    TitleCleaner(Predicate<String> isPlace) {
        this.isPlace = isPlace;
    }

    /** The title without what is no part of it; the whole when nothing else would be left. */
    String clean(String raw, String company) {
        var plain = trimmed(SYMBOLS.matcher(Unseen.without(raw)).replaceAll(" "));
        var text = trimmed(withoutBrackets(plain));
        text = trimmed(
                WorkplaceExtractor.isSaidFirst(text)
                        ? WORKPLACE.matcher(text).replaceFirst("")
                        : LEADING.matcher(text).replaceFirst(""));
        text = text.substring(MASTHEADS.roleStart(text));
        text = trimmed(withoutCompany(withoutSuffix(withoutOpeningCompany(text, company)), company));
        text = trimmed(withoutGender(text));
        text = withoutTail(text);
        return text.isEmpty() ? trimmed(plain.isEmpty() ? Unseen.without(raw) : plain) : text;
    }

    /** "Baker needed", "Baker job description": what the line is, and not what the role is called. */
    private static String withoutTail(String text) {
        var role = text.substring(0, MASTHEADS.roleEnd(text));
        return RolePhrase.isIn(role) ? role : text;
    }

    private String withoutBrackets(String text) {
        return BRACKETS.matcher(ANYBODY.matcher(text).replaceAll(" "))
                .replaceAll(group -> isNoise(group.group(1)) ? " " : Matcher.quoteReplacement(group.group()));
    }

    private String withoutSuffix(String text) {
        var separators = SEPARATOR.matcher(text);
        while (separators.find()) {
            if (separators.start() > 0 && isNoise(text.substring(separators.end()))) {
                return text.substring(0, separators.start());
            }
        }
        return text;
    }

    /** "Engineer — Acme", "Engineer at Acme": the employer is a fact of its own. */
    private static String withoutCompany(String text, String company) {
        var start = text.length() - company.length();
        if (!company.isEmpty() && start > 0 && text.regionMatches(true, start, company, 0, company.length())) {
            var joint = BEFORE_COMPANY.matcher(text).region(0, start);
            return joint.find() && joint.start() > 0 ? text.substring(0, joint.start()) : text;
        }
        return BEFORE_NAME
                .matcher(text)
                .results()
                .reduce((first, second) -> second)
                .filter(joint ->
                        !company.isEmpty() && joint.start() > 0 && isShortFor(text.substring(joint.end()), company))
                .map(joint -> text.substring(0, joint.start()))
                .orElse(text);
    }

    /** "Acme" for "Acme, Inc." or "Acme Robotics". */
    private static boolean isShortFor(String name, String company) {
        return CompanyExtractor.isSame(name, company) || company.startsWith(name + " ");
    }

    /** "Acme : Engineer". */
    private static String withoutOpeningCompany(String text, String company) {
        if (company.isEmpty() || !text.regionMatches(true, 0, company, 0, company.length())) {
            return text;
        }
        var joint = BEHIND_COMPANY.matcher(text).region(company.length(), text.length());
        return joint.lookingAt() ? text.substring(joint.end()) : text;
    }

    /** Whether a title that is clean says nothing of a role: the employer, and how or where one works. */
    boolean isEmpty(String text, String company) {
        return text.equalsIgnoreCase(company) || isNoise(text);
    }

    private static String withoutGender(String text) {
        var end = text.lastIndexOf(' ');
        var last = text.substring(end + 1);
        return end > 0 && last.length() > 2 && GENDER.matcher(last).matches() ? text.substring(0, end) : text;
    }

    /** Whether the words say only how or where one works, or are a code. */
    private boolean isNoise(String words) {
        var text = EDGES.matcher(words).replaceAll("");
        if (text.isEmpty() || isNoisePart(text)) {
            return true;
        }
        return BAR.splitAsStream(text)
                .map(String::strip)
                .allMatch(between ->
                        between.isEmpty() || !between.equals(text) && isNoisePart(between) || isListOfNoise(between));
    }

    /** Whether words that are no noise as a whole are a list of such. */
    private boolean isListOfNoise(String words) {
        return PART.splitAsStream(words)
                .map(String::strip)
                .allMatch(part -> part.isEmpty() || !part.equals(words) && isNoisePart(part));
    }

    private boolean isNoisePart(String text) {
        return GENDER.matcher(text).matches()
                || hasDigit(text) && isFigure(text)
                || NOISE.whole(text).isPresent()
                || isPlace.test(AREA.matcher(text).replaceAll(""));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether the words are a code, or say how much or how long. */
    private static boolean isFigure(String text) {
        return CODE.matcher(text).matches()
                || GRADE.matcher(text).matches()
                || TERM.matcher(text).matches()
                || HOURS.matcher(text).matches()
                || COUNT.matcher(text).matches()
                || EXPERIENCE.matcher(text).matches()
                || PAY.matcher(text).matches();
    }

    private static String trimmed(String text) {
        if (isTrimmed(text)) {
            return text;
        }
        return EDGES.matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Most titles begin and end with a letter and have single spaces: three looks spare them three patterns. */
    private static boolean isTrimmed(String text) {
        for (var i = 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c == ' ' && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(0))
                && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }
}
