package dev.rolecall.extract;

import dev.rolecall.body.Body;
import dev.rolecall.body.Line;
import dev.rolecall.body.Section;
import dev.rolecall.body.SectionKind;
import dev.rolecall.format.Field;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.format.RawPosting;
import dev.rolecall.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A posting as the rules read it: the lines of the job, those of the company, and fields by key. */
final class PostingText {

    private static final Pattern BOX = Pattern.compile("\\[([ xX✓✔])]\\s(?=\\S)");

    private static final Set<SectionKind> NO_JOB =
            EnumSet.of(SectionKind.LISTING, SectionKind.COMPANY, SectionKind.NOTES);

    /** What an employer says of the job in the midst of what it says of itself. */
    private static final Wording OF_THIS_JOB = Wording.of(
            "\\b(?:this (?:role|position|job|vacancy|internship|opening)|diese[rn]? (?:stelle|position)|ce poste|este puesto|esta vaga)\\b");

    private final Body body;
    private final Map<FieldKey, List<Stated>> fields;
    private final List<Passage> jobLines;
    private final List<Passage> jobSentences;
    private final List<Passage> companySentences;
    private final Concordance concordance;
    private final @Nullable Language language;

    /** The value of a field, and how its source marks it. */
    private record Stated(Origin origin, Passage value) {}

    PostingText(RawPosting raw) {
        this.body = raw.body();
        this.fields = new EnumMap<>(FieldKey.class);
        raw.fields()
                .forEach(field -> fields.computeIfAbsent(field.key(), key -> new ArrayList<>())
                        .add(new Stated(field.origin(), passage(field))));
        this.jobLines = lines(body, section -> !NO_JOB.contains(section));
        var own = sentences(lines(body, section -> section == SectionKind.COMPANY));
        this.jobSentences = Stream.concat(
                        sentences(jobLines).stream(), own.stream().filter(OF_THIS_JOB::isIn))
                .toList();
        this.companySentences =
                own.stream().filter(sentence -> !OF_THIS_JOB.isIn(sentence)).toList();
        this.concordance = new Concordance();
        this.language = null;
        jobSentences.forEach(sentence -> sentence.enter(concordance));
        companySentences.forEach(sentence -> sentence.enter(concordance));
    }

    private PostingText(PostingText text, @Nullable Language language) {
        this.body = text.body;
        this.fields = text.fields;
        this.jobLines = text.jobLines;
        this.jobSentences = text.jobSentences;
        this.companySentences = text.companySentences;
        this.concordance = text.concordance;
        this.language = language;
    }

    /** The same text, known to be in a language. */
    PostingText in(@Nullable Language known) {
        return new PostingText(this, known);
    }

    /** The language it is in, or null where it is not known. */
    @Nullable
    Language language() {
        return language;
    }

    Body body() {
        return body;
    }

    /** The lines that speak of the job: all but the company's, the notes and the listing data. */
    List<Passage> jobLines() {
        return jobLines;
    }

    /** The sentences that speak of the job. */
    List<Passage> jobSentences() {
        return jobSentences;
    }

    /** Those of them that may hold what is sought. */
    List<Passage> jobSentences(Concordance.Sought words) {
        return among(jobSentences, words);
    }

    /** The sentences that speak of the employer, then those of the job: where to look for who it is. */
    Stream<Passage> allSentences() {
        return Stream.concat(companySentences.stream(), jobSentences.stream());
    }

    /** The sentences that speak of the employer. */
    List<Passage> companySentences() {
        return companySentences;
    }

    /** Those of them that may hold what is sought. */
    List<Passage> companySentences(Concordance.Sought words) {
        return among(companySentences, words);
    }

    private List<Passage> among(List<Passage> sentences, Concordance.Sought words) {
        var bits = words.holders(concordance);
        if (bits == 0) {
            return List.of();
        }
        var found = new ArrayList<Passage>();
        for (var sentence : sentences) {
            if (sentence.isAmong(bits)) {
                found.add(sentence);
            }
        }
        return found;
    }

    /** The headings over all sections that have one, in order. */
    List<String> headings() {
        var headings = new ArrayList<String>();
        for (var section : body.sections()) {
            if (section.heading() != null) {
                headings.add(section.heading());
            }
        }
        return headings;
    }

    /** The lines themselves, with their pieces: all but the notes and the listing data. */
    List<Line> proseLines() {
        return body.sections().stream()
                .filter(section -> section.kind() == SectionKind.COMPANY || !NO_JOB.contains(section.kind()))
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    /** The values of all fields with this key, most trusted first. */
    List<Passage> fields(FieldKey key) {
        return fields(key, Origin.values());
    }

    /** The values of the fields with this key that the source marks in one of these ways, most trusted first. */
    List<Passage> fields(FieldKey key, Origin... origins) {
        var stated = fields.getOrDefault(key, List.of());
        var passages = new ArrayList<Passage>();
        for (var origin : origins) {
            for (var each : stated) {
                if (each.origin() == origin) {
                    passages.add(each.value());
                }
            }
        }
        return passages;
    }

    private Passage passage(Field field) {
        var quote = field.quote();
        return new Passage(body.words(quote), quote.line(), quote.start(), SectionKind.LISTING, field.label());
    }

    private static List<Passage> lines(Body body, Predicate<SectionKind> kinds) {
        var passages = new ArrayList<Passage>();
        for (var section : body.sections()) {
            if (kinds.test(section.kind())) {
                section.lines().forEach(line -> passages.add(passage(section, line)));
            }
        }
        return passages.stream()
                        .anyMatch(line -> line.text().startsWith("[")
                                && BOX.matcher(line.text()).lookingAt())
                ? ticked(passages)
                : List.copyOf(passages);
    }

    /** Of boxes to tick, what is not ticked is not said, and the tick is no word of what is. */
    private static List<Passage> ticked(List<Passage> lines) {
        var said = new ArrayList<Passage>();
        for (var line : lines) {
            var box = BOX.matcher(line.text());
            if (!box.lookingAt()) {
                said.add(line);
            } else if (!box.group(1).isBlank()) {
                said.add(line.part(box.end(), line.text().length()));
            }
        }
        return List.copyOf(said);
    }

    private static Passage passage(Section section, Line line) {
        var heading = section.heading();
        return new Passage(line.text(), line.number(), 0, section.kind(), heading == null ? "" : heading);
    }

    private static List<Passage> sentences(List<Passage> lines) {
        var sentences = new ArrayList<Passage>();
        lines.forEach(line -> sentences.addAll(Sentences.of(line)));
        return List.copyOf(sentences);
    }
}
