package dev.rolecall.render.page;

import dev.rolecall.body.Body;
import dev.rolecall.body.SectionKind;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.render.wording.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says who claims a fact, and which of two claims was used. */
final class Claims {

    private static final int MAX_RIVALS = 2;
    private static final int MAX_WORDS_CHARS = 60;

    private final Body body;

    Claims(Body body) {
        this.body = body;
    }

    /** A sentence for each claim that was not used. */
    <T> List<String> disputes(Fact<T> fact) {
        var sentences = new ArrayList<String>();
        for (var rival : fact.rivals()) {
            if (sentences.size() < MAX_RIVALS) {
                sentence(rival.evidence(), fact.claim()).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private <T> Optional<String> sentence(Evidence rival, @Nullable Claim<T> chosen) {
        if (rival instanceof Evidence.Quoted quoted) {
            return Optional.of(dispute(quoted, chosen));
        }
        return rival instanceof Evidence.Elsewhere elsewhere
                ? Optional.of(elsewhere.at().path() + " says " + quoted(elsewhere.words()) + "; "
                        + (chosen == null ? "the text shown here states none" : verdict(chosen)) + ".")
                : Optional.empty();
    }

    private <T> String dispute(Evidence.Quoted rival, @Nullable Claim<T> chosen) {
        var claimant = claimant(rival);
        if (chosen != null && chosen.evidence() instanceof Evidence.Quoted used && claimant.equals(claimant(used))) {
            return Sentences.capital(claimant) + " also says " + quoted(rival.words()) + "; " + quoted(used.words())
                    + " is used.";
        }
        return Sentences.capital(claimant) + " says " + quoted(rival.words()) + "; " + verdict(chosen) + ".";
    }

    private static String quoted(String words) {
        return "“" + Sentences.cut(words, MAX_WORDS_CHARS) + "”";
    }

    private <T> String verdict(@Nullable Claim<T> chosen) {
        if (chosen == null) {
            return "the curator left it out";
        }
        return chosen.evidence() instanceof Evidence.Quoted quoted
                ? claimant(quoted) + " is used"
                : "the curator decides";
    }

    private String claimant(Evidence.Quoted quoted) {
        if (quoted.rule().startsWith("title-") || quoted.rule().endsWith("-title")) {
            return "the title";
        }
        var line = quoted.quote().line();
        return isIn(SectionKind.LISTING, line) ? "the listing" : "line " + line;
    }

    /** Whether a line stands in a section of this kind. */
    boolean isIn(SectionKind kind, int line) {
        return body.sections().stream()
                .filter(section -> section.kind() == kind)
                .anyMatch(section -> section.lines().stream().anyMatch(candidate -> candidate.number() == line));
    }
}
