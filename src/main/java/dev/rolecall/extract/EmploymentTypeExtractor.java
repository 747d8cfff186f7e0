package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.language.Language;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kind of contract: an intern's title, then a plain sentence, then a field. */
final class EmploymentTypeExtractor {

    private static final int MAX_LINE = 40;
    /** What may stand before the words for a contract in a line of its own, and behind them. */
    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?:unbefristet|befristet|permanent|temporary|regular|fixed[- ]term)?[,/]?\\s?");

    private static final Pattern BESIDE =
            Pattern.compile("(?i)$|[,/|(·–]|\\s(?:[-–|(/·]|or\\b|and\\b|oder\\b|und\\b|ou\\b|[0-9]{1,3} ?%)");

    private static final PhraseList<List<EmploymentType>> WORDS =
            PhraseList.load("employment-words.tsv", Meanings.of(EmploymentType.class));
    private static final PhraseList<Phrase> PHRASES = PhraseList.load("employment-phrases.tsv", Phrase::of);

    private static final Pattern WORKPLACE = Pattern.compile(
            "(?i)(?:,| and| &| /| \\||\\s-)\\s(?:100% |fully )?(?:remote|hybrid|on-?site|in[ -]person)$");
    /** No such words are longer. */
    private static final int MAX_WORKPLACE = 20;

    private static final Wording TERM = Wording.of(
            "\\b(?:role|position|job|post|contract|appointment|vacancy|assignment)\\b[^.]{0,60}?\\bfor an? (?:\\p{L}{3,12} )?(?:period|term|duration) of (?:up to |about |approximately )?(?:[0-9]{1,2}|\\p{L}{3,8}) (?:\\([0-9]{1,2}\\) )?(?:months|weeks)\\b");
    /** What is kept so long is no contract. */
    private static final Wording KEPT =
            Wording.of("\\b(?:data|kept|keep|stored?|retain(?:ed)?|probation(?:ary)?|prior|experience)\\b");

    /** What asks for the kind of contract where nothing else can be the answer: "Status: full time". */
    private static final Wording STATUS = Wording.of("\\b(?:status|types?|kind|basis|class(?:ification)?|terms?)$");

    private static final Wording ASKED = Wording.of(
            "\\b(?:(?:employment|contract|job|position) (?:type|category)|type d(?:e contrat|'emploi)|tipo de (?:contrato|empleo|vaga)|vertragsart|anstellungsart|beschäftigungsart|dienstverband)\\s?:\\s(?=\\p{L})");
    private static final Wording LABEL = Wording.of("^(?:status|type)\\s?:\\s(?=\\S{5})");

    /** "Status: full" may say that all places are taken. */
    private static final int MIN_STATUS = 5;

    private static final Wording KIND = Wording.of(
            "\\bwork(?:ing)?[ _-]?(?:types?|kind|style|mode|model|arrangement|setup|setting)\\b|^modal|^regime");

    /** Between two firms: a contract for a developer, and a market for a seller. */
    private static final Wording SELLING = Wording.of(
            "^b2b\\b|\\bb2b\\b.{0,60}\\b(?:sales|market\\p{L}*|accounts?|e-?commerce|business|growth|partner\\p{L}*|product|customers?|content|saas)\\b"
                    + "|\\b(?:sales|market\\p{L}*|accounts?|e-?commerce|business|growth|partner\\p{L}*|product|customers?|content|saas)\\b.{0,60}\\bb2b\\b");

    private static final Pattern PART_START = Pattern.compile("[,;|/(·•–—-]\\s?$");
    private static final Pattern PART_END = Pattern.compile("\\s?(?:[,;|/)·•–—-]|$)");

    private static final Wording SPANNED = Wording.of(
            "^(?:contract|duration|contract (?:length|duration|term|period)|length of contract|project duration)$");

    private static final Wording SPAN = Wording.of(
            "^(?:up to |about |approx\\.? |ca\\.? |initial )?[0-9]{1,2}(?:\\s?[-–]\\s?[0-9]{1,2})?\\+?[\\s-]?(?:months?|weeks?)\\b");

    /** What a phrase says; an offer names the contract even in a list of benefits, where others speak of colleagues. */
    private record Phrase(List<EmploymentType> types, boolean isOffer) {
        static Phrase of(String cells) {
            var parts = cells.split(" ", -1);
            return new Phrase(Meanings.of(EmploymentType.class).apply(parts[0]), parts.length > 1);
        }
    }

    Fact<EmploymentType> extract(PostingText posting, Fact<Title> title, @Nullable Ruling<EmploymentType> ruling) {
        return new Claims<EmploymentType>(posting.body())
                .offer("employment-intern", interns(posting, title))
                .offer("employment-sentence", phrases(posting))
                .offer("employment-sentence", terms(posting))
                .offer("employment-line", lines(posting))
                .offer("employment-line", labelled(posting))
                .offer("employment-card", words(CardRow.contracts(posting), posting.language()))
                .offer("employment-field", words(posting.fields(FieldKey.EMPLOYMENT_TYPE), posting.language()))
                .offer("employment-field", words(kindsOfWork(posting), posting.language()))
                .offer("employment-location", besidePlaces(posting))
                .offer("employment-field", statuses(posting))
                .offer("employment-field", spans(posting))
                .offer("employment-title", words(titles(posting), posting.language()))
                .offer("employment-hours", WeeklyHours.in(posting))
                .ruledBy(ruling);
    }

    /** The fields that name an intern, and the role that sentences name where no field does. */
    private static List<Found<EmploymentType>> interns(PostingText posting, Fact<Title> title) {
        var found = new ArrayList<Found<EmploymentType>>();
        var titles = new ArrayList<>(posting.fields(FieldKey.TITLE));
        SeniorityExtractor.passage(title).ifPresent(titles::add);
        for (var each : titles) {
            SeniorityExtractor.internWords(each.text(), posting.language())
                    .forEach(match ->
                            found.add(new Found<>(EmploymentType.INTERNSHIP, each.quote(match.start(), match.end()))));
        }
        return found;
    }

    private static List<Found<EmploymentType>> phrases(PostingText posting) {
        var found = new ArrayList<Found<EmploymentType>>();
        for (var sentence : posting.jobSentences(PHRASES)) {
            for (var match : PHRASES.find(sentence, posting.language())) {
                // "Permanent, full-time position." among benefits speaks of nothing else.
                var isAll = match.start() <= MAX_LINE && sentence.text().length() - match.end() <= 1;
                if (match.value().isOffer() || isAll || sentence.section() != SectionKind.BENEFITS) {
                    var quote = sentence.quote(match.start(), match.end());
                    match.value().types().forEach(type -> found.add(new Found<>(type, quote)));
                }
            }
        }
        return found;
    }

    /** "The post is for a period of 9 months": what ends by itself. */
    private static List<Found<EmploymentType>> terms(PostingText posting) {
        return posting.jobSentences(TERM).stream()
                .filter(sentence -> !KEPT.isIn(sentence))
                .flatMap(sentence -> TERM.firstIn(sentence).stream()
                        .map(term -> new Found<>(EmploymentType.TEMPORARY, sentence.quote(term.start(), term.end()))))
                .toList();
    }

    /** "Full time." as a sentence of its own, or behind a label that is one of many other things as well. */
    private static List<Found<EmploymentType>> lines(PostingText posting) {
        var found = new ArrayList<Found<EmploymentType>>();
        for (var words : posting.jobSentences(WORDS)) {
            var sentence = LABEL.firstIn(words)
                    .map(label -> words.part(label.end(), words.text().length()))
                    .orElse(words);
            var text = sentence.text();
            var end = end(text);
            if (end > 0 && end <= MAX_LINE) {
                var types = WORDS.whole(text.substring(0, end))
                        .filter(all -> !all.isEmpty())
                        .orElseGet(() -> words.offset() == 0 ? first(sentence) : List.of());
                types.forEach(type -> found.add(new Found<>(type, sentence.quote(0, end))));
            }
        }
        return found;
    }

    /** "Full time and remote": where one works is said behind it. */
    private static int end(String text) {
        var end = text.endsWith(".") ? text.length() - 1 : text.length();
        if (end > MAX_LINE + MAX_WORKPLACE) {
            return end;
        }
        var workplace = WORKPLACE.matcher(text).region(0, end);
        return workplace.find() ? workplace.start() : end;
    }

    /** "Type de contrat : Stage, césure" in text that lost its line breaks. */
    private static List<Found<EmploymentType>> labelled(PostingText posting) {
        var found = new ArrayList<Found<EmploymentType>>();
        for (var sentence : posting.jobSentences(ASKED)) {
            for (var label : ASKED.in(sentence)) {
                var rest = sentence.part(label.end(), sentence.text().length());
                WORDS.find(rest).stream()
                        .filter(match -> match.start() == 0)
                        .forEach(match -> match.value()
                                .forEach(type -> found.add(new Found<>(type, rest.quote(0, match.end())))));
            }
        }
        return found;
    }

    /** "Unbefristet, Vollzeit", "Full-time or part-time": the first of the words in a line that is the head of a posting. */
    private static List<EmploymentType> first(Passage line) {
        if (line.section() != SectionKind.INTRODUCTION) {
            return List.of();
        }
        return WORDS.find(line).stream()
                .filter(match -> !match.value().isEmpty())
                .findFirst()
                .filter(match ->
                        BESIDE.matcher(line.text().substring(match.end())).lookingAt()
                                && BEFORE.matcher(line.text().substring(0, match.start()))
                                        .matches())
                .map(PhraseList.Match::value)
                .orElse(List.of());
    }

    /** "Work type: full time": a label that asks where one works for some, and how much for others. */
    private static List<Passage> kindsOfWork(PostingText posting) {
        return posting.fields(FieldKey.WORKPLACE).stream()
                .filter(field -> KIND.isIn(Aligned.of(field.label())))
                .toList();
    }

    /** The titles, but those that say to whom one sells: "B2B Sales Manager". */
    private static List<Passage> titles(PostingText posting) {
        return posting.fields(FieldKey.TITLE).stream()
                .filter(title -> !SELLING.isIn(title))
                .toList();
    }

    /** "Location: Leeds, Full-time": what a field says beside where. */
    private static List<Found<EmploymentType>> besidePlaces(PostingText posting) {
        var found = new ArrayList<Found<EmploymentType>>();
        for (var field : posting.fields(FieldKey.LOCATION)) {
            for (var match : WORDS.find(field, posting.language())) {
                if (PART_START.matcher(field.text()).region(0, match.start()).find()
                        && PART_END.matcher(field.text())
                                .region(match.end(), field.text().length())
                                .lookingAt()) {
                    match.value()
                            .forEach(type -> found.add(new Found<>(type, field.quote(match.start(), match.end()))));
                }
            }
        }
        return found;
    }

    private static List<Found<EmploymentType>> statuses(PostingText posting) {
        var found = new ArrayList<Found<EmploymentType>>();
        for (var field : posting.fields(FieldKey.OTHER)) {
            if (field.text().length() >= MIN_STATUS && STATUS.isIn(Aligned.of(field.label()))) {
                WORDS.whole(field.text())
                        .ifPresent(types -> types.forEach(type -> found.add(
                                new Found<>(type, field.quote(0, field.text().length())))));
            }
        }
        return found;
    }

    /** "Contract: 3 months", "Duration: 6 months, with an option to extend". */
    private static List<Found<EmploymentType>> spans(PostingText posting) {
        return Stream.of(FieldKey.EMPLOYMENT_TYPE, FieldKey.OTHER)
                .flatMap(key -> posting.fields(key).stream())
                .filter(field -> SPANNED.isIn(Aligned.of(field.label())))
                .flatMap(field -> SPAN.firstIn(field).stream()
                        .map(span -> new Found<>(EmploymentType.CONTRACT, field.quote(span.start(), span.end()))))
                .toList();
    }

    private static List<Found<EmploymentType>> words(List<Passage> fields, @Nullable Language language) {
        var found = new ArrayList<Found<EmploymentType>>();
        for (var field : fields) {
            for (var match : WORDS.find(field, language)) {
                match.value().forEach(type -> found.add(new Found<>(type, field.quote(match.start(), match.end()))));
            }
        }
        return found;
    }
}
