package dev.rolecall.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the letters of a text by script, for the languages that a script alone tells: {@code scripts.tsv}. */
final class ScriptCount {

    private static final int MIN_LETTERS = 12;
    /** So many letters of a script in one passage show its language well. */
    private static final int CLEAR = 20;

    /** The last of the letters that are all Latin. */
    private static final char LAST_LATIN = 0x24F;

    private static final List<Script> SCRIPTS = Rows.of("scripts.tsv").stream()
            .map(row -> new Script(
                    UnicodeScript.valueOf(row.get(0)), Integer.parseInt(row.get(1)), new Language(row.get(2))))
            .toList();

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private final Map<UnicodeScript, Integer> passages = new EnumMap<>(UnicodeScript.class);
    private final Map<UnicodeScript, Integer> most = new EnumMap<>(UnicodeScript.class);
    private int all;

    /** At least {@code share} of a hundred letters are of this script where the text is of this language. */
    private record Script(UnicodeScript script, int share, Language language) {}

    private ScriptCount() {}

    static ScriptCount of(List<String> passages) {
        var count = new ScriptCount();
        if (passages.stream().allMatch(ScriptCount::isLatin)) {
            return count;
        }
        for (var i = 0; i < passages.size(); i++) {
            count.add(i, passages.get(i));
        }
        return count;
    }

    private static boolean isLatin(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_LATIN && Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void add(int passage, String text) {
        countIn(text).forEach((script, count) -> {
            letters.merge(script, count, Integer::sum);
            var shown = Math.min(count, CLEAR);
            if (shown > most.getOrDefault(script, 0)) {
                most.put(script, shown);
                passages.put(script, passage);
            }
        });
    }

    private Map<UnicodeScript, Integer> countIn(String text) {
        Map<UnicodeScript, Integer> here = Map.of();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            all += Character.isLetter(c) ? 1 : 0;
            if (c > LAST_LATIN && Character.isLetter(c)) {
                here = here.isEmpty() ? new EnumMap<>(UnicodeScript.class) : here;
                here.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        return here;
    }

    Optional<LanguageDetector.Detected> decided() {
        for (var each : SCRIPTS) {
            var count = letters.getOrDefault(each.script, 0);
            if (count >= MIN_LETTERS && count * 100L >= (long) each.share * all) {
                return Optional.of(new LanguageDetector.Detected(each.language, passages.getOrDefault(each.script, 0)));
            }
        }
        return Optional.empty();
    }
}
