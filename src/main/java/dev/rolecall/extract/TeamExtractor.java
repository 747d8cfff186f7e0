package dev.rolecall.extract;

import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.posting.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The team or area of the role, where the posting names it. */
final class TeamExtractor {

    private static final int MAX_CHARS = 100;
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&+/-]{0,30}+";
    private static final Wording TEAM = Wording.asWritten(
            "\\b(?:[Jj]oin|[Ii]n|[Oo]n|[Pp]art of|[Ww]ithin|[Jj]oining)\\s(?:our|the)\\s(?:growing\\s|new\\s|global\\s)?("
                    + WORD + "(?:\\s(?:&\\s|and\\s|of\\s)?" + WORD + "){0,4}+)"
                    + "\\s(?:[Tt]eams?|[Ss]quad|[Gg]roup|[Dd]epartment|[Dd]ivision|[Oo]rganization)\\b");

    Fact<String> extract(PostingText posting, Fact<String> company, @Nullable Ruling<String> ruling) {
        return new Claims<String>(posting.body(), String::equalsIgnoreCase)
                .offer("team-field", fields(posting))
                .offer("team-named", sentences(posting, company.value().orElse("")))
                .ruledBy(ruling);
    }

    private static List<Found<String>> fields(PostingText posting) {
        return posting.fields(FieldKey.TEAM).stream()
                .filter(field -> field.text().length() <= MAX_CHARS)
                .map(field -> new Found<>(field.text().strip(), field.quote()))
                .toList();
    }

    private static List<Found<String>> sentences(PostingText posting, String company) {
        var teams = new ArrayList<Found<String>>();
        for (var sentence : posting.jobSentences(TEAM)) {
            for (var team : TEAM.in(sentence)) {
                if (!team.group(1).equalsIgnoreCase(company)) {
                    teams.add(new Found<>(team.group(1), sentence.quote(team.start(1), team.end(1))));
                }
            }
        }
        return teams;
    }
}
