package dev.rolecall.extract;

import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Fact;
import dev.rolecall.text.Unseen;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names as lists and previews show them: without characters that print nothing, which the text itself may need. */
final class Names {

    private Names() {}

    /** The same claims of names without such characters; one that has no other is none. */
    static Fact<String> seen(Fact<String> fact) {
        return new Fact<>(
                seen(fact.claim()).orElse(null),
                fact.rivals().stream().flatMap(rival -> seen(rival).stream()).toList());
    }

    private static Optional<Claim<String>> seen(@Nullable Claim<String> claim) {
        return Stream.ofNullable(claim)
                .map(each -> new Claim<>(Unseen.without(each.value()).strip(), each.evidence()))
                .filter(each -> !each.value().isEmpty())
                .findFirst();
    }
}
