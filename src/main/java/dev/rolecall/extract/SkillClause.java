package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.posting.SkillMention.Need;
import dev.rolecall.vocabulary.SkillMatch;
import java.util.Locale;

/** What the words around a skill say of it: asked for, preferred, mentioned, denied, or somebody else's. */
final class SkillClause {

    private static final Wording PREFERRED = Wording.of(
            "\\b(?:a (?:big |huge |strong |definite )?plus|are plus|is plus|plus points|nice to have|nice-to-have|good to have|prefer(?:red|ably|able|ence)?|bonus|ideally|advantage(?:ous)?|desir(?:ed|able)|beneficial|highly regarded|an asset|von vorteil|idealerweise|wünschenswert|un plus|serait un|atout|apprécié(?:e|s|es)?|souhaité(?:e|s|es)?|idéalement|deseable|valorable|se valorará|se valora|diferencial|desejável|preferencial|pré(?!-)|een plus|ett plus|mooi meegenomen|bij voorkeur|meriterande|(?:added|additional) (?:bonus|value))\\b");
    private static final Wording REQUIRED = Wording.of(
            "\\b(?:experience|experienced|expertise|expert|proficien(?:cy|t)|knowledge|fluen(?:cy|t)|skilled|skills|mastery|must|required|requires|requirement|familiar(?:ity)?|understanding|background|command of|competen(?:ce|cy|t)|ability|hands-on|certifi(?:ed|cation)|erfahrung(?:en)?|kenntnisse|umgang mit|beherrsch(?:en|ung|st)|vertraut mit|expérience|connaissances?|maîtrise[rz]?|experiencia|conocimientos?|dominio|manejo|imprescindible|experiência|conhecimentos?|domínio|vivência|ervaring|kennis|beheers(?:ing|t)|erfarenhet|kunskap(?:er)?|behärskar)\\b");
    private static final int REACH = 40;
    private static final int SURROUNDINGS = 240;
    private static final Wording ASKED = Wording.of(
            "\\b(?:experience|expertise|proficien(?:cy|t)|knowledge|familiar(?:ity)?|skilled|certified)\\b[^.]{0,25}$");
    private static final Wording DENIED_BEFORE = Wording.of(
            "\\b(?:no|without|don't need|do not need|not require|needn't have)\\s(?:[\\p{L}-]{1,20}\\s){0,4}$");
    private static final Wording DENIED_AFTER = Wording.of(
            "^[^.,;]{0,40}?\\b(?:(?:is|are)(?:n't| not)|not) (?:a |strictly |necessarily )?(?:required|needed|necessary|requirement|must|expected)");
    private static final Wording NEEDED = Wording.of("^[^.,;]{0,40}?\\b(?:required|needed|necessary)\\b");
    private static final Wording DEGREE = Wording.of(
            "\\b(?:degrees?|bachelor(?:'s)?|master(?:'s)?|ph\\.?d|diploma|bsc|msc|b\\.s|m\\.s|mba|major(?:ing)?|coursework|studies|studium|ausbildung|formation|diplôme|grado|ingeniería|licenciatura|máster|ensino superior|graduação|mestrado|opleiding|[\\p{L}]{0,20}utbildning|[\\p{L}]{0,12}examen|graduate)\\b[^.;]{0,60}?\\b(?:in|of|as|der|des|im|en|em|inom|i)\\b[^.;]{0,160}$");
    private static final Wording SINCE_DEGREE = Wording.of(
            "(?<!equivalent )(?<!equivalent work )\\b(?:experience|proficien|knowledge|skills|expertise|familiar|erfahrung|kenntnis|expérience|connaissance|maîtrise|experiencia|conocimiento|experiência|conhecimento|ervaring|kennis|erfarenhet|kunskap)");
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

    private static final Wording WORKS = Wording.of("^(?: \\p{L}{2,15})? (?:works?|functions?|operates?|behaves?)\\b");

    private static final String HELD = "Certifications";

    private final Passage clause;
    private final Need need;

    SkillClause(Passage clause) {
        this.clause = clause;
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
        if (section == SectionKind.PREFERRED || PREFERRED.isIn(clause)) {
            return Need.PREFERRED;
        }
        var isList = section == SectionKind.REQUIREMENTS || section == SectionKind.SKILLS;
        return isList || REQUIRED.isIn(clause) ? Need.REQUIRED : Need.MENTIONED;
    }

    /** The rule that reads it: {@code skill-required}, {@code skill-preferred} or {@code skill-mentioned}. */
    String rule() {
        return "skill-" + need.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is this skill that is asked for, right before its name. */
    boolean asksFor(SkillMatch match) {
        return ASKED.isIn(clause, Math.max(0, match.start() - REACH), match.start());
    }

    /** Whether the skill is named for this role; a general term counts only where skills are listed. */
    boolean counts(SkillMatch match) {
        if (match.generic() && clause.section() != SectionKind.SKILLS && !isUnderstood(match)) {
            return false;
        }
        return !isDenied(match) && !isStudied(match) && !isBeside(match);
    }

    private boolean isDenied(SkillMatch match) {
        // "Desirable but not required" wants it all the same.
        return isAfter(DENIED_AFTER, match) && need != Need.PREFERRED
                || isBefore(DENIED_BEFORE, match) && isAfter(NEEDED, match);
    }

    /** "A degree in accounting and CPA": a certificate is held, whatever was studied beside it. */
    private boolean isStudied(SkillMatch match) {
        return !match.skill().category().equals(HELD)
                && DEGREE.firstIn(clause, windowStart(match), match.start())
                        .filter(degree -> !SINCE_DEGREE.isIn(clause, degree.start(), match.start()))
                        .isPresent();
    }

    private boolean isUnderstood(SkillMatch match) {
        return isBefore(HOW, match) && isAfter(WORKS, match);
    }

    private boolean isBeside(SkillMatch match) {
        return isAfter(PEOPLE, match) && (isBefore(BESIDE, match) || isOfCustomers(match))
                || Teams.areMeant(clause, windowStart(match), match);
    }

    private boolean isOfCustomers(SkillMatch match) {
        return clause.section() != SectionKind.RESPONSIBILITIES && need == Need.MENTIONED && isBefore(CUSTOMERS, match);
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
