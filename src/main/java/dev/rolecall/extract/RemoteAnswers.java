package dev.rolecall.extract;

import dev.rolecall.posting.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the answer to what a label or a line asks of work from afar: {@code Remote: no}, {@code Homeoffice: 2 Tage}. */
final class RemoteAnswers {

    private static final String OPEN = "(?i)(?:^|[^\\p{L}])(?:";
    private static final String END =
            ")(?: (?:job|work|position|role|ok|allowed|possible|option|eligible|available|möglich))?\\s?[:?]?$";

    private static final Pattern REMOTE =
            Pattern.compile(OPEN + "remote(?:ly)?|telecommut\\p{L}*|work from home" + END);
    /** What employers call it that mean some days. */
    private static final Pattern SOME_DAYS = Pattern.compile(OPEN
            + "telework|home ?office|mobiles arbeiten|t[ée]l[ée]travail|teletrabajo|teletrabalho|thuiswerken|distans(?:arbete)?"
            + "|lavoro da remoto|smart working|praca zdalna" + END);

    private static final Pattern YES = Pattern.compile(
            "(?i)(yes|true|ja|oui|sí|sim|sì|tak|allowed|possible|permitted|available|ok|okay|möglich|posible|possível)|no|not (?:allowed|possible|available)|false|nein|non|nee|nej|não|nie");

    /** No answer is longer. */
    private static final int MAX_ANSWER = 13;

    private static final Wording PART = Wording.of("(?<![\\p{L}0-9.,])(?:" + OfficeDays.COUNT + "\\s" + OfficeDays.DAY
            + "(?!\\p{L}|\\s(?:work(?:ing)?\\s)?week\\b)|partial(?:ly)?|partly|in part|partiel(?:le|lement)?|teilweise|zeitweise|gelegentlich"
            + "|occasional(?:ly)?|parcial(?:mente)?|parziale|gedeeltelijk|deels|delvis|częściowo|częściowa)(?!\\p{L})");

    private static final Pattern SHARE = Pattern.compile(
            "(?i)(?:up to |max\\.? |bis (?:zu )?|jusqu['’]à |hasta (?:un )?|até |tot )?(100|[0-9]{1,2}) ?%\\.?");

    private static final int ALL = 100;

    private RemoteAnswers() {}

    /** Questions that lines ask and the next ones answer. */
    static List<Found<Workplace>> ofLines(List<Passage> sentences) {
        var found = new ArrayList<Found<Workplace>>();
        for (var i = 1; i < sentences.size(); i++) {
            var question = sentences.get(i - 1).text();
            yesOrNo(question, sentences.get(i)).ifPresent(found::add);
        }
        return found;
    }

    /** What a field says by its label: yes or no, a share, or a part of the week. */
    static Optional<Found<Workplace>> of(Passage field) {
        return yesOrNo(field.label(), field).or(() -> share(field)).or(() -> part(field));
    }

    private static Optional<Found<Workplace>> yesOrNo(String question, Passage words) {
        if (words.text().length() > MAX_ANSWER) {
            return Optional.empty();
        }
        var answer = YES.matcher(words.text());
        if (!answer.matches()) {
            return Optional.empty();
        }
        var yes = REMOTE.matcher(question).find()
                ? Workplace.REMOTE
                : SOME_DAYS.matcher(question).find() ? Workplace.HYBRID : null;
        return yes == null
                ? Optional.empty()
                : Optional.of(new Found<>(answer.group(1) == null ? Workplace.ONSITE : yes, words.quote()));
    }

    /** "Remote: 2 days a week", "Télétravail : partiel". */
    private static Optional<Found<Workplace>> part(Passage field) {
        return REMOTE.matcher(field.label()).find()
                        || SOME_DAYS.matcher(field.label()).find()
                ? PART.firstIn(field).map(part -> new Found<>(Workplace.HYBRID, field.quote(part.start(), part.end())))
                : Optional.empty();
    }

    /** "Remote work: 25 %". */
    private static Optional<Found<Workplace>> share(Passage field) {
        var share = SHARE.matcher(field.text());
        if (!share.matches()) {
            return Optional.empty();
        }
        var percent = Integer.parseInt(share.group(1));
        var workplace = percent == 0 ? Workplace.ONSITE : percent < ALL ? Workplace.HYBRID : Workplace.REMOTE;
        return Optional.of(new Found<>(workplace, field.quote(0, field.text().length())));
    }
}
