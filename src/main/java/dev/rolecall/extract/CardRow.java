package dev.rolecall.extract;

import java.util.ArrayList;
import java.util.List;

/** What the card of a board says in text that lost its lines: {@code Leeds / Bakery / Full-time / Remote}, {@code Cairo, Egypt (On-site)}. */
final class CardRow {

    private static final Wording TERMS = Wording.of(
            "/\\s?(full[ -]?time|part[ -]?time|contract(?:or)?|intern(?:ship)?|permanent|temporary|freelance)\\s?/\\s?(remote|hybrid|on-?site)\\b");

    private static final Wording OF_PLACE = Wording.asWritten(
            "\\b\\p{Lu}[\\p{L}.'-]{1,30}, \\p{Lu}[\\p{L} .]{1,30} \\(((?i:on-?site|hybrid|remote))\\)");

    private static final int CONTRACT = 1;
    private static final int WORKPLACE = 2;

    private CardRow() {}

    /** The words for the contract. */
    static List<Passage> contracts(PostingText posting) {
        return parts(posting, TERMS, CONTRACT);
    }

    /** The words for how one works. */
    static List<Passage> workplaces(PostingText posting) {
        var found = parts(posting, TERMS, WORKPLACE);
        return found.isEmpty() ? parts(posting, OF_PLACE, 1) : found;
    }

    private static List<Passage> parts(PostingText posting, Wording row, int part) {
        var found = new ArrayList<Passage>();
        for (var sentence : posting.jobSentences(row)) {
            row.in(sentence).forEach(words -> found.add(sentence.part(words.start(part), words.end(part))));
        }
        return found;
    }
}
