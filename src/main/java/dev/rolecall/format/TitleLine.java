package dev.rolecall.format;

import dev.rolecall.vocabulary.RoleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a line over a posting that names the role: {@code Welder}, {@code Welder at Acme}, {@code Acme is hiring: Welder}. */
final class TitleLine {

    private static final Pattern AT = Pattern.compile("\\s(?:at|@|bei|chez|bij|hos|na|no)\\s");
    /** "Acme is hiring: Welder", "Acme sucht einen Schweißer": the employer before the role. */
    private static final Pattern DASH = Pattern.compile("\\s[-–—|•·]\\s(?=\\p{Lu})");

    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:(?:Die|Der|Das|Het) (?=\\p{Lu}))?([\\p{Lu}\\p{N}][^:!?|]{1,60}?)" + Mastheads.SEEKS);

    private final RoleWords roles;
    private final Mastheads mastheads;

    TitleLine(RoleWords roles, Mastheads mastheads) {
        this.roles = roles;
        this.mastheads = mastheads;
    }

    /** The employer, and where the role begins, of a line that says whom an employer wants. */
    Optional<MatchResult> announced(String words) {
        var announced = ANNOUNCED.matcher(words);
        return announced.lookingAt() && isName(announced.group(1)) && mastheads.roleStart(words) == 0
                ? Optional.of(announced.toMatchResult())
                : Optional.empty();
    }

    private boolean isName(String words) {
        return HeadLines.hasFewWords(words) && !HeadLines.opensSentence(words) && !roles.occurIn(words);
    }

    /** The title, and the employer where the line reads {@code title at employer}. */
    List<Entry.Mark> marks(String words) {
        var marks = new ArrayList<Entry.Mark>();
        var announced = announced(words);
        if (announced.isPresent()) {
            marks.add(new Entry.Mark(
                    FieldKey.COMPANY,
                    Origin.HEADER,
                    announced.get().start(1),
                    announced.get().end(1)));
            marks.add(new Entry.Mark(
                    FieldKey.TITLE, Origin.HEADER, announced.get().end(), words.length()));
            return marks;
        }
        var role = mastheads.roleStart(words);
        var employer = employer(words, role);
        if (employer.isEmpty()) {
            marks.add(new Entry.Mark(FieldKey.TITLE, Origin.HEADER, role, words.length()));
            return marks;
        }
        var name = employer.get().end();
        marks.add(new Entry.Mark(
                FieldKey.TITLE, Origin.HEADER, role, employer.get().start()));
        var dash = DASH.matcher(words).region(name, words.length());
        if (dash.find()) {
            // "Engineer at Acme - Berlin": where.
            marks.add(new Entry.Mark(FieldKey.COMPANY, Origin.HEADER, name, dash.start()));
            marks.add(new Entry.Mark(FieldKey.LOCATION, Origin.HEADER, dash.end(), words.length()));
            return marks;
        }
        var bracket = words.endsWith(")") ? words.indexOf(" (", name) : -1;
        marks.add(new Entry.Mark(FieldKey.COMPANY, Origin.HEADER, name, bracket > 0 ? bracket : words.length()));
        if (bracket > 0) {
            // "Engineer at Acme (Berlin, onsite)": where and how.
            marks.add(new Entry.Mark(FieldKey.LOCATION, Origin.HEADER, bracket + 2, words.length() - 1));
            marks.add(new Entry.Mark(FieldKey.WORKPLACE, Origin.HEADER, bracket + 2, words.length() - 1));
        }
        return marks;
    }

    /** The last word such as "at" that stands between a role and a name. */
    private Optional<MatchResult> employer(String words, int role) {
        return AT.matcher(words)
                .results()
                .reduce((first, second) -> second)
                .filter(at -> at.start() > role
                        && HeadLines.isName(words.substring(at.end()))
                        && !Character.isLowerCase(words.codePointAt(at.end()))
                        && roles.occurIn(words.substring(0, at.start())));
    }
}
