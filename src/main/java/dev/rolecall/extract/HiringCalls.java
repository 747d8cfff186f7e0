package dev.rolecall.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The roles behind lines that call for somebody, and a sign: "We're hiring! | Night Baker", "On recrute : Boulanger". */
final class HiringCalls {

    private static final PhraseList<String> CALLS = PhraseList.load("hiring-calls.tsv", meaning -> meaning);
    private static final Pattern OPENING = Pattern.compile("[^\\p{L}\\p{N}]{0,6}");
    private static final Pattern SIGN = Pattern.compile("\\s?(?:[!.…]{1,3}\\s{0,2}[|:–—-]?|[|:–—-])\\s{1,2}");
    /** What may stand behind the noun of a role: "Développeur Java", "Boulanger de nuit". */
    private static final Pattern MORE = Pattern.compile("(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}+#./&-]{0,30}"
            + "|(?:de|del|da|do|en|of|para|pour|für|in|et|y|e|und|och|voor)\\s\\p{L}[\\p{L}-]{0,30})){1,4}");

    private static final Pattern END = Pattern.compile("\\s?(?:[|,.!(\\[–—]|-\\s|$)");

    private HiringCalls() {}

    /** The roles, in the order of the lines. */
    static List<Passage> roles(PostingText posting) {
        var found = new ArrayList<Passage>();
        for (var line : posting.jobLines()) {
            for (var cue : CALLS.find(line, posting.language())) {
                if (OPENING.matcher(line.text().substring(0, cue.start())).matches()) {
                    role(line, cue.end()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Passage> role(Passage line, int from) {
        var text = line.text();
        var sign = SIGN.matcher(text).region(from, text.length());
        if (!sign.lookingAt() || sign.end() == text.length() || !Character.isUpperCase(text.charAt(sign.end()))) {
            return Optional.empty();
        }
        return RolePhrase.at(line, sign.end())
                .filter(role -> role.offset() - line.offset() == sign.end())
                .map(role -> whole(line, sign.end(), sign.end() + role.text().length()))
                .filter(role -> END.matcher(text)
                        .region(sign.end() + role.text().length(), text.length())
                        .lookingAt());
    }

    private static Passage whole(Passage line, int start, int end) {
        var more = MORE.matcher(line.text()).region(end, line.text().length());
        return line.part(start, more.lookingAt() ? more.end() : end);
    }
}
