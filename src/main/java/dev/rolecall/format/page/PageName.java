package dev.rolecall.format.page;

import dev.rolecall.format.Entry;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.html.PageHead;
import dev.rolecall.vocabulary.HouseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a page where it says more of the posting than its role: {@code Nurse at Acme — Leeds, England | Jobs},
 * {@code Acme hiring Nurse in Leeds | Jobs}.
 */
final class PageName {

    private static final String LABEL = "page title";
    private static final Pattern BEFORE = Pattern.compile(
            "^(\\p{Lu}[^|—–]{1,59}) (?:is )?(?:hiring|recruiting|sucht|recrute|zoekt|busca|söker)(?: an?)? $");
    /** Behind a dash only what has a comma: {@code Nurse - Acme} names an employer there, and many pages their site. */
    private static final Pattern BEHIND = Pattern.compile("(?: (?:at|@|bei|chez|bij|hos) (\\p{Lu}[^|—–]{1,59}?))?"
            + "(?: in (\\p{Lu}[^|—–]{1,79}?)| [—–-] (\\p{Lu}[^|—–,]{1,59}, \\p{Lu}[^|—–]{1,59}?))?(?= [|·—–-] |$)");

    private static final Pattern LAST = Pattern.compile("\\s[|–—·-]\\s(\\p{Lu}[^|–—·]{1,59})$");

    private PageName() {}

    /**
     * The name as an entry with the parts marked that it says beside the role.
     *
     * @param role the title that the page shows
     */
    static Optional<Entry> of(PageHead.Words name, String role) {
        var start = role.isEmpty() ? -1 : name.text().indexOf(role);
        if (start < 0) {
            return Optional.empty();
        }
        var end = start + role.length();
        var marks = new ArrayList<Entry.Mark>();
        var before = BEFORE.matcher(name.text()).region(0, start);
        if (before.find()) {
            mark(before, 1, FieldKey.COMPANY, marks);
        }
        var behind = BEHIND.matcher(name.text()).region(end, name.text().length());
        if (behind.lookingAt()) {
            mark(behind, 1, FieldKey.COMPANY, marks);
            mark(behind, 2, FieldKey.LOCATION, marks);
            mark(behind, 3, FieldKey.LOCATION, marks);
        }
        return marks.isEmpty() ? Optional.empty() : Optional.of(new Entry(LABEL, name.text(), name.at(), marks));
    }

    /** The name as an entry where its last part is an employer by its legal form: {@code Open jobs – Acme GmbH}. */
    static Optional<Entry> house(PageHead.Words name) {
        var last = LAST.matcher(name.text());
        return last.find() && HouseWords.areLast(last.group(1))
                ? Optional.of(new Entry(
                        LABEL,
                        name.text(),
                        name.at(),
                        List.of(new Entry.Mark(FieldKey.COMPANY, Origin.HEADER, last.start(1), last.end(1)))))
                : Optional.empty();
    }

    private static void mark(Matcher found, int group, FieldKey key, List<Entry.Mark> marks) {
        if (found.group(group) != null) {
            marks.add(new Entry.Mark(key, Origin.HEADER, found.start(group), found.end(group)));
        }
    }
}
