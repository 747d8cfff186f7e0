package dev.rolecall.format;

import dev.rolecall.text.Fold;
import dev.rolecall.text.MapPin;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of a board's card, copied as text: {@code Leeds, England · Hybrid · Full time}, {@code $65 - $72/hr},
 * {@code Posted 6 days ago}. Each of its parts is something that such cards show, or the line is none.
 *
 * @param marks what its parts are; none where all of them say nothing of the job
 * @param isOfSite whether no part of it is the employer's: an age, a rating, a button
 */
record CardLine(List<Entry.Mark> marks, boolean isOfSite) {

    static final int MAX_CHARS = 140;

    private static final int PICTURE_SELECTOR = 0xFE0F;

    /** ":egypt: Cairo": a picture by its short name, which the program that shows it knows. */
    private static final Pattern PICTURE_NAME = Pattern.compile("\\s?:[a-z][a-z0-9_+-]{1,30}:(?=\\s)");

    /** What stands between the parts of a card and hardly in a sentence, as a pattern. */
    static final String BARS = "\\s?[·•|;](?:\\s|$)|\\s/(?:\\s|$)|\\s[-–—]\\s(?=\\p{L})";

    private static final Pattern SIGN = Pattern.compile(BARS + "|,\\s(?=(?i:(?:full|part)[ -]?time\\b))"
            + "|(?<=(?i:full[ -]time|part[ -]time)),\\s|\\s&\\s(?=(?i:remote|hybrid)\\b)");

    /** "Denver, CO (Remote)": how one works, behind where. */
    private static final Pattern BRACKET = Pattern.compile("\\s\\(([^()]{3,30})\\)\\s?$");

    /** "Acme logo", "Company logo for Acme": what a page says of a picture that is not shown. */
    private static final Pattern LOGO = Pattern.compile(
            "(?i:company )?(?i:logo) (?:for|of) (\\p{Lu}.{1,50})|(\\p{Lu}.{1,50}?)(?:['’]s)?(?i: company)? (?i:logo)");

    /** "Posted by", "Listed on 2 May 2024 by", "13 January by", "3 days ago by". */
    private static final Pattern BY = Pattern.compile("(?i:(?:(?:posted|listed|advertised)(?: on)?(?: [^;]{1,24})?"
            + "|[0-9]{1,2} \\p{L}{3,9}(?: 20[0-9]{2})?|today|yesterday|[0-9]{1,2} \\p{L}{3,7} ago) by )(?=\\p{Lu})");

    /** "Full-time at Acme": whose, behind how. */
    private static final String AT = " at ";

    private static final Pattern PLACE = Pattern.compile("[^\\p{L}\\p{N}]{1,4}(?:in )?(?=[\\p{L}\\p{N}])");

    /** "by Acme on 2 May 2024": when, behind who. */
    private static final Pattern ON = Pattern.compile("\\son\\s(?=[^;]{0,12}[0-9])");

    private static final Pattern YEAR = Pattern.compile("\\b20[0-9]{2}\\b");

    private static final String SITE = "SITE";
    private static final Set<String> NO_FACTS = Set.of("NOTHING", SITE);

    private static final Set<String> TERMS = Set.of(FieldKey.WORKPLACE.name(), FieldKey.EMPLOYMENT_TYPE.name());

    private record Kind(String name, Pattern pattern) {}

    /** Folded text has the letters of Hangul apart. */
    private static final List<Kind> KINDS = Noise.rows("card.tsv").stream()
            .map(row -> new Kind(row[0], Pattern.compile(Normalizer.normalize(row[1], Normalizer.Form.NFKD))))
            .toList();

    CardLine {
        marks = List.copyOf(marks);
    }

    /** The line, if it is one of a card. */
    static Optional<CardLine> of(String words, HeadLines lines) {
        return words.length() > MAX_CHARS ? Optional.empty() : new Reading(words, lines).line();
    }

    /** Whether it tells something of the job. */
    boolean isOfJob() {
        return !marks.isEmpty();
    }

    boolean saysMoreThanWhere() {
        return marks.stream().anyMatch(mark -> mark.key() != FieldKey.LOCATION);
    }

    /** Whether it says how one works, or for how long. */
    boolean saysHow() {
        return marks.stream().anyMatch(CardLine::isTerm);
    }

    /** Whether it says since when the job is open. */
    boolean saysWhen() {
        return marks.stream().anyMatch(mark -> mark.key() == FieldKey.DATE_POSTED);
    }

    private static boolean isTerm(Entry.Mark mark) {
        return mark.key() == FieldKey.WORKPLACE || mark.key() == FieldKey.EMPLOYMENT_TYPE;
    }

    private static final class Reading {

        private final String words;
        private final HeadLines lines;
        private final List<Entry.Mark> marks = new ArrayList<>();
        /** Parts that are no more than a name; beside terms of work they are places. */
        private final List<Entry.Mark> names = new ArrayList<>();

        private boolean isOfSite = true;

