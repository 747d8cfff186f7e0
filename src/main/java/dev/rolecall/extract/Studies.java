package dev.rolecall.extract;

import dev.rolecall.vocabulary.SkillMatch;
import java.util.Set;

/** Tells a skill from a subject of study: "a degree in statistics", but not "master data in SAP". */
final class Studies {

    /** Words that start many other things ("a major provider", "case studies") count only as what one reads for. */
    private static final Wording DEGREE = Wording.of(
            "\\b(?:degrees?|bachelor(?:'s)?|(?<!scrum )(?<!scrum-)master(?:'s)?(?! data\\b| service| schedule| record| of (?!(?:science|arts|business|engineering|computer|information|technology|public|law|education|social|data science|health|nursing|applied|finance|accounting|philosophy|statistics|economics|design|library)\\b))|ph\\.?d|diploma|bsc|msc|b\\.s|m\\.s|mba|major(?:s|ing)?(?= (?:in|or)\\b)|coursework|(?<!case )(?<!user )(?<!field )(?<!clinical )(?<!research )(?<!market )(?<!feasibility )studies(?= (?:in|of|im|der|des)\\b)|studium|ausbildung|formation|diplôme|(?<!alto )(?<!buen )grado|ingeniería|licenciatura|máster|ensino superior|graduação|mestrado|opleiding|[\\p{L}]{0,20}utbildning|[\\p{L}]{0,12}examen|graduates?(?= (?:in|of|from)\\b))\\b[^.;]{0,60}?\\b(?:in|of|as|der|des|im|en|em|inom|i)\\b[^.;]{0,160}$");

    private static final Wording COURSE = Wording.of("\\b(?:coursework\\b[^.;]{0,200}|(?:degrees?|diploma) in )$");

    private static final Wording SINCE = Wording.of(
            "(?<!equivalent )(?<!equivalent work )\\b(?:experience|proficien|knowledge|skills|expertise|familiar|fluen|hands-on|competen|command of|able to|ability|erfahrung|kenntnis|umgang mit|vertraut|expérience|connaissance|maîtrise|experiencia|conocimiento|manejo|experiência|conhecimento|domínio|ervaring|kennis|erfarenhet|kunskap)");

    /** What certificates prove is held, whatever was studied beside it. */
    private static final String HELD = "Certifications";

    /** What a degree names beside its subject is asked for: "a degree in physics, Python". */
    private static final Set<String> TOOLS = Set.of("Languages", "Frameworks", "Databases", "Cloud", "Named tools");

    private Studies() {}

    /** Whether a skill is named as what was studied. */
    static boolean areOf(Passage clause, int from, SkillMatch match) {
        var category = match.skill().category();
        if (category.equals(HELD)) {
            return false;
        }
        var subject = TOOLS.contains(category) ? COURSE : DEGREE;
        return subject.firstIn(clause, from, match.start())
                .filter(degree -> !SINCE.isIn(clause, degree.start(), match.start()))
                .isPresent();
    }
}
