package dev.rolecall.format;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.html.Markup;
import dev.rolecall.text.Fold;
import dev.rolecall.text.WebAddress;
import dev.rolecall.vocabulary.RoleWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/** A first line of the form {@code Company | Role | Place | REMOTE | pay}, bars or other signs: a habit, no format. */
public final class HeaderLine {

    private static final int MAX_CHARS = 400;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>|]{3,300}");
    private static final Pattern WORKPLACE =
            Pattern.compile("\\b(?:remote|hybrid|on-?site|in-?office|in-?person|work from home|wfh)\\b");
    private static final Pattern CONTRACT = Pattern.compile(
            "\\b(?:full|part)[ -]?time\\b|\\bcontract(?:or)?\\b|\\bfreelance\\b|\\binterns?(?:hip)?s?\\b");
    private static final Pattern MONEY =
            Pattern.compile("[$€£¥₹]\\s?[0-9]|[0-9][0-9,.]{0,12}\\s?k\\b|\\b(?:usd|eur|gbp|cad|chf|aud)\\b");
    private static final Pattern CHOICE =
            Pattern.compile("\\b(?:visa|equity|multiple|various|several|full[ -]?stack)\\b");

    private final String words;
    private final SourcePosition at;
    private final RoleWords roles;
    private final List<HeaderParts.Part> parts;
    private final List<Entry.Mark> marks = new ArrayList<>();
    private final EnumSet<FieldKey> found = EnumSet.noneOf(FieldKey.class);

    private HeaderLine(String words, SourcePosition at, RoleWords roles) {
        this.words = words;
        this.at = at;
        this.roles = roles;
        this.parts = words.length() > MAX_CHARS ? List.of() : new HeaderParts(words, roles).read();
    }

    /** A line that is marked up. */
    public static HeaderLine ofHtml(String html, SourcePosition at, RoleWords roles) {
        return new HeaderLine(html.length() > 4 * MAX_CHARS ? "" : Markup.words(html), at, roles);
    }

    /** A line of words, or what of it comes before the text that goes on in the same line. */
    static HeaderLine ofWords(String words, SourcePosition at, RoleWords roles) {
        return new HeaderLine(words.substring(0, HeaderEnd.of(words)).stripTrailing(), at, roles);
    }

    /** The offset behind its last character. */
    int end() {
        return words.length();
    }

    /** Whether the line has the form. */
    public boolean isHeader() {
        return !parts.isEmpty();
    }

    /**
     * Whether the line names a role, and where or how one works: what any line with bars in it need not.
     *
     * <p>Other signs stand in titles and sentences as well: there only terms of work tell.
     */
    boolean isOfPosting() {
        if (!isHeader()) {
            return false;
        }
        entries();
        var hasTerms = found.contains(FieldKey.WORKPLACE) || found.contains(FieldKey.EMPLOYMENT_TYPE);
        if (words.indexOf('|') < 0) {
            return hasTerms && marks.size() > 2;
        }
        return found.contains(FieldKey.TITLE)
                ? hasTerms || found.contains(FieldKey.LOCATION)
                : hasTerms && found.contains(FieldKey.COMPANY) && hasProof();
    }

    /** A line without a role is one of a posting where it has an address, or says how and for how long. */
    private boolean hasProof() {
        return ADDRESS.matcher(words).find()
                || found.contains(FieldKey.WORKPLACE) && found.contains(FieldKey.EMPLOYMENT_TYPE);
    }

    /** Whether the line names employer, role, and how one works: what a heading must, or it is a title with its team. */
    boolean isOfEmployer() {
        return found.contains(FieldKey.COMPANY)
                && found.contains(FieldKey.TITLE)
                && (found.contains(FieldKey.WORKPLACE) || found.contains(FieldKey.EMPLOYMENT_TYPE));
    }

    /** Whether a part of the line is such a field. */
    boolean holds(FieldKey key) {
        return found.contains(key);
    }

    /** The line with its parts marked, and the first address in it. */
    public List<Entry> entries() {
        marks.clear();
        found.clear();
        parts.forEach(part -> take(part.start(), part.end()));
        var result = new ArrayList<Entry>();
        result.add(new Entry("", words, at, marks));
        var address = ADDRESS.matcher(words);
        if (address.find() && WebAddress.parse(address.group()).isPresent()) {
            result.add(Entry.of("link", address.group(), at, FieldKey.OTHER, Origin.HEADER));
        }
        return result;
    }

    private void take(int from, int to) {
        var start = from;
        var end = to;
        while (start < end && words.charAt(start) == ' ') {
            start++;
        }
        while (end > start && words.charAt(end - 1) == ' ') {
            end--;
        }
        if (start == end) {
            return;
        }
        if (from == 0 && !isRoleFirst()) {
            mark(FieldKey.COMPANY, start, nameEnd(start, end));
        } else {
            classify(start, withoutAddress(start, end));
        }
    }

    private int withoutAddress(int start, int end) {
        var address = words.indexOf(" http", start);
        return address > start && address < end ? address : end;
    }

    /** Whether the line begins with the one role it names. */
    private boolean isRoleFirst() {
        return roles.occurIn(words.substring(0, parts.get(0).end()))
                && parts.stream().skip(1).noneMatch(part -> roles.occurIn(words.substring(part.start(), part.end())));
    }

    /** A name ends where an address or a remark in brackets begins. */
    private int nameEnd(int start, int end) {
        var name = words.substring(start, end);
        var bracket = name.indexOf(" (");
        var address = name.indexOf(" http");
        var cut = bracket > 0 ? bracket : name.length();
        return start + Math.min(cut, address > 0 ? address : name.length());
    }

    private void classify(int start, int end) {
        var part = Fold.of(words.substring(start, end));
        if (MONEY.matcher(part).find()) {
            mark(FieldKey.SALARY, start, end);
        } else if (ADDRESS.matcher(part).lookingAt()) {
            return;
        } else if (isRole(part)) {
            mark(FieldKey.TITLE, start, end);
            return;
        } else if (WORKPLACE.matcher(part).find()) {
            mark(FieldKey.WORKPLACE, start, end);
            // "Berlin or remote (EU)": where, beside how.
            mark(FieldKey.LOCATION, start, end);
        } else if (!CONTRACT.matcher(part).find() && !CHOICE.matcher(part).find()) {
            mark(FieldKey.LOCATION, start, end);
        }
        // "Full time, $140k": for how long, beside what for or how.
        if (CONTRACT.matcher(part).find()) {
            mark(FieldKey.EMPLOYMENT_TYPE, start, end);
        }
    }

    private boolean isRole(String part) {
        return !found.contains(FieldKey.TITLE) && roles.occurIn(part);
    }

    private void mark(FieldKey key, int start, int end) {
        found.add(key);
        marks.add(new Entry.Mark(key, Origin.HEADER, start, end));
    }
}
