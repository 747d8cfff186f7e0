package dev.rolecall.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.vocabulary.RoleWords;
import dev.rolecall.vocabulary.SectionNames;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LooseCardTest {

    private final HeadLines lines =
            new HeadLines(new SectionNames(), new RoleWords(), Set.of("Leeds", "UK", "York")::contains);

    @ParameterizedTest
    @CsvSource(delimiter = '=', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            Leeds, Full-time                      = LOCATION Leeds, EMPLOYMENT_TYPE Full-time
            Leeds, UK, Hybrid, £30k               = LOCATION Leeds, UK, WORKPLACE Hybrid, SALARY £30k
            Leeds, ENG, Hybrid                    = LOCATION Leeds, ENG, WORKPLACE Hybrid
            📍 Leeds 💰 £30k–£35k 🕐 Full-time     = LOCATION Leeds, SALARY £30k–£35k, EMPLOYMENT_TYPE Full-time
            Leeds (Full-time, Hybrid)             = LOCATION Leeds, EMPLOYMENT_TYPE Full-time, WORKPLACE Hybrid
            [Leeds] [Full-time]                   = LOCATION Leeds, EMPLOYMENT_TYPE Full-time
            Full-time position in Leeds, UK       = EMPLOYMENT_TYPE Full-time position, LOCATION Leeds, UK
            Leeds / York (Hybrid)                 = LOCATION Leeds, LOCATION York, WORKPLACE Hybrid
            Leeds, UK                             = nothing
            Leeds                                 = nothing
            Full-time                             = nothing
            Leeds, Lathes, Full-time              = nothing
            Full-time, and with joy               = nothing
            """)
    void knowsItsParts(String words, String marks) {
        assertEquals(
                marks,
                LooseCard.of(words, lines)
                        .map(card -> card.marks().stream()
                                .map(mark -> mark.key() + " " + words.substring(mark.start(), mark.end()))
                                .collect(Collectors.joining(", ")))
                        .orElse("nothing"));
    }
}
