package dev.rolecall.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The roles that the sentences of a posting name, each with the words around it that tell what it is there for. */
final class RoleSentences {

    private static final int MAX_ROLE_CHARS = 80;
    private static final String SOUGHT = "sought";
    /** Words before the role that a sentence speaks of. */
    static final PhraseList<String> CUES = PhraseList.load("title-cues.tsv", meaning -> meaning);

    private static final Wording SUBJECT =
            Wording.asWritten("(?:(?<![^ ]|[^\\p{Ll}] |^ )(?:The|Our|Your|Die|Der|Le|La|El)|(?:,|\\band) the"
                    + "|\\b(?:responsibilities|duties|tasks|purpose|mission) of (?:the|an?|our)) (?=\\p{Lu})");
    private static final Wording DUTY = Wording.asWritten(
            "\\s(?:will|is an? (?:integral|key|critical|vital|important|hands-on|senior|leadership) (?:\\p{L}{4,12} )?(?:role|position|member|part)|is responsible|is accountable|leads|plays|designs|develops|builds|creates|delivers|handles|maintains|prepares|drives|owns|serves|joins|partners|plans"
                    + "|helps|supervises|directs|operates|conducts|analy[sz]es|monitors|implements|administers|collaborates|works|reports|supports|provides|ensures|manages"
                    + "|oversees|performs|assists|coordinates|contributes|wird|contribuye|será|es responsable"
                    + "|é responsável|assure|est responsable|is verantwoordelijk|ansvarar)\\b");

    /** "Backend Engineers at Acme build": what several of them do there. */
    private static final Wording DUTY_OF_MANY = Wording.asWritten(
            "\\sat \\p{Lu}[\\p{L}\\p{N}&.'’-]{1,20}(?: \\p{Lu}[\\p{L}\\p{N}&.'’-]{1,20}){0,2} (?:build|work|design|develop|lead|help|own|create|partner|deliver|support|drive|are|will)\\b");

    private static final Wording IN_THIS = Wording.asWritten("\\b(?:[Ii]n|[Aa]s|[Ff]or) this (?=\\p{Lu})");
    private static final Wording ADDRESS = Wording.asWritten("\\s?[:–—-]\\s?https?://");
    private static final Wording ROLE = Wording.asWritten("\\s(?:role|position)\\b");

    private final PostingText posting;

    RoleSentences(PostingText posting) {
        this.posting = posting;
    }

    /** "We are looking for a Staff Engineer". */
    List<Passage> sought() {
        return cued(SOUGHT);
    }

    /** "As a Staff Engineer, you will". */
    List<Passage> named() {
        return cued("named");
    }

    private List<Passage> cued(String kind) {
        var phrases = new ArrayList<Passage>();
        for (var sentence : posting.jobSentences(CUES)) {
            for (var cue : CUES.find(sentence, posting.language())) {
                if (cue.value().equals(kind) && (kind.equals(SOUGHT) || opens(sentence, cue.start()))) {
                    role(sentence, cue.end()).ifPresent(phrases::add);
                }
            }
        }
        return phrases;
    }

    /** Whether a sentence begins here; in text that lost its line breaks a capital letter tells. */
    private static boolean opens(Passage sentence, int start) {
        return start == 0 || Character.isUpperCase(sentence.text().charAt(start));
    }

    private static Optional<Passage> role(Passage sentence, int from) {
        return from < sentence.text().length() ? RolePhrase.at(sentence, from) : Optional.empty();
    }

    /** "Staff Engineer: https://…": a list of openings, each with its page; the first one stands for the posting. */
    List<Passage> linked() {
        var roles = new ArrayList<Passage>();
        for (var line : posting.jobLines()) {
            ADDRESS.firstIn(line)
                    .filter(address -> address.start() > 0 && address.start() <= MAX_ROLE_CHARS)
                    .map(address -> line.part(0, address.start()))
                    .filter(RoleSentences::isRole)
                    .ifPresent(roles::add);
        }
        return roles;
    }

    /** Whether words name a role and nothing else, but for a remark in brackets. */
    private static boolean isRole(Passage words) {
        return Character.isUpperCase(words.text().codePointAt(0))
                && role(words, 0)
                        .map(phrase -> words.text().substring(phrase.text().length()))
                        .filter(rest -> rest.isEmpty() || rest.startsWith(" ("))
                        .isPresent();
    }

    /** "In this Staff Engineer role, you will …". */
    List<Passage> thisRole() {
        var phrases = new ArrayList<Passage>();
        for (var sentence : posting.jobSentences(IN_THIS)) {
            for (var cue : IN_THIS.in(sentence)) {
                role(sentence, cue.end())
                        .filter(phrase -> follows(ROLE, sentence, phrase))
                        .ifPresent(phrases::add);
            }
        }
        return phrases;
    }

    /** "The Staff Engineer will define …": the role as the subject of its duties. */
    List<Passage> subjects() {
        var phrases = new ArrayList<Passage>();
        for (var sentence : posting.jobSentences(DUTY.or(DUTY_OF_MANY))) {
            if (DUTY.mayBeIn(sentence) || DUTY_OF_MANY.mayBeIn(sentence)) {
                var starts = new ArrayList<Integer>();
                SUBJECT.in(sentence).forEach(article -> starts.add(article.end()));
                starts.add(0);
                starts.stream()
                        .flatMap(start -> role(sentence, start).stream())
                        .filter(phrase -> phrase.offset() > sentence.offset() || isPlural(phrase))
                        .filter(phrase -> follows(DUTY, sentence, phrase)
                                || isPlural(phrase) && follows(DUTY_OF_MANY, sentence, phrase))
                        .findFirst()
                        .ifPresent(phrases::add);
            }
        }
        return phrases;
    }

    /** "Drivers will operate a truck": several are wanted, so no article stands before them. */
    private static boolean isPlural(Passage phrase) {
        return phrase.offset() == 0 && phrase.text().endsWith("s");
    }

    private static boolean follows(Wording words, Passage sentence, Passage phrase) {
        var end = phrase.offset() - sentence.offset() + phrase.text().length();
        return words.isAt(sentence, end);
    }
}
