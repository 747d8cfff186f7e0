package dev.rolecall.vocabulary;

import dev.rolecall.text.Fold;
import dev.rolecall.text.Slug;
import dev.rolecall.text.Whitespace;
import java.util.HashSet;
import java.util.Set;

/** The name of an employer in the form in which two are compared: folded, without its legal form and an article. */
public final class EmployerName {

    private static final Set<String> FORMS = forms();
    private static final String ARTICLE = "the-";

    /** A legal form is at most this many words once it is folded: {@code gmbh-and-co-kg}, {@code s-p-a}. */
    private static final int MAX_WORDS = 5;

    private EmployerName() {}

    private static Set<String> forms() {
        var forms = new HashSet<String>();
        Resource.rows("legal-forms.tsv").forEach(row -> forms.add(row.get(0)));
        return Set.copyOf(forms);
    }

    /** {@code The Acme Company, Inc.} is {@code acme}; a name that is all legal form is kept. */
    public static String folded(String name) {
        var slug = Slug.of(name);
        var folded = slug.isEmpty() ? Whitespace.collapse(Fold.of(name)) : slug;
        var end = end(folded);
        while (end > 0 && end < folded.length()) {
            folded = folded.substring(0, end);
            end = end(folded);
        }
        return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
    }

    /** Where the name ends and its longest legal form begins; at the end of the text where it has none. */
    private static int end(String folded) {
        var best = folded.length();
        var dash = folded.length();
        for (var words = 0; words < MAX_WORDS; words++) {
            dash = folded.lastIndexOf('-', dash - 1);
            if (dash <= 0) {
                return best;
            }
            if (FORMS.contains(folded.substring(dash + 1))) {
                best = dash;
            }
        }
        return best;
    }
}
