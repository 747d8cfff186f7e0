package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.extract.Concordance.Sought;
import dev.rolecall.text.WordPattern;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the employer in running text: every name that stands where employers are named gets votes.
 *
 * <p>One name beside one cue proves little ("at Scale", "Master’s degree"); the employer is the name that keeps
 * coming back, or the only one there is.
 */
final class CompanyVotes {

    private static final int MAX_NAMES = 200;
    private static final PhraseList<Cue> CUES = PhraseList.load("company-cues.tsv", Cue::of);
    private static final Wording POSSESSIVE = Wording.asWritten("[’'](?=s\\b)");
    /** "Hortus' mission". */
    private static final Wording PLURAL = Wording.asWritten("(?<=\\p{Ll}s)[’'](?=\\s)");
    /** "(SLA's)", "SLA's are": the plural of an abbreviation, as some write it. */
    private static final Wording LETTERS = Wording.of("^s(?:\\)|\\s(?:are|were|and|or)\\b)");

    /** Words before somebody else's pages and rules. */
    private static final Pattern REFERENCE =
            WordPattern.compile("(?i)\\b(?:(?:visit|see|per|under|via|refer to|according to)\\s(?:the\\s)?"
                    + "|(?:subject to|pursuant to|complies with|comply with|(?:compliance|accordance) with) the\\s)$");

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,6}");

    private static final Wording UNIT =
            Wording.of("^\\s(?:team|department|division|portfolio|unit|branch|directorate|section|program(?:me)?)\\b");

    /** "Availability Zones (AZs)": what is short for many is no name. */
    private static final Wording MANY = Wording.asWritten("\\s\\(\\p{Lu}{2,6}['’]?s\\)");

    /** What a sentence that counts holds. */
    private static final Sought SIGNS =
            CUES.or(EmployerSigns.FORM).or(EmployerOffers.OFFERS).or(POSSESSIVE).or(PLURAL);

    /** What says that an employer speaks of itself. */
    private static final Wording OWN = Wording.of("\\b(?:we|our|us)\\b");

    private final Predicate<String> isSkill;
    private final EmployerNames names;

    CompanyVotes(Predicate<String> isSkill, Predicate<String> isPlace) {
        this.isSkill = isSkill;
        this.names = new EmployerNames(isPlace);
    }

    /** Where the name stands beside a cue, and how many votes that is worth. */
    private record Cue(boolean before, int votes) {
        static Cue of(String cells) {
            var parts = cells.split(" ", -1);
            return new Cue(parts[0].equals("before"), Integer.parseInt(parts[1]));
        }

        /** "Is a company": what stands before it is one, though its name be that of a role. */
        boolean isSure() {
            return votes > Tally.STRONG;
        }
    }

    /** The name with most votes, with the words that name it best; empty when there is none. */
    List<Found<String>> winner(PostingText posting) {
        var tallies = new LinkedHashMap<String, Tally>();
        posting.jobSentences(SIGNS).forEach(sentence -> count(sentence, tallies));
        posting.companySentences(SIGNS).forEach(sentence -> count(sentence, tallies));
        countHeadings(new EmployerHeadings(posting), tallies);
        countHosts(new EmployerSigns(posting), tallies);
        return tallies.values().stream()
                .filter(tally -> tally.isCredible(isSkill.test(tally.name()))
                        && !isUnit(posting, tally)
                        && !areMany(posting, tally))
                .max(Comparator.comparingInt(Tally::votes))
                .flatMap(tally -> inFull(posting, tally)
                        .or(() -> EmployerSigns.genitive(posting, tally.name()))
                        .or(() -> ShortNames.whole(posting, names, tally.found())))
                .or(() -> new EmployerSubjects(posting)
                        .name(this::isProper)
                        .or(() -> new EmployerMentions(posting).name(this::isProper))
                        .map(name -> new Found<>(name.text(), name.quote())))
                .stream()
                .toList();
    }

    /** Whether all of a name is one, and not that of a tool. */
    private boolean isProper(Passage name) {
        return !isSkill.test(name.text())
                && names.accepted(name)
                        .filter(found -> found.text().equals(name.text()))
                        .isPresent();
    }

    /** "The Acme Foundation (AF)" is what "AF" is short for. */
    private Optional<Found<String>> inFull(PostingText posting, Tally tally) {
        var bracket = bracket(tally);
        return bracketed(posting, tally)
                .flatMap(sentence -> names.before(sentence, sentence.text().indexOf(bracket) - 1, false).stream())
                .filter(name -> isShortOf(tally.name(), name.text()))
                .map(name -> new Found<>(name.text(), name.quote()))
                .findFirst();
    }

    /** "The Research Office (RO) team": what a part of the house is short for. */
    private static boolean isUnit(PostingText posting, Tally tally) {
        var bracket = bracket(tally);
        return bracketed(posting, tally)
                .anyMatch(sentence -> UNIT.isAt(sentence, sentence.text().indexOf(bracket) + bracket.length()));
    }

    /** "Core Qualifications (CQs)": what is short for several is no name, wherever one of them is spoken of. */
    private static boolean areMany(PostingText posting, Tally tally) {
        return SHORT.matcher(tally.name()).matches()
                && posting.jobSentences().stream()
                        .anyMatch(sentence -> sentence.text().contains("(" + tally.name() + "s)"));
    }

    /** The sentences that have an abbreviation in brackets, as behind what it is short for. */
    private static Stream<Passage> bracketed(PostingText posting, Tally tally) {
        return SHORT.matcher(tally.name()).matches()
                ? posting.allSentences().filter(sentence -> sentence.text().contains(bracket(tally)))
                : Stream.empty();
    }

    private static String bracket(Tally tally) {
        return "(" + tally.name() + ")";
    }

    private static boolean isShortOf(String letters, String name) {
        var initials = new StringBuilder();
        for (var word : name.split(" ", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return name.length() > letters.length() && letters.contentEquals(initials);
    }

    private void count(Passage sentence, Map<String, Tally> tallies) {
        for (var cue : CUES.find(sentence)) {
            var name = cue.value().before()
                    ? names.before(sentence, cue.start(), cue.value().isSure())
                    : names.after(sentence, cue.start(), cue.end());
            name.filter(found -> !MANY.isAt(
                            sentence,
                            found.offset() - sentence.offset() + found.text().length()))
                    .ifPresent(found -> vote(tallies, found, votes(sentence, cue, found)));
        }
        for (var name : EmployerSigns.formed(sentence)) {
            names.accepted(name).flatMap(found -> vote(tallies, found, 1)).ifPresent(Tally::setOwner);
        }
        for (var offer : EmployerOffers.in(sentence)) {
            names.before(sentence, offer, false)
                    .flatMap(found -> vote(tallies, found, 1))
                    .ifPresent(Tally::setOwner);
        }
        countOwners(sentence, tallies);
    }

    /** "Acme's ovens", "Hortus' mission". */
    private void countOwners(Passage sentence, Map<String, Tally> tallies) {
        for (var plural : PLURAL.in(sentence)) {
            names.before(sentence, plural.start(), false)
                    .filter(found ->
                            found.offset() > sentence.offset() && EmployerOffers.isTheirs(sentence, plural.end()))
                    .flatMap(found -> vote(tallies, found, 1))
                    .ifPresent(Tally::setOwner);
        }
        for (var possessive : POSSESSIVE.in(sentence)) {
            names.before(sentence, possessive.start(), false)
                    .filter(found -> !isPlural(sentence, possessive.end(), found))
                    .flatMap(found -> EmployerOffers.isOwned(sentence, possessive.end())
                            ? Optional.of(found)
                            : withoutFirstWord(sentence, found))
                    .filter(found -> !REFERENCE.matcher(upTo(sentence, found)).find())
                    .flatMap(found -> vote(tallies, found, possession(sentence, possessive.end(), found)))
                    .ifPresent(Tally::setOwner);
        }
    }

    private static boolean isPlural(Passage sentence, int from, Passage name) {
        return LETTERS.isAt(sentence, from) && SHORT.matcher(name.text()).matches();
    }

    /** "Acme's mission" is sure even where Acme is the name of a tool as well. */
    private int possession(Passage sentence, int from, Passage name) {
        return isSkill.test(name.text()) && EmployerOffers.isOwned(sentence, from) ? Tally.STRONG + 1 : 1;
    }

    /** "jobs@acme.com": who is written to is named in the text, or is the one that the text speaks of. */
    private void countHosts(EmployerSigns signs, Map<String, Tally> tallies) {
        for (var host : signs.hostNames()) {
            var named = tallies.values().stream()
                    .filter(tally -> EmployerSigns.letters(tally.name()).equals(host.replace("-", "")))
                    .findFirst();
            if (named.isPresent()) {
                named.get().addHost();
            } else {
                signs.mention(host).flatMap(names::accepted).ifPresent(found -> vote(tallies, found, 2));
            }
        }
    }

    private static String upTo(Passage sentence, Passage name) {
        return sentence.text().substring(0, name.offset() - sentence.offset());
    }

    /** The first word of a sentence is capitalised whatever it is: "Advance Acme’s work" names Acme. */
    private static Optional<Passage> withoutFirstWord(Passage sentence, Passage name) {
        if (name.offset() > sentence.offset()) {
            return Optional.of(name);
        }
        var space = name.text().indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(name.part(space + 1, name.text().length()));
    }

    private int votes(Passage sentence, PhraseList.Match<Cue> cue, Passage name) {
        return cue.value().before() ? votesBefore(sentence, cue.value(), name) : votesBehind(sentence, cue, name);
    }

    /** A cue behind the name that opens a sentence says what its subject does. */
    private int votesBefore(Passage sentence, Cue cue, Passage name) {
        if (cue.votes() == 0 || name.offset() > sentence.offset()) {
            return cue.votes();
        }
        // "Acme is the …" opens what a posting says of its employer: sure even where Acme is a tool as well.
        var isPresented = sentence.section() == SectionKind.COMPANY && sentence.offset() == 0;
        return isPresented && isSkill.test(name.text()) ? Tally.STRONG + 1 : cue.votes() + 1;
    }

    /** A cue that opens a sentence names its subject. */
    private int votesBehind(Passage sentence, PhraseList.Match<Cue> cue, Passage name) {
        if (!Character.isUpperCase(sentence.text().charAt(cue.start()))) {
            return isSkill.test(name.text()) && isBehindRole(sentence, cue.start())
                    ? Tally.STRONG + 1
                    : cue.value().votes();
        }
        // "At Acme, we …" is sure even where Acme is the name of a tool as well.
        var isOwn = cue.start() == 0 && sentence.text().startsWith("At ") && OWN.isIn(sentence);
        return isOwn && isSkill.test(name.text()) ? Tally.STRONG + 1 : Tally.STRONG;
    }

    /** "As a baker at Acme" is sure even where Acme is the name of a tool as well. */
    private static boolean isBehindRole(Passage sentence, int cue) {
        var before = sentence.text().substring(0, cue).strip();
        return sentence.text().startsWith("at ", cue)
                && RolePhrase.isNoun(before.substring(before.lastIndexOf(' ') + 1));
    }

    private static Optional<Tally> vote(Map<String, Tally> tallies, Passage name, int votes) {
        var key = name.text().toLowerCase(Locale.ROOT);
        if (votes == 0 || tallies.size() >= MAX_NAMES && !tallies.containsKey(key)) {
            return Optional.empty();
        }
        var tally = tallies.computeIfAbsent(key, each -> new Tally(name.text(), name.quote()));
        tally.add(votes, name.quote());
        return Optional.of(tally);
    }

    private void countHeadings(EmployerHeadings headings, Map<String, Tally> tallies) {
        for (var name : headings.names()) {
            var introduced = headings.introduced(name);
            if (introduced.isPresent()) {
                vote(tallies, introduced.get(), 2 * Tally.STRONG);
                continue;
            }
            var tally = tallies.get(name.toLowerCase(Locale.ROOT));
            if (tally != null) {
                tally.addHeading();
            } else {
                // "About Acme" over "Acme’s mission is …": sure even where Acme is the name of a tool as well.
                headings.mention(name)
                        .flatMap(names::accepted)
                        .ifPresent(found -> vote(tallies, found, Tally.STRONG + (found.offset() == 0 ? 1 : 0)));
            }
        }
    }
}
