package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.CuratorFacts;
import dev.rolecall.format.FieldKey;
import dev.rolecall.posting.Skill;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.vocabulary.SkillMatch;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** The skills a posting names for the role, each with every place that names it. */
final class SkillsExtractor {

    private static final int MAX_ADDRESS = 300;
    /** Longer names are not those of a currency or an allowance. */
    private static final int MAX_PRICED = 3;

    private static final Pattern SIGN = Pattern.compile(" ?R?[$€£]");

    /** What front matter says of the job, for those who list it. */
    private static final Wording SUMMARY =
            Wording.of("(?:job[ _-]?|short[ _-]?)?(?:description|summary|excerpt|tagline)");

    /** Sections that tell how one is paid or applies, never what one can. */
    private static final Set<SectionKind> SILENT =
            EnumSet.of(SectionKind.BENEFITS, SectionKind.PAY, SectionKind.APPLICATION);

    private final SkillVocabulary vocabulary;

    SkillsExtractor(SkillVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<SkillMention> extract(PostingText posting, Optional<String> company, CuratorFacts curator) {
        var skills = new SkillList(posting.body());
        var profile = new EmployerProfile(posting, company);
        var names = new SkillReadings(vocabulary, posting);
        var wishes = new WishLists(posting.body());
        for (var sentence : posting.jobSentences()) {
            if (SILENT.contains(sentence.section())) {
                continue;
            }
            for (var clause : clauses(sentence)) {
                var matches = names.in(clause.text());
                if (!matches.isEmpty()) {
                    read(
                            new SkillClause(clause, matches, wishes.hold(clause.line())),
                            matches,
                            company,
                            () -> profile.holds(sentence),
                            skills);
                }
            }
        }
        posting.fields(FieldKey.TITLE).forEach(title -> readTitle(title, names, skills));
        posting.fields(FieldKey.SKILLS).forEach(field -> readList(field, names, skills));
        posting.fields(FieldKey.OTHER).stream()
                .filter(field -> SUMMARY.is(Aligned.of(field.label())))
                .forEach(summary -> {
                    var matches = names.in(summary.text());
                    read(new SkillClause(summary, matches, false), matches, company, skills);
                });
        return new CuratedSkills(vocabulary, curator).rule(skills.mentions());
    }

    /** What praises the employer asks nothing of anybody, unless its words do. */
    private static void read(
            SkillClause context,
            List<SkillMatch> matches,
            Optional<String> company,
            BooleanSupplier isOfEmployer,
            SkillList skills) {
        if (!context.asksNothing() || !isOfEmployer.getAsBoolean()) {
            read(context, matches, company, skills);
        }
    }

    /** Parts of a sentence between semicolons: each has its own cues. */
    private static List<Passage> clauses(Passage sentence) {
        var text = sentence.text();
        var cut = text.indexOf(';');
        if (cut <= 0 || cut + 1 >= text.length()) {
            return List.of(sentence);
        }
        var clauses = new ArrayList<Passage>();
        var start = 0;
        while (cut >= 0) {
            if (cut > start) {
                clauses.add(sentence.part(start, cut));
            }
            start = cut + 1;
            cut = text.indexOf(';', start);
        }
        if (start < text.length()) {
            clauses.add(sentence.part(start, text.length()));
        }
        return clauses;
    }

    /** A clause that names a skill again says nothing new of it. */
    private static void read(
            SkillClause context, List<SkillMatch> matches, Optional<String> company, SkillList skills) {
        var clause = context.passage();
        var seen = new HashSet<Skill>();
        for (var match : matches) {
            if (seen.contains(match.skill())
                    || !context.counts(match)
                    || isInAddress(clause.text(), match)
                    || isPriced(clause.text(), match)) {
                continue;
            }
            if (!isEmployer(clause, match, company) || context.asksFor(match)) {
                seen.add(match.skill());
                var need = context.need(match);
                skills.add(match.skill(), need, rule(need), clause.quote(match.start(), match.end()));
            }
        }
    }

    private static String rule(SkillMention.Need need) {
        return "skill-" + need.name().toLowerCase(Locale.ROOT);
    }

    /** "R$ 4.000", "VR R$ 800": a currency, and what is paid in it. */
    private static boolean isPriced(String text, SkillMatch match) {
        return match.end() - match.start() <= MAX_PRICED
                && SIGN.matcher(text).region(match.end(), text.length()).lookingAt();
    }

    /** The protocol of a link is no skill, nor is its host. */
    private static boolean isInAddress(String text, SkillMatch match) {
        if (text.startsWith("://", match.end())) {
            return true;
        }
        var at = match.start();
        var start = at;
        while (start > 0 && at - start < MAX_ADDRESS && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        var before = text.substring(start, at);
        return before.contains("://") || before.startsWith("www.");
    }

    private static boolean isEmployer(Passage clause, SkillMatch match, Optional<String> company) {
        var words = clause.text().substring(match.start(), match.end());
        return company.filter(name ->
                        CompanyExtractor.isSame(name, match.skill().name()) || CompanyExtractor.isSame(name, words))
                .isPresent();
    }

    private static void readTitle(Passage title, SkillReadings names, SkillList skills) {
        names.in(title.text()).stream()
                .filter(match -> !match.generic())
                .forEach(match -> skills.add(
                        match.skill(),
                        SkillMention.Need.REQUIRED,
                        "skill-title",
                        title.quote(match.start(), match.end())));
    }

    private static void readList(Passage field, SkillReadings names, SkillList skills) {
        names.in(field.text())
                .forEach(match -> skills.add(
                        match.skill(),
                        SkillMention.Need.REQUIRED,
                        "skill-field",
                        field.quote(match.start(), match.end())));
    }
}
