package dev.rolecall.extract;

import dev.rolecall.vocabulary.SkillMatch;
import java.util.Set;

/** Tells a skill from the team that is called after it: "you collaborate with Product, Design and QA". */
final class Teams {

    private static final Set<String> NAMES = Table.words("team-skills.tsv");

    /** From the verb to the name stand other names only, be they of teams, roles or people. */
    private static final Wording WITH = Wording.of(
            "\\b(?:collaborat(?:e|es|ing|ion)|partner(?:s|ing|ships?)?|work(?:s|ing)?|liais(?:e|es|ing|on)|coordinat(?:e|es|ing|ion)|interact(?:s|ing|ion)?|communicat(?:e|es|ing|ion)|align(?:s|ing|ed|ment)?|interfac(?:e|es|ing)|team(?:s|ing)? up|engag(?:e|es|ing)|sync(?:s|ing)?)"
                    + "(?:\\s(?:very |most |extremely )?(?:closely|directly|cross-functionally|daily|effectively|together|side by side|hand in hand|regularly))?"
                    + "\\s(?:with|alongside)\\s(?:(?:our|the|your|other|internal|both)\\s){0,2}"
                    + "(?:[\\p{L}/&'’-]{2,20}(?: [\\p{L}/&'’-]{2,20}){0,2}?(?:, (?:and |or )?| and | or | & |/)){0,8}$");

    private static final Wording END =
            Wording.of("^(?:[,.;)]|$|/|\\s(?:and|or|&|to|on|in|for|across|throughout|as|while|during|so|when)\\b)");

    private static final Wording ASKED = Wording.of(
            "\\b(?:experience|experienced|expertise|proficien(?:t|cy)|knowledge|skills|familiar(?:ity)?)\\b");

    private Teams() {}

    /** Whether a name stands in a list of those whom one works with. */
    static boolean areMeant(Passage clause, int from, SkillMatch match) {
        var name = clause.folded().substring(match.start(), match.end());
        return NAMES.contains(name)
                && END.isIn(clause, match.end(), clause.text().length())
                && WITH.firstIn(clause, from, match.start())
                        .filter(with -> !ASKED.isIn(clause, from, with.start()))
                        .isPresent();
    }
}
