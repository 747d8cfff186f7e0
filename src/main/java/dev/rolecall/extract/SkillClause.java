package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.posting.SkillMention.Need;
import dev.rolecall.vocabulary.SkillMatch;
import java.util.List;
import java.util.Set;

/** What the words around a skill say of it: asked for, preferred, mentioned, denied, or somebody else's. */
final class SkillClause {

    private static final int REACH = 40;
    private static final int SURROUNDINGS = 240;
    private static final Wording ASKED = Wording.of(
            "\\b(?:experience|expertise|proficien(?:cy|t)|knowledge|familiar(?:ity)?|skilled|certified)\\b[^.]{0,25}$");
    private static final Wording DENIED_BEFORE = Wording.of(
            "\\b(?:no|without|don't need|do not need|not require|needn't have)\\s(?:[\\p{L}-]{1,20}\\s){0,4}$");
    private static final Wording DENIED_AFTER = Wording.of(
            "^[^.,;]{0,40}?\\b(?:(?:is|are)(?:n't| not)|not) (?:a |strictly |necessarily )?(?:required|needed|necessary|requirement|must|expected)");
    private static final Wording NEEDED = Wording.of("^[^.,;]{0,40}?\\b(?:required|needed|necessary)\\b");
    private static final Wording BESIDE = Wording.of(
            "\\b(?:partner(?:ing|s)?|collaborat(?:e|es|ing|ion)|work(?:ing|s)?(?: closely)? with|alongside|liais(?:e|ing)|team up|support(?:ing)?|interact(?:ing)?|together with|between)\\b");
    private static final Wording PEOPLE = Wording.of(
            "^(?:\\s\\p{L}{2,15})?\\s(?:engineers|developers|scientists|teams?|experts|practitioners|specialists|colleagues|analysts|leads|managers|stakeholders|community)\\b");
    /** "A platform for modern Java teams": those who buy what the employer makes. */
    private static final Wording CUSTOMERS = Wording.of(
            "\\b(?:(?:services?|platforms?|products?|solutions?|tools?|toolkit|software|apps?|suite|company|companies|marketplace) (?:(?:built|designed|made|used|trusted|loved|chosen) )?(?:for|by)|(?:used|trusted|loved|relied on) by)(?:\\s[\\p{L}0-9-]{1,20}){0,4}\\s$");
    /** "The way HTTP works": what one is to understand counts by any name. */
    private static final Wording HOW = Wording.of(
            "\\b(?:understand(?:ing|s)?|know(?:ledge|ing|s)?|grasp|familiar(?:ity)?)\\b[^.,;]{0,20}\\bhow (?:the )?$");

    /** "Send requests over HTTP", "talk to us via Slack": a way, which nobody asks for. */
    private static final Wording BY = Wording.of("\\b(?:over|via|through)(?: the)? $");

    private static final Set<String> TOOLS = Table.words("asked-skills.tsv");

    private static final Wording WORKS = Wording.of("^(?: \\p{L}{2,15})? (?:works?|functions?|operates?|behaves?)\\b");

    private final Passage clause;
    private final Wants wants;

    /** The clause with the skills that it names; a list may have been announced as one of wishes. */
    SkillClause(Passage clause, List<SkillMatch> matches, boolean isWished) {
        this.clause = clause;
        this.wants = new Wants(clause, matches, isWished);
    }

    /** Its words. */
    Passage passage() {
        return clause;
    }

    /** Whether the clause asks for nothing, by its words or by where it stands. */
    boolean asksNothing() {
        return wants.of() == Need.MENTIONED;
    }

    /** How much the clause wants a skill. */
    Need need(SkillMatch match) {
        return wants.of(match);
    }

    /** Whether it is this skill that is asked for, right before its name. */
    boolean asksFor(SkillMatch match) {
        return ASKED.isIn(clause, Math.max(0, match.start() - REACH), match.start());
    }

    /** Whether the skill is named for this role; a general term counts only where skills are listed. */
    boolean counts(SkillMatch match) {
        if (match.generic() && clause.section() != SectionKind.SKILLS && !isUnderstood(match) && !isWanted(match)) {
            return false;
        }
        return !isDenied(match) && !Studies.areOf(clause, windowStart(match), match) && !isBeside(match);
    }

    /** Tools that every team has about it count where they are asked for. */
    private boolean isWanted(SkillMatch match) {
        return TOOLS.contains(match.skill().name()) && need(match) != Need.MENTIONED && !isBefore(BY, match);
    }

    private boolean isDenied(SkillMatch match) {
        // "Desirable but not required" wants it all the same.
        return isAfter(DENIED_AFTER, match) && need(match) != Need.PREFERRED
                || isBefore(DENIED_BEFORE, match) && isAfter(NEEDED, match);
    }

    private boolean isUnderstood(SkillMatch match) {
        return isBefore(HOW, match) && isAfter(WORKS, match);
    }

    private boolean isBeside(SkillMatch match) {
        return isAfter(PEOPLE, match) && (isBefore(BESIDE, match) || isOfCustomers(match))
                || Teams.areMeant(clause, windowStart(match), match);
    }

    private boolean isOfCustomers(SkillMatch match) {
        return clause.section() != SectionKind.RESPONSIBILITIES && asksNothing() && isBefore(CUSTOMERS, match);
    }

    private boolean isBefore(Wording wording, SkillMatch match) {
        return wording.isIn(clause, windowStart(match), match.start());
    }

    private boolean isAfter(Wording wording, SkillMatch match) {
        return wording.isIn(clause, match.end(), Math.min(clause.text().length(), match.end() + SURROUNDINGS));
    }

    private static int windowStart(SkillMatch match) {
        return Math.max(0, match.start() - SURROUNDINGS);
    }
}
