package dev.rolecall.extract;

import dev.rolecall.vocabulary.RoleWords;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the name of a role in running text: {@code a strong Staff Engineer to build} names {@code Staff Engineer}. */
final class RolePhrase {

    private static final int MAX_WORDS = 12;
    private static final int MAX_OPENER = 40;
    private static final RoleWords NOUNS = new RoleWords();
    private static final Set<String> STOPS = Table.words("title-stops.tsv");
    private static final PhraseList<String> OPENERS = PhraseList.load("title-openers.tsv", meaning -> meaning);
    private static final Pattern WORD = Pattern.compile("\\S{1,40}+");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}/]{2,40}+");
    /** "Técnico de Soporte", "chargée de communication": what the role is for, in languages that name it so. */
    private static final Set<String> LINKS = Set.of("de", "del", "da", "do", "dos", "das");

    /** What seeks in languages where "développeur web" names the role, and what a role is for stands behind it. */
    private static final Pattern ROMANCE = Pattern.compile(
            "(?i)\\b(?:une?|una|uno|uma?|(?:re)?cherch\\p{L}+|recrut\\p{L}+|bus[cq]\\p{L}+"
                    + "|procur\\p{L}+|sele(?:c?cion|zion)\\p{L}+|contrata(?:mos|ndo)?|solicita|requiere|(?:ri)?cerc(?:a|hiamo|ando))\\b");

    private static final Set<String> ENDS = Table.words("title-ends.tsv");
    private static final int MAX_QUALIFIERS = 3;

    private static final Set<String> HEADS = Set.of("head", "director", "vp", "president", "chief");

    /** Levels cut short: their full stop ends no sentence. */
    private static final Set<String> LEVELS = Set.of("sr.", "jr.", "snr.", "asst.", "assoc.");

    /** "As a Data Analyst intern": what makes another role of the one before it. */
    private static final Set<String> LEARNERS = Set.of("intern", "interns", "trainee", "trainees", "apprentice");

    /** "Team Member": nobody is hired as a member of anything else. */
    private static final Set<String> GROUPS = Set.of("team", "crew", "staff", "faculty");

    private static final Set<String> MEMBERS = Set.of("member", "members");

    private static final Set<String> STEPS = Set.of("senior", "junior", "principal", "staff", "lead", "head", "chief");
    /** A word behind one of them, in small letters. */
    private static final Pattern NEXT = Pattern.compile("\\G (\\p{Ll}[\\p{Ll}-]{1,20})(?![\\p{L}-])");

    private static final int MAX_NEXT = 3;

    /** What an employer calls itself in the same words: "as a global leader". */
    private static final Set<String> EMPLOYERS = Set.of("leader", "leaders", "partner", "partners", "provider");

    /** What is left of "un·e" and "un(e)" behind a cue that ends in "un". */
    private static final Pattern ANY_GENDER = Pattern.compile("[.·•‧⋅/(-](?:e|ne|une|a|n)\\)?\\s");

    /** "Développeur·se", "Bäcker:in": the other gender of a role, behind it. */
    private static final Pattern OTHER_GENDER = Pattern.compile("(?<=\\p{L}{4})[.·•‧⋅*:_(/][-\\p{Ll}]{1,6}\\)?$");

    /** "An analytical and proactive Baker". */
    private static final Pattern TWO_ADJECTIVES =
            Pattern.compile("\\p{Ll}[\\p{L}-]{2,20} (?:and|und|et|y|e|en|och|og|&) \\p{Ll}[\\p{L}-]{2,20} (?=\\p{Lu})");

    private static final Pattern PROPERTIES = Pattern.compile(
            "(?:\\p{Ll}[\\p{Ll}-]{2,16}(?:ed|ive|ous|ful|ical|able|ible|ented) ){1,3}(?=\\p{Lu}\\S* \\p{Lu})");

    private RolePhrase() {}

    /** The part of the passage, from this place on, that names a role. */
    static Optional<Passage> at(Passage passage, int from) {
        return wordsAt(passage, from).filter(words -> isNamed(words.text()));
    }

    /** The same, or one word in small letters that anyone is called who does such work: "a baker". */
    static Optional<Passage> wordsAt(Passage passage, int from) {
        var text = passage.text();
        var start = skipOpeners(text, from);
        var marked = MarkedRole.at(passage, start);
        if (marked.isPresent()) {
            return marked;
        }
        var before = ROMANCE.matcher(text).region(Math.max(0, from - MAX_OPENER), start);
        var reader = new Reader(text, before.find() ? MAX_QUALIFIERS : 0);
        var words = WORD.matcher(text).region(start, text.length());
        while (words.find() && reader.takes(words.start(), words.end())) {
            // The reader keeps what it takes.
        }
        var first = reader.begin < 0 ? start : capital(text, reader.begin, reader.end);
        return reader.end <= first
                ? Optional.empty()
                : Optional.of(passage.part(named(text, first, reader.end), reader.end));
    }

    /** "analytical Data Analyst": behind a property the name begins with its first capital letter, where that leaves two words. */
    private static int named(String text, int from, int end) {
        var properties = PROPERTIES.matcher(text).region(from, end);
        return properties.lookingAt() ? properties.end() : from;
    }

    /** Where the name begins behind a string of adjectives: at its first word with a capital letter, or its level. */
    private static int capital(String text, int from, int end) {
        var words = WORD.matcher(text).region(from, Math.max(from, end));
        while (words.find()) {
            if (Character.isUpperCase(words.group().charAt(0))) {
                return words.start();
            }
            if (STEPS.contains(words.group())
                    && text.substring(words.end(), end).matches("\\s\\p{Lu}.*")) {
                return words.start();
            }
        }
        return end;
    }

    /** Whether the word ends the name of a role, in the singular or plural. */
    static boolean isNoun(String word) {
        if (NOUNS.isNoun(word.substring(word.lastIndexOf('/') + 1))) {
            return true;
        }
        var other = OTHER_GENDER.matcher(word);
        return other.find() && NOUNS.isNoun(word.substring(0, other.start()));
    }

    /** Whether the text holds the name of a role. */
    static boolean isIn(String text) {
        var words = LETTERS.matcher(text);
        while (words.find()) {
            if (isNoun(words.group())) {
                return true;
            }
        }
        return false;
    }

    private static final class Reader {
        private final String text;
        private int count;
        private boolean hasNoun;
        private boolean isLinked;
        private String last = "";
        private int end;
        /** Where the last of a string of adjectives ends; -1 when none is read. */
        private int begin = -1;

        /** How many words in small letters may still follow the noun. */
        private int qualifiers;

        private Reader(String text, int qualifiers) {
            this.text = text;
            this.qualifiers = qualifiers;
        }

        /** Reads one more word; false when the name cannot go on. */
        private boolean takes(int start, int wordEnd) {
            var bare = bareEnd(text, start, wordEnd);
            var word = text.substring(start, bare);
            var lower = word.toLowerCase(Locale.ROOT);
            if (++count > MAX_WORDS || word.isEmpty() || STOPS.contains(lower) || opensBracket(word)) {
                return false;
            }
            if (!hasNoun && isListed(word, bare, wordEnd)) {
                begin = wordEnd;
                return true;
            }
            return takes(word, lower, start, bare) && bare == wordEnd;
        }

        private boolean takes(String word, String lower, int start, int bare) {
            var isMember = MEMBERS.contains(lower) && GROUPS.contains(last);
            last = lower;
            if (hasNoun && LINKS.contains(lower)) {
                isLinked = true;
                return true;
            }
            if (isLinked) {
                isLinked = false;
                end = bare;
                return true;
            }
            if (hasNoun && !goesOn(word, lower)) {
                return qualifies(word, lower, bare);
            }
            if (isNoun(word) && !isStep(lower, bare)
                    || isMember
                    || hasNoun && Character.isUpperCase(word.charAt(0)) && isHeadOf(start)) {
                hasNoun = true;
                end = bare;
            }
            return true;
        }

        /** "A lead backend engineer": what is a role by itself, and the level of the one that follows. */
        private boolean isStep(String lower, int bare) {
            var next = NEXT.matcher(text).region(bare, text.length());
            for (var i = 0; STEPS.contains(lower) && i < MAX_NEXT && next.find(); i++) {
                if (isNoun(next.group(1)) || STOPS.contains(next.group(1))) {
                    return isNoun(next.group(1));
                }
            }
            return false;
        }

        /** "A highly analytical, proactive …": a small word and its comma. */
        private boolean isListed(String word, int bare, int wordEnd) {
            return bare == wordEnd - 1
                    && text.charAt(bare) == ','
                    && Character.isLowerCase(word.charAt(0))
                    && !isNoun(word);
        }

        private boolean goesOn(String word, String lower) {
            return lower.equals("of")
                    || lower.equals("/")
                    || LEARNERS.contains(lower)
                    || Character.isUpperCase(word.charAt(0));
        }

        /** "Développeur web", "Operatore socio sanitario". */
        private boolean qualifies(String word, String lower, int bare) {
            var isOne = qualifiers-- > 0
                    && !ENDS.contains(lower)
                    && (isNoun(word) || word.chars().allMatch(c -> Character.isLetter(c) || c == '-'));
            end = isOne ? bare : end;
            return isOne;
        }

        /** Whether what was read so far is "Head of", and this word says of what. */
        private boolean isHeadOf(int start) {
            var before = text.substring(Math.max(0, start - 40), start).toLowerCase(Locale.ROOT);
            var of = before.lastIndexOf(" of ");
            return of > 0 && HEADS.contains(before.substring(before.lastIndexOf(' ', of - 1) + 1, of));
        }

        private static boolean opensBracket(String word) {
            return word.startsWith("(") && !word.endsWith(")");
        }
    }

    private static int bareEnd(String text, int start, int end) {
        var bare = end;
        if (LEVELS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            return end;
        }
        while (bare > start && ",.;:!?)\"”".indexOf(text.charAt(bare - 1)) >= 0) {
            bare--;
        }
        return text.charAt(start) == '(' ? end : bare;
    }

    private static int skipOpeners(String text, int from) {
        var start = behindGender(text, from);
        var opener = openerAt(text, start);
        while (opener > 0) {
            start = behindGender(text, start + opener);
            opener = openerAt(text, start);
        }
        var adjectives = TWO_ADJECTIVES.matcher(text).region(start, text.length());
        return adjectives.lookingAt() ? adjectives.end() : start;
    }

    /** Where words go on behind the ending of "un·e", and behind what stands between openers. */
    private static int behindGender(String text, int from) {
        var gender = ANY_GENDER.matcher(text).region(from, text.length());
        var start = gender.lookingAt() ? gender.end() : from;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == ',')) {
            start++;
        }
        return start;
    }

    /** How long the opener is that stands here; 0 for none: "top-notch" is one word. */
    private static int openerAt(String text, int start) {
        return OPENERS.first(text.substring(start, Math.min(start + MAX_OPENER, text.length())))
                .filter(opener -> opener.start() == 0 && !text.startsWith("-", start + opener.end()))
                .map(PhraseList.Match::end)
                .orElse(0);
    }

    /** A role in lower case has two words at least: "an engineer" is anyone, "a frontend engineer" is a role. */
    private static boolean isNamed(String phrase) {
        var space = phrase.lastIndexOf(' ');
        return phrase.chars().anyMatch(Character::isUpperCase)
                || space > 0 && !EMPLOYERS.contains(phrase.substring(space + 1));
    }
}
