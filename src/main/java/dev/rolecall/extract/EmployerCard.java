package dev.rolecall.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The name on the card of an employer that a board shows, once its text was copied: what its picture is called, "Acme
 * company logo", or the line above how many follow it.
 */
final class EmployerCard {

    private static final int MAX_CHARS = 60;

    private static final Wording LOGO =
            Wording.asWritten("(" + EmployerNames.NAME + ")(?:['’]s)?\\s(?:[Cc]ompany |[Oo]fficial )?[Ll]ogo");
    private static final Wording FOLLOWERS = Wording.asWritten(
            "(?i)[0-9][0-9.,\\s]{0,12}[km]?\\+?\\s(?:followers?|abonnés|seguidores|volgers|följare|følgere|obserwujących)");

    /** "School alumni from Acme University": a school of readers, which a board shows beside the posting. */
    private static final Wording ALUMNI = Wording.of("\\balumni (?:from|of|at) (?:the )?");

    private EmployerCard() {}

    /** The first such name. */
    static Optional<Passage> name(PostingText posting, Predicate<Passage> isName) {
        var lines = posting.allSentences().toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var name = pictured(line);
            if (name.isEmpty() && i > 0 && FOLLOWERS.allOf(line).isPresent()) {
                name = Optional.of(lines.get(i - 1))
                        .filter(above -> above.text().length() <= MAX_CHARS);
            }
            if (name.filter(isName).filter(found -> !isSchool(found, lines)).isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static boolean isSchool(Passage name, List<Passage> lines) {
        return lines.stream()
                .flatMap(line ->
                        ALUMNI.in(line).stream().map(alumni -> line.text().substring(alumni.end())))
                .anyMatch(school -> school.startsWith(name.text()));
    }

    private static Optional<Passage> pictured(Passage line) {
        if (line.offset() > 0 || line.text().length() > MAX_CHARS) {
            return Optional.empty();
        }
        return LOGO.allOf(line).map(logo -> line.part(0, logo.end(1)));
    }
}
