package dev.rolecall.vocabulary;

import dev.rolecall.body.SectionKind;
import dev.rolecall.text.Fold;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that sections of postings have, in several languages, and what a section so named speaks of.
 *
 * <p>What tells most is asked first: a whole name, then words that a name begins or ends with, then the noun that a
 * heading speaks of. A heading that says nothing stays without a kind: a wrong one hides facts.
 */
public final class SectionNames {

    /** Kinds that "your" leaves as they are: "your values" are not those of the employer. */
    private static final Set<SectionKind> OF_THE_JOB = EnumSet.complementOf(
            EnumSet.of(SectionKind.COMPANY, SectionKind.NOTES, SectionKind.LISTING, SectionKind.OTHER));

    /** Kinds that "our" leaves as they are: "our experience" is not what a posting asks for. */
    private static final Set<SectionKind> OF_BOTH =
            EnumSet.of(SectionKind.SKILLS, SectionKind.PAY, SectionKind.BENEFITS, SectionKind.APPLICATION);

    private final HeadingWords words = new HeadingWords();
    private final Map<String, SectionKind> names = new HashMap<>();
    private final SectionPatterns patterns = new SectionPatterns(words);

    /** The names that come with the program. */
    public SectionNames() {
        for (var row : Resource.rows("sections.tsv")) {
            add(SectionKind.valueOf(row.get(0)), HeadingWords.contracted(Fold.of(row.get(1))));
        }
    }

    private void add(SectionKind kind, String name) {
        if (!patterns.add(kind, name)) {
            names.putIfAbsent(name, kind);
        }
    }

    /** What a section speaks of if these words are its heading, which nothing marks; nothing when they do not tell. */
    public Optional<SectionKind> kindOf(String line) {
        var name = HeadingWords.normal(line);
        return name.isEmpty() ? Optional.empty() : Optional.ofNullable(anywhere(name));
    }

    /** What a section with this heading speaks of, where the source marks it as one; nothing when it does not tell. */
    public Optional<SectionKind> kindOfHeading(String heading) {
        var kind = kindBelow(heading);
        return kind.isPresent() || HeadingWords.isSentence(heading) ? kind : kindOfNoun(heading);
    }

    /**
     * What is told by a heading below another one that tells; nothing when it only names what it speaks of.
     *
     * <p>"Cloud tools" below "Nice to have" are no more than nice to have.
     */
    public Optional<SectionKind> kindBelow(String heading) {
        var name = normalHeading(heading);
        if (name.isEmpty() || HeadingWords.isSentence(heading)) {
            return kindOf(heading);
        }
        var kind = anywhere(name);
        kind = kind == null ? patterns.marked(name) : kind;
        return Optional.ofNullable(kind == null ? kindOfParts(heading) : kind);
    }

    /** Whether the words are the whole name of a section, so that they are a heading even without its marks. */
    public boolean isName(String line) {
        return names.containsKey(HeadingWords.normal(line));
    }

    private Optional<SectionKind> kindOfNoun(String heading) {
        var whole = Optional.ofNullable(patterns.noun(normalHeading(heading)));
        return whole.or(() -> parts(heading)
                .map(part -> ofTheJob(patterns.noun(part)))
                .filter(Objects::nonNull)
                .findFirst());
    }

    private static Stream<String> parts(String heading) {
        return HeadingWords.parts(HeadingWords.unbracketed(heading)).stream();
    }

    private static String normalHeading(String heading) {
        return HeadingWords.normal(HeadingWords.unbracketed(heading));
    }

    private @Nullable SectionKind anywhere(String name) {
        var named = named(name);
        return named == null ? patterns.anywhere(name) : named;
    }

    /** The kind of the name, with or without whose it is and where: "your requirements", "culture at Example". */
    private @Nullable SectionKind named(String name) {
        var whole = names.get(name);
        if (whole != null) {
            return whole;
        }
        var yours = ofTheJob(names.get(words.withoutYour(name)));
        if (yours != null) {
            return yours;
        }
        var ours = names.get(words.withoutOur(name));
        return ours != null && OF_BOTH.contains(ours) ? ours : null;
    }

    private static @Nullable SectionKind ofTheJob(@Nullable SectionKind kind) {
        return kind != null && OF_THE_JOB.contains(kind) ? kind : null;
    }

    /** The kind that one part of a heading tells: "Interested? Here is how to apply". */
    private @Nullable SectionKind kindOfParts(String heading) {
        var names = parts(heading).map(part -> named(words.withoutPlace(part)));
        var patterned = parts(heading).map(part -> ofTheJob(patterns.anywhere(part)));
        return Stream.concat(names, patterned)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
