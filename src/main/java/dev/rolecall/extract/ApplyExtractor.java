package dev.rolecall.extract;

import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.body.Quote;
import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.posting.Fact;
import dev.rolecall.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where to apply, and where the posting was found. */
final class ApplyExtractor {

    private static final Wording APPLY = Wording.of(
            "\\b(?:apply|application form|bewerben|bewirb dich|bewerbung|postuler|candidater|solicitar|aplicar|candidatar|candidate-se|solliciteer|solliciteren|ansök)\\b");
    private static final Wording MAIL_CUE = Wording.of(
            "\\b(?:apply|applications?|resume|résumé|cv|send|submit|e-?mail|interested|bewerbung|bewerben|candidature|postuler|envie|envía|stuur|ansökan)\\b");
    private static final Wording MAIL = Wording.asWritten(
            "(?<![\\p{L}0-9._%+-])[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,5}[A-Za-z]{2,20}");

    /** Where to apply: a field, a link that says so, an address to write to. */
    Fact<WebAddress> apply(PostingText posting, @Nullable Ruling<WebAddress> ruling) {
        return new Claims<WebAddress>(posting.body())
                .offer("apply-field", addresses(posting.fields(FieldKey.APPLY_URL)))
                .offer("apply-field", mails(posting.fields(FieldKey.APPLY_URL)))
                .offer("apply-link", links(posting.proseLines()))
                .offer("apply-mail", mails(asking(posting)))
                .ruledBy(ruling);
    }

    /** Where the posting was found. */
    Fact<WebAddress> source(PostingText posting, @Nullable Ruling<WebAddress> ruling) {
        return new Claims<WebAddress>(posting.body())
                .offer("source-field", addresses(posting.fields(FieldKey.SOURCE_URL)))
                .ruledBy(ruling);
    }

    private static List<Found<WebAddress>> addresses(List<Passage> fields) {
        var found = new ArrayList<Found<WebAddress>>();
        for (var field : fields) {
            WebAddress.parse(field.text()).ifPresent(address -> found.add(new Found<>(address, field.quote())));
        }
        return found;
    }

    private static List<Found<WebAddress>> links(List<Line> lines) {
        var found = new ArrayList<Found<WebAddress>>();
        for (var line : lines) {
            var start = 0;
            for (var piece : line.pieces()) {
                var end = start + piece.text().length();
                if (piece instanceof Inline.Link link && APPLY.isIn(Aligned.of(link.text()))) {
                    found.add(new Found<>(link.target(), new Quote(line.number(), start, end)));
                }
                start = end;
            }
        }
        return found;
    }

    /** The sentences in which an address is one to apply to. */
    private static List<Passage> asking(PostingText posting) {
        return posting.jobSentences(MAIL_CUE.and(MAIL)).stream()
                .filter(MAIL_CUE::isIn)
                .toList();
    }

    private static List<Found<WebAddress>> mails(List<Passage> passages) {
        var found = new ArrayList<Found<WebAddress>>();
        for (var passage : passages) {
            for (var mail : MAIL.in(passage)) {
                WebAddress.parse("mailto:" + mail.group())
                        .ifPresent(to -> found.add(new Found<>(to, passage.quote(mail.start(), mail.end()))));
            }
        }
        return found;
    }
}
