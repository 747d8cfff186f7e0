package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.posting.SkillMention.Need;
import dev.rolecall.vocabulary.SkillMatch;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the words around a skill say of it: asked for, preferred, mentioned, denied, or somebody else's. */
final class SkillClause {

    private static final Pattern PREFERRED = Pattern.compile(
            "(?U)\\b(?:a (?:big |huge |strong |definite )?plus|are plus|is plus|plus points|nice to have|nice-to-have|good to have|prefer(?:red|ably|able|ence)?|bonus|ideally|advantage(?:ous)?|desir(?:ed|able)|beneficial|highly regarded|an asset|von vorteil|idealerweise|wünschenswert|un plus|serait un|atout|valorable|se valorará|diferencial|pré|meriterande|(?:added|additional) (?:bonus|value))\\b");
    private static final Pattern REQUIRED = Pattern.compile(
            "\\b(?:experience|experienced|expertise|expert|proficien(?:cy|t)|knowledge|fluen(?:cy|t)|skilled|skills|mastery|must|required|requires|requirement|familiar(?:ity)?|understanding|background|command of|competen(?:ce|cy|t)|ability|hands-on|certifi(?:ed|cation)|erfahrung|kenntnisse|expérience|connaissance|maîtrise|experiencia|conocimientos|experiência|conhecimento|ervaring|kennis|erfarenhet)\\b");
    private static final int REACH = 40;
    private static final int SURROUNDINGS = 240;
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:experience|expertise|proficien(?:cy|t)|knowledge|familiar(?:ity)?|skilled|certified)\\b[^.]{0,25}$");
    private static final Pattern DENIED_BEFORE = Pattern.compile(
            "\\b(?:no|without|don't need|do not need|not require|needn't have)\\s(?:[\\p{L}-]{1,20}\\s){0,4}$");
    private static final Pattern DENIED_AFTER = Pattern.compile(
            "^[^.,;]{0,40}?\\b(?:(?:is|are)(?:n't| not)|not) (?:a |strictly |necessarily )?(?:required|needed|necessary|requirement|must|expected)");
    private static final Pattern NEEDED = Pattern.compile("^[^.,;]{0,40}?\\b(?:required|needed|necessary)\\b");
    private static final Pattern DEGREE = Pattern.compile(
            "\\b(?:degrees?|bachelor(?:'s)?|master(?:'s)?|ph\\.?d|diploma|bsc|msc|b\\.s|m\\.s|mba|major(?:ing)?|coursework|studies|studium|graduate)\\b[^.;]{0,60}?\\b(?:in|of|as)\\b[^.;]{0,160}$");
    private static final Pattern SINCE_DEGREE = Pattern.compile(
            "(?<!equivalent )(?<!equivalent work )\\b(?:experience|proficien|knowledge|skills|expertise|familiar)");
    private static final Pattern BESIDE = Pattern.compile(
            "\\b(?:partner(?:ing|s)?|collaborat(?:e|es|ing|ion)|work(?:ing|s)?(?: closely)? with|alongside|liais(?:e|ing)|team up|support(?:ing)?|interact(?:ing)?|together with|between)\\b");
    private static final Pattern PEOPLE = Pattern.compile(
            "^(?:\\s\\p{L}{2,15})?\\s(?:engineers|developers|scientists|teams?|experts|practitioners|specialists|colleagues|analysts|leads|managers|stakeholders|community)\\b");

    private final Passage clause;
    private final String folded;
    private final Need need;

    SkillClause(Passage clause) {
        this.clause = clause;
        this.folded = Aligned.of(clause.text());
        this.need = needOf(clause.section());
    }

    /** Its words. */
    Passage passage() {
        return clause;
    }

    /** How much the clause wants what it names. */
    Need need() {
        return need;
    }

    private Need needOf(SectionKind section) {
        if (section == SectionKind.PREFERRED || PREFERRED.matcher(folded).find()) {
            return Need.PREFERRED;
        }
        var isList = section == SectionKind.REQUIREMENTS || section == SectionKind.SKILLS;
        return isList || REQUIRED.matcher(folded).find() ? Need.REQUIRED : Need.MENTIONED;
    }

    /** The rule that reads it: {@code skill-required}, {@code skill-preferred} or {@code skill-mentioned}. */
    String rule() {
        return "skill-" + need.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is this skill that is asked for, right before its name. */
    boolean asksFor(SkillMatch match) {
        return ASKED.matcher(folded.substring(Math.max(0, match.start() - REACH), match.start()))
                .find();
    }

    /** Whether the skill is named for this role; a general term counts only where skills are listed. */
    boolean counts(SkillMatch match) {
        if (match.generic() && clause.section() != SectionKind.SKILLS) {
            return false;
        }
        var before = folded.substring(Math.max(0, match.start() - SURROUNDINGS), match.start());
        var after = folded.substring(match.end(), Math.min(folded.length(), match.end() + SURROUNDINGS));
        return !isDenied(before, after) && !isStudied(before) && !isBeside(before, after);
    }

    private static boolean isDenied(String before, String after) {
        return DENIED_AFTER.matcher(after).find()
                || DENIED_BEFORE.matcher(before).find() && NEEDED.matcher(after).find();
    }

    private static boolean isStudied(String before) {
        var degree = DEGREE.matcher(before);
        return degree.find()
                && !SINCE_DEGREE
                        .matcher(before)
                        .region(degree.start(), before.length())
                        .find();
    }

    private static boolean isBeside(String before, String after) {
        return PEOPLE.matcher(after).find() && BESIDE.matcher(before).find();
    }
}
