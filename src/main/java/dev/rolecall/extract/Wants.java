package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.posting.SkillMention.Need;
import dev.rolecall.vocabulary.SkillMatch;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/** How much a clause wants each of the skills it names: "Java, ideally with Spring" requires Java and wishes for Spring. */
final class Wants {

    private static final Wording PREFERRED = Wording.of(
            "\\b(?:a (?:big |huge |strong |definite )?plus|are plus|is plus|plus points|nice to have|nice-to-have|good to have|prefer(?:red|ably|able|ence)?|bonus|ideally|advantage(?:ous)?|desir(?:ed|able)|beneficial|highly regarded|an asset|von vorteil|idealerweise|erwünscht|pluspunkt|wünschenswert|un plus|serait un|atout|apprécié(?:e|s|es)?|souhaité(?:e|s|es)?|idéalement|idealmente|souhaitable|de préférence|deseables?|preferibles?|preferible ?mente|de preferencia|valorable|se valorará|se valora|diferencia(?:l|is)|desejáve(?:l|is)|preferencial(?:mente)?|de preferência|pré(?!-)|een plus|ett plus|mooi meegenomen|bij voorkeur|meriterande|mile widzian[aey]|atut(?:em)?|najlepiej|titolo preferenziale|gradit[aei]|preferibil(?:e|mente)|costituisce un plus|(?:added|additional) (?:bonus|value))\\b");
    private static final Wording REQUIRED = Wording.of(
            "\\b(?:experience|experienced|expertise|expert|proficien(?:cy|t)|knowledge|fluen(?:cy|t)|skilled|skills|mastery|must|required|requires|requirement|familiar(?:ity)?|understanding|background|command of|competen(?:ce|cy|t)|ability|hands-on|certifi(?:ed|cation)|erfahrung(?:en)?|kenntnisse|umgang mit|beherrsch(?:en|ung|st)|vertraut mit|expérience|connaissances?|maîtrise[rz]?|experiencia|conocimientos?|dominio|manejo|imprescindible|experiência|conhecimentos?|domínio|vivência|ervaring|kennis|beheers(?:ing|t)|erfarenhet|kunskap(?:er)?|behärskar|esperienza|conoscenza|padronanza|competenze|znajomość|doświadczenie|umiejętność)\\b");
    /** Words that wish for what comes after them. */
    private static final Wording AHEAD = Wording.of(
            "(?:ideally|preferably|idealerweise|idéalement|idealmente|de préférence|preferible ?mente|de preferencia|de preferência|preferencialmente|bij voorkeur|najlepiej|preferibilmente)");

    /** Between a skill and a wish, they say that the wish is for another skill. */
    private static final Wording TURN = Wording.of(
            "(?<!not )(?<!n't )\\b(?:required|mandatory|essential|a must|but|erforderlich|zwingend|aber|obligatoire|mais|imprescindible|pero|obrigatório|vereist|maar)\\b");

    private final Passage clause;
    private final List<SkillMatch> matches;
    private final boolean isWished;
    private final boolean isRequired;
    private final List<MatchResult> wishes;

    Wants(Passage clause, List<SkillMatch> matches, boolean isAnnounced) {
        var section = clause.section();
        this.clause = clause;
        this.matches = matches;
        this.isWished = isAnnounced || section == SectionKind.PREFERRED;
        this.isRequired = section == SectionKind.REQUIREMENTS || section == SectionKind.SKILLS || REQUIRED.isIn(clause);
        this.wishes = PREFERRED.in(clause);
    }

    /** Whether a line says that what follows is wished for. */
    static boolean announceWishes(Passage line) {
        return line.text().endsWith(":") && PREFERRED.isIn(line);
    }

    /** How much the clause as a whole wants. */
    Need of() {
        return need(isWished || !wishes.isEmpty());
    }

    /** How much it wants this skill. */
    Need of(SkillMatch match) {
        return need(isWished || wishes.stream().anyMatch(wish -> isFor(match, wish)));
    }

    private Need need(boolean isPreferred) {
        if (isPreferred) {
            return Need.PREFERRED;
        }
        return isRequired ? Need.REQUIRED : Need.MENTIONED;
    }

    private boolean isFor(SkillMatch match, MatchResult wish) {
        var open = clause.text().lastIndexOf('(', wish.start());
        var close = clause.text().indexOf(')', wish.end());
        if (open >= 0 && close >= 0 && clause.text().lastIndexOf(')', wish.start()) < open) {
            Predicate<SkillMatch> isWithin = each -> each.start() > open && each.end() <= close;
            if (matches.stream().anyMatch(isWithin)) {
                return isWithin.test(match);
            }
        }
        return AHEAD.is(clause.folded().substring(wish.start(), wish.end()))
                ? isAhead(match, wish)
                : match.start() >= wish.end() || !isTurned(match, wish);
    }

    /** "Java, preferably in finance" wishes for no skill; "Java, preferably" for Java. */
    private boolean isAhead(SkillMatch match, MatchResult wish) {
        var isLast = clause.text().substring(wish.end()).chars().noneMatch(Character::isLetter);
        return isLast || match.start() >= wish.end();
    }

    /** "Java required, Kotlin preferred", "Java, but Kotlin is a plus". */
    private boolean isTurned(SkillMatch match, MatchResult wish) {
        return TURN.firstIn(clause, match.end(), wish.start())
                .filter(turn ->
                        matches.stream().anyMatch(other -> other.start() >= turn.end() && other.end() <= wish.start()))
                .isPresent();
    }
}
