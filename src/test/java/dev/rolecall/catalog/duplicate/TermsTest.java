package dev.rolecall.catalog.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolecall.language.Language;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Workplace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Terms NONE = new Terms(null, null, null, null, null, null);
    private static final Terms ALL = new Terms(
            Seniority.MID, "5- NOK HOUR", EmploymentType.FULL_TIME, Workplace.REMOTE, "hulls", new Language("en"));

    /** Each term of {@link #ALL} with another value, in order. */
    private static final List<Terms> OTHERS = List.of(
            new Terms(Seniority.SENIOR, ALL.pay(), ALL.contract(), ALL.workplace(), ALL.team(), ALL.language()),
            new Terms(ALL.level(), "6- NOK HOUR", ALL.contract(), ALL.workplace(), ALL.team(), ALL.language()),
            new Terms(ALL.level(), ALL.pay(), EmploymentType.CONTRACT, ALL.workplace(), ALL.team(), ALL.language()),
            new Terms(ALL.level(), ALL.pay(), ALL.contract(), Workplace.ONSITE, ALL.team(), ALL.language()),
            new Terms(ALL.level(), ALL.pay(), ALL.contract(), ALL.workplace(), "decks", ALL.language()),
            new Terms(ALL.level(), ALL.pay(), ALL.contract(), ALL.workplace(), ALL.team(), new Language("nb")));

    @Test
    void namesTheTermThatDiffers() {
        assertEquals(
                List.of("level", "pay", "contract", "workplace", "team", "language"),
                OTHERS.stream()
                        .map(other -> ALL.difference(other).orElse("none"))
                        .toList());
    }

    @Test
    void isContradictedByNothingThatIsNotStated() {
        assertEquals(Optional.empty(), ALL.difference(NONE));
        assertEquals(Optional.empty(), NONE.difference(ALL));
        assertEquals(Optional.empty(), ALL.difference(ALL));
    }

    @Test
    void addsUp() {
        assertEquals(ALL, ALL.and(NONE));
        assertEquals(ALL, NONE.and(ALL));
        OTHERS.forEach(other -> assertEquals(ALL, ALL.and(other)));
    }

    @Test
    void writesPayInOneForm() {
        var range = new Salary(new BigDecimal("50.50"), new BigDecimal("6E+1"), "NOK", Salary.Unit.HOUR);
        assertEquals("50.5-60 NOK HOUR", Terms.pay(range));
        assertEquals("-60 NOK DAY", Terms.pay(new Salary(null, BigDecimal.valueOf(60), "NOK", Salary.Unit.DAY)));
        assertNull(Terms.pay(null));
    }
}
