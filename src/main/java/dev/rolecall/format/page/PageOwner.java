package dev.rolecall.format.page;

import dev.rolecall.format.Entry;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.html.PageHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose site a page is of: {@code og:site_name}, the part of its name that is not the role, or who has its copyright.
 *
 * <p>That may be a board as well as the employer; what reads it decides whether to believe it.
 */
final class PageOwner {

    private static final String LABEL = "site";
    private static final int MAX_NAME = 60;

    /** "© 2016 - 2017 Acme Mills, Inc. All rights reserved.". */
    private static final Pattern OWNER = Pattern.compile(
            "©\\s?(?:[Cc]opyright\\s)?(?:(?:19|20)[0-9]{2}(?:\\s?[-–—]\\s?(?:(?:19|20)?[0-9]{2}|[Pp]resent))?,?\\s)?"
                    + "(?:by\\s)?(\\p{Lu}[^.|©,;:•·]{1,59}?(?:,? (?:Inc|Ltd|LLC|GmbH))?)\\.?\\s?(?:[|,;•·.-]|\\bAll\\b|\\b[Aa]lle\\b|\\bTous\\b|\\bTodos\\b|(?:19|20)[0-9]{2}|$)");

    private static final Pattern JOINT = Pattern.compile("\\s?[|·]\\s?|\\s[–—:-]\\s");

    private PageOwner() {}

    /**
     * The name of the site, as a field of the page.
     *
     * @param role the title that the page shows
     * @param isOfPostings tells whether a name has a word for jobs, as that of a board
     */
    static Optional<Entry> of(PageHead page, String role, Predicate<String> isOfPostings) {
        return Stream.of(
                        page.site().map(site -> entry(site, 0, site.text().length())),
                        page.title().flatMap(name -> besideRole(name, role, isOfPostings)),
                        page.copyright().flatMap(PageOwner::owner))
                .flatMap(Optional::stream)
                .filter(entry -> isName(entry, isOfPostings))
                .findFirst();
    }

    private static boolean isName(Entry entry, Predicate<String> isOfPostings) {
        var mark = entry.marks().get(0);
        return mark.end() - mark.start() <= MAX_NAME
                && !isOfPostings.test(entry.value().substring(mark.start(), mark.end()));
    }

    /** "Baker | Acme", "Acme - Baker", "Baker - Acme - Careers": the one part that is neither the role nor speaks of jobs. */
    private static Optional<Entry> besideRole(PageHead.Words name, String role, Predicate<String> isOfPostings) {
        var parts = new ArrayList<Entry>();
        var hasRole = false;
        var start = 0;
        var joint = JOINT.matcher(name.text());
        while (start < name.text().length()) {
            var isMore = joint.find();
            var end = isMore ? joint.start() : name.text().length();
            var part = name.text().substring(start, end);
            hasRole |= part.contains(role);
            if (!part.contains(role) && !isOfPostings.test(part)) {
                parts.add(entry(name, start, end));
            }
            start = isMore ? joint.end() : end;
        }
        return hasRole && parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
    }

    private static Optional<Entry> owner(PageHead.Words line) {
        var owner = OWNER.matcher(line.text());
        return owner.find() ? Optional.of(entry(line, owner.start(1), owner.end(1))) : Optional.empty();
    }

    private static Entry entry(PageHead.Words words, int start, int end) {
        return new Entry(
                LABEL, words.text(), words.at(), List.of(new Entry.Mark(FieldKey.SITE, Origin.HEADER, start, end)));
    }
}
