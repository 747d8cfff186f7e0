package dev.rolecall.format;

import dev.rolecall.body.SectionKind;
import dev.rolecall.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a paragraph that speaks of pay or of the employer from the list it stands behind, by its words. */
final class Tails {

    private static final String SURE = "!";
    /** What is longer is no paragraph but a text that lost its breaks, and speaks of all. */
    private static final int MAX_CHARS = 1_500;

    private record Words(SectionKind kind, boolean sure, String words) {}

    private final List<Words> all = new ArrayList<>();

    Tails() {
        for (var row : Noise.rows("tails.tsv")) {
            all.add(new Words(SectionKind.valueOf(row[0].replace(SURE, "")), row[0].endsWith(SURE), row[1]));
        }
    }

    /** What a paragraph behind a list speaks of; nothing when its words do not tell. */
    Optional<SectionKind> kindOf(String paragraph) {
        return find(paragraph, false);
    }

    /** What a paragraph speaks of wherever it stands; nothing unless its words leave no doubt. */
    Optional<SectionKind> surely(String paragraph) {
        return find(paragraph, true);
    }

    private Optional<SectionKind> find(String paragraph, boolean sureOnly) {
        if (paragraph.length() > MAX_CHARS) {
            return Optional.empty();
        }
        var folded = Fold.of(paragraph);
        return all.stream()
                .filter(words -> words.sure() || !sureOnly)
                .filter(words -> folded.contains(words.words()))
                .map(Words::kind)
                .findFirst();
    }
}
