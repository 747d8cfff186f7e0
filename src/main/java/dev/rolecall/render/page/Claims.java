package dev.rolecall.render.page;

import dev.rolecall.body.Body;
import dev.rolecall.body.SectionKind;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.render.wording.Sentences;
import java.util.ArrayList;
import java.util.List;

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
            if (sentences.size() < MAX_RIVALS && rival.evidence() instanceof Evidence.Quoted quoted) {
                sentences.add(Sentences.capital(claimant(quoted)) + " says “"
                        + Sentences.cut(quoted.words(), MAX_WORDS_CHARS) + "”; " + verdict(fact) + ".");
            }
        }
        return sentences;
    }

    private <T> String verdict(Fact<T> fact) {
        var claim = fact.claim();
        if (claim == null) {
            return "the curator left it out";
        }
        return isCurated(claim) ? "the curator decides" : claimant((Evidence.Quoted) claim.evidence()) + " is used";
    }

    private static <T> boolean isCurated(Claim<T> claim) {
        return claim.isCurated();
    }

    private String claimant(Evidence.Quoted quoted) {
        if (quoted.rule().startsWith("title")) {
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
