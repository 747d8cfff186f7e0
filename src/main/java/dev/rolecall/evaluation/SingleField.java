package dev.rolecall.evaluation;

import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Facts;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field with one value at most. Each of {@code nameAlt} is as right as the value itself; a null there means that
 * finding nothing is neither a miss nor asked for.
 *
 * @param name its name in gold records
 * @param fact the fact that is compared
 * @param forms how values are compared
 */
record SingleField<F, T>(String name, Function<Facts, Fact<F>> fact, Forms<F, T> forms) implements Field {

    @Override
    public Comparison compare(GoldRecord gold, Facts facts) {
        var stated = gold.get(name);
        var alternatives = gold.get(name + "Alt").items();
        var accepted = Stream.concat(Stream.of(stated), alternatives.stream())
                .map(forms::wanted)
                .toList();
        var claim = fact.apply(facts).claim();
        var isRight = isRight(claim, accepted);
        var isGiven = claim != null;
        var isWanted = forms.wanted(stated).isPresent() && (isGiven || !isRight);
        return new Comparison(
                isRight,
                isRight && isGiven ? 1 : 0,
                isGiven ? 1 : 0,
                isWanted ? 1 : 0,
                isRight ? List.of() : List.of(miss(gold, stated, claim)));
    }

    private boolean isRight(@Nullable Claim<F> claim, List<Optional<T>> accepted) {
        if (claim == null) {
            return accepted.stream().anyMatch(Optional::isEmpty);
        }
        var found = forms.found(claim.value());
        return accepted.stream()
                .anyMatch(each -> each.filter(form -> forms.isSame(form, found)).isPresent());
    }

    private Miss miss(GoldRecord gold, Value stated, @Nullable Claim<F> claim) {
        return new Miss(
                gold.file(),
                name,
                forms.wanted(stated).isPresent() ? forms.words(stated) : null,
                claim == null ? null : forms.words(claim.value()),
                claim == null ? List.of() : List.of(claim.evidence()));
    }
}
