package dev.rolecall.vocabulary;

import dev.rolecall.vocabulary.SkillTerm.Mark;
import java.util.ArrayList;
import java.util.List;

/** Builds the index of the names of skills, with the spellings that follow from each name. */
final class SkillTerms {

    /** Shorter names, written as one word, may be other words. */
    private static final int SHORTEST_JOINED = 7;

    private SkillTerms() {}

    /** The index of the names by their place in the list; of two equal names the first is kept. */
    static TermTable index(List<SkillTerm> terms) {
        var table = new TermTable();
        var names = new ArrayList<Tokens>(terms.size());
        for (var i = 0; i < terms.size(); i++) {
            names.add(Tokens.of(terms.get(i).written()));
            table.add(names.get(i), i);
        }
        for (var i = 0; i < terms.size(); i++) {
            addSpellings(table, terms.get(i), names.get(i), i);
        }
        return table;
    }

    /** {@code Node JS} and {@code nodejs} for {@code Node.js}. A name that is written out in the data goes before. */
    private static void addSpellings(TermTable table, SkillTerm term, Tokens tokens, int value) {
        var written = term.written();
        if (term.mark() != Mark.PLAIN) {
            return;
        }
        if (written.indexOf('.') > 0 || written.indexOf('/') > 0) {
            table.add(Tokens.of(written.replace('.', ' ').replace('/', ' ')), value);
        }
        if (tokens.size() == 2 && written.length() > SHORTEST_JOINED && Folding.isAscii(written)) {
            table.add(Tokens.of(tokens.text(0, 0) + tokens.text(1, 1)), value);
        }
    }
}
