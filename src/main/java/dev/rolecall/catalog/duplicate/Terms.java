package dev.rolecall.catalog.duplicate;

import dev.rolecall.language.Language;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Workplace;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader chooses a posting by, beside employer, role and place: where two postings state different terms they are
 * two offers, however alike their words. What is not stated contradicts nothing.
 *
 * @param level the level, or null
 * @param pay the pay as {@link #pay} writes it, or null
 * @param contract the contract, or null
 * @param workplace where the work is done, or null
 * @param team the team, folded, or null
 * @param language the language it is written in, or null
 */
public record Terms(
        @Nullable Seniority level,
        @Nullable String pay,
        @Nullable EmploymentType contract,
        @Nullable Workplace workplace,
        @Nullable String team,
        @Nullable Language language) {

    /** A salary in the form in which two are compared, or null. */
    public static @Nullable String pay(@Nullable Salary pay) {
        return pay == null
                ? null
                : plain(pay.min()) + "-" + plain(pay.max()) + " " + pay.currency() + " "
                        + pay.unit().name();
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    /** The first term that both state and that differs, by its name. */
    Optional<String> difference(Terms other) {
        return Stream.of(
                        difference("level", level, other.level),
                        difference("pay", pay, other.pay),
                        difference("contract", contract, other.contract),
                        difference("workplace", workplace, other.workplace),
                        difference("team", team, other.team),
                        difference("language", language, other.language))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> difference(String name, @Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other) ? Optional.empty() : Optional.of(name);
    }

    /** What either of two postings states that do not contradict each other. */
    Terms and(Terms other) {
        return new Terms(
                level == null ? other.level : level,
                pay == null ? other.pay : pay,
                contract == null ? other.contract : contract,
                workplace == null ? other.workplace : workplace,
                team == null ? other.team : team,
                language == null ? other.language : language);
    }
}
