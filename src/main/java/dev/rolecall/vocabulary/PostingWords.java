package dev.rolecall.vocabulary;

import dev.rolecall.text.Fold;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Words by which a posting is told from other things: in names and addresses, and in its text. */
public final class PostingWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]++");

    private final Set<String> names = new HashSet<>();
    private final Set<String> cues = new HashSet<>();

    /** The words that come with the program. */
    public PostingWords() {
        for (var row : Resource.rows("posting-words.tsv")) {
            (row.get(0).equals("NAME") ? names : cues).add(row.get(1));
        }
    }

    /** Whether a name or an address has a word that only postings have. */
    public boolean isOfPosting(String name) {
        return RecordNames.words(name).stream().anyMatch(names::contains);
    }

    /** How many different words of a text are those of postings. */
    public int cues(String text) {
        var found = new HashSet<String>();
        BETWEEN.splitAsStream(Fold.of(text)).filter(cues::contains).forEach(found::add);
        return found.size();
    }
}
