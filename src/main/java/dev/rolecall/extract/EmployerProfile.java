package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The sentences that praise the employer or its product where no heading sets them apart: "Acme is the leading
 * platform for machine learning".
 *
 * <p>What such a sentence merely mentions is not asked of anybody.
 */
final class EmployerProfile {

    /** A longer line is a posting that lost its line breaks: only its own sentence is the employer's. */
    private static final int MAX_PARAGRAPH = 900;

    private static final int SUBJECT_REACH = 200;
    private static final Wording VERB = Wording.of(
            "\\s(?:\\([^()]{1,30}\\)\\s)?(?:(?:is|are)(?!\\s(?:[\\p{L}]{3,9}\\s)?(?:looking|seeking|hiring|searching|recruiting)\\b)|was|has|offers|provides|creates|builds|makes|helps|enables|empowers|delivers|powers|develops|serves|combines|brings)\\b");
    private static final Wording OURS =
            Wording.of("our (?:customers|clients|products?|platforms?|mission|investors|partners|company)\\b");
    private static final Wording STACK =
            Wording.of("\\b(?:stack|built (?:with|on|in|using)|written in|we use|we're using|you(?:'ll)?|your)\\b");

    private final Set<Integer> lines = new HashSet<>();
    /** The employer's name, folded; empty when it is not known. */
    private final String subject;

    /** The profile that a posting of this employer holds. */
    EmployerProfile(PostingText posting, Optional<String> company) {
        this.subject = company.map(Aligned::of).orElse("");
        posting.jobLines().stream()
                .filter(line -> line.text().length() <= MAX_PARAGRAPH && isProfile(line))
                .forEach(line -> lines.add(line.line()));
    }

    /** Whether a sentence is one of them. */
    boolean holds(Passage sentence) {
        return lines.contains(sentence.line()) && !isStack(sentence) || isProfile(sentence);
    }

    private boolean isProfile(Passage words) {
        if (words.section() != SectionKind.INTRODUCTION && words.section() != SectionKind.OTHER) {
            return false;
        }
        return (OURS.isAt(words, 0) || isSubject(words)) && !isStack(words);
    }

    /** "Acme is", "At Acme Ltd, Acme is", "the Acme provides": what the employer does. */
    private boolean isSubject(Passage words) {
        if (subject.isEmpty()) {
            return false;
        }
        var folded = words.folded();
        var reach = Math.min(SUBJECT_REACH, folded.length());
        var last = reach - subject.length();
        for (var at = folded.indexOf(subject); at >= 0 && at <= last; at = folded.indexOf(subject, at + 1)) {
            if (opensPhrase(folded, at) && VERB.isAt(words, at + subject.length(), reach)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensPhrase(String folded, int at) {
        return at == 0
                || folded.startsWith(", ", at - 2)
                || at == 3 && folded.startsWith("at ")
                || at == 4 && folded.startsWith("the ");
    }

    private static boolean isStack(Passage words) {
        return STACK.isIn(words);
    }
}