        Reading(String words, HeadLines lines) {
            this.words = words;
            this.lines = lines;
        }

        Optional<CardLine> line() {
            var sign = SIGN.matcher(words);
            var start = 0;
            while (sign.find()) {
                if (!take(start, sign.start())) {
                    return Optional.empty();
                }
                start = sign.end();
            }
            if (!take(start, words.length())
                    || !names.isEmpty() && marks.stream().noneMatch(CardLine::isTerm)) {
                return Optional.empty();
            }
            marks.addAll(names);
            marks.sort(Comparator.comparingInt(Entry.Mark::start));
            return Optional.of(new CardLine(marks, isOfSite && marks.isEmpty()));
        }

        /** Notes what a part is; false where it is nothing that stands on cards. */
        private boolean take(int from, int end) {
            var picture = PICTURE_NAME.matcher(words).region(from, end);
            var start = picture.lookingAt() ? picture.end() : from;
            while (start < end && (words.charAt(start) == ' ' || !MapPin.isAt(words, start) && isSymbol(start))) {
                start += Character.charCount(words.codePointAt(start));
            }
            return start == end
                    || takeEmployer(start, end)
                    || takeKind(start, end)
                    || takePlace(start, end)
                    || takeName(start, end);
        }

        /** Whether a picture stands there, or what joins pictures: "🏢 Hybrid". */
        private boolean isSymbol(int at) {
            var sign = words.codePointAt(at);
            return Character.getType(sign) == Character.OTHER_SYMBOL || sign == PICTURE_SELECTOR;
        }

        private boolean takeEmployer(int start, int end) {
            var logo = LOGO.matcher(words).region(start, end);
            if (logo.matches()) {
                var group = logo.group(1) == null ? 2 : 1;
                return mark(FieldKey.COMPANY, logo.start(group), logo.end(group));
            }
            var by = BY.matcher(words).region(start, end);
            if (!by.lookingAt()) {
                return takeTermAt(start, end);
            }
            var on = ON.matcher(words).region(by.end(), end);
            var nameEnd = on.find() ? on.start() : end;
            if (!HeadLines.isName(words.substring(by.end(), nameEnd))) {
                return false;
            }
            if (YEAR.matcher(by.group()).find()) {
                mark(FieldKey.DATE_POSTED, start, by.end());
            }
            mark(FieldKey.COMPANY, by.end(), nameEnd);
            return nameEnd == end || mark(FieldKey.DATE_POSTED, on.end(), end);
        }

        /** "Full-time at Acme in Leeds, UK": how one works, at whose, and where. */
        private boolean takeTermAt(int start, int end) {
            var at = words.indexOf(AT, start);
            if (at < 0 || at + AT.length() >= end) {
                return false;
            }
            var from = at + AT.length();
            var nameEnd = from + lines.nameEnd(words.substring(from, end));
            if (!Character.isUpperCase(words.charAt(from))
                    || !HeadLines.isName(words.substring(from, nameEnd))
                    || kind(start, at).filter(TERMS::contains).isEmpty()
                    || !takeKind(start, at)) {
                return false;
            }
            var place = PLACE.matcher(words).region(nameEnd, end);
            return mark(FieldKey.COMPANY, from, nameEnd)
                    && (!place.lookingAt() || mark(FieldKey.LOCATION, place.end(), end));
        }

        private boolean takePlace(int start, int end) {
            var bracket = BRACKET.matcher(words).region(start, end);
            if (bracket.find()
                    && lines.places().are(words.substring(start, bracket.start()))
                    && takeKind(bracket.start(1), bracket.end(1))) {
                return mark(FieldKey.LOCATION, start, bracket.start());
            }
            return lines.places().are(words.substring(start, end)) && mark(FieldKey.LOCATION, start, end);
        }

        private boolean takeKind(int start, int end) {
            var part = words.substring(start, end);
            var kind = kind(start, end);
            isOfSite &= kind.filter(SITE::equals).isPresent();
            kind.filter(name -> !NO_FACTS.contains(name)).map(FieldKey::valueOf).ifPresent(key -> {
                mark(key, start, end);
                if (key == FieldKey.WORKPLACE && part.indexOf(' ') > 0) {
                    // "Hybrid in Columbus, Ohio": where, beside how.
                    mark(FieldKey.LOCATION, start, end);
                }
            });
            return kind.isPresent();
        }

        private Optional<String> kind(int start, int end) {
            var folded = Fold.of(words.substring(start, end)).strip();
            return KINDS.stream()
                    .filter(each -> each.pattern().matcher(folded).matches())
                    .map(Kind::name)
                    .findFirst();
        }

        private boolean takeName(int start, int end) {
            names.add(new Entry.Mark(FieldKey.LOCATION, Origin.HEADER, start, end));
            return lines.places().areName(words.substring(start, end).strip());
        }

        private boolean mark(FieldKey key, int start, int end) {
            return marks.add(new Entry.Mark(key, Origin.HEADER, start, end));
        }
    }
}
