package dev.rolecall.vocabulary;

import dev.rolecall.posting.Skill;
import dev.rolecall.vocabulary.SkillTerm.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the vocabulary of skills from its files: one a category, a line a skill, with the columns name, slug,
 * other names and flags.
 *
 * <p>A name starts with {@code =} when its case must match, with {@code ~} when it must also not start a sentence, and
 * with {@code ?} when it needs other skills or a cue beside it. The flags {@code exact}, {@code proper} and
 * {@code strict} say the same of the canonical name; {@code generic} marks general terms; {@code cues=x} names a line
 * of {@code cues.tsv}. Phrases that mean no skill take the sign {@code =} too.
 */
final class SkillFiles {

    private static final String FOLDER = "skills/";

    private final List<String> categories = new ArrayList<>();
    private final List<SkillTerm> terms = new ArrayList<>();
    private final Map<String, Cues> cues = new HashMap<>();

    private SkillFiles() {}

    /** The vocabulary of the files. */
    static SkillVocabulary read() {
        var files = new SkillFiles();
        for (var row : Resource.rows(FOLDER + "cues.tsv")) {
            files.cues.put(row.get(0), new Cues(row.get(1), row.get(2)));
        }
        for (var row : Resource.rows(FOLDER + "index.txt")) {
            files.categories.add(row.get(1));
            Resource.rows(FOLDER + row.get(0) + ".tsv").forEach(line -> files.add(line, row.get(1)));
        }
        for (var row : Resource.rows(FOLDER + "no-skills.txt")) {
            files.terms.add(term(null, row.get(0), Cues.NONE, false));
        }
        return new SkillVocabulary(files.categories, files.terms);
    }

    /** The names of the categories, in order. */
    static List<String> categoryNames() {
        return Resource.rows(FOLDER + "index.txt").stream()
                .map(row -> row.get(1))
                .toList();
    }

    private void add(List<String> row, String category) {
        var name = row.get(0);
        var skill = new Skill(name, row.get(1).isEmpty() ? slug(name) : row.get(1), category);
        var flags = List.of(row.get(3).split(" "));
        var generic = flags.contains("generic");
        var shown = cues(flags);
        terms.add(new SkillTerm(skill, name, mark(flags), shown, generic));
        for (var alias : row.get(2).split("\\|", -1)) {
            if (!alias.isEmpty()) {
                terms.add(term(skill, alias, shown, generic));
            }
        }
    }

    /** A name with the sign of how it has to be met. */
    private static SkillTerm term(@Nullable Skill skill, String signed, Cues shown, boolean generic) {
        var mark = mark(signed.charAt(0));
        return new SkillTerm(skill, mark == Mark.PLAIN ? signed : signed.substring(1), mark, shown, generic);
    }

    private Cues cues(List<String> flags) {
        for (var flag : flags) {
            if (flag.startsWith("cues=")) {
                var found = cues.get(flag.substring("cues=".length()));
                if (found == null) {
                    throw new IllegalStateException("cues.tsv has no line for " + flag);
                }
                return found;
            }
        }
        return Cues.NONE;
    }

    private static Mark mark(List<String> flags) {
        if (flags.contains("strict")) {
            return Mark.STRICT;
        }
        if (flags.contains("proper")) {
            return Mark.PROPER;
        }
        return flags.contains("exact") ? Mark.EXACT : Mark.PLAIN;
    }

    private static Mark mark(char sign) {
        return switch (sign) {
            case '=' -> Mark.EXACT;
            case '~' -> Mark.PROPER;
            case '?' -> Mark.STRICT;
            default -> Mark.PLAIN;
        };
    }

    private static String slug(String name) {
        var result = new StringBuilder(name.length());
        for (var i = 0; i < name.length(); i++) {
            var c = Folding.of(name.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                result.append(c);
            } else if (!result.isEmpty() && result.charAt(result.length() - 1) != '-' && c != '\'') {
                result.append('-');
            }
        }
        var end = result.length();
        return end > 0 && result.charAt(end - 1) == '-' ? result.substring(0, end - 1) : result.toString();
    }
}
