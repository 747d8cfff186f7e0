package dev.rolecall.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.vocabulary.RoleWords;
import dev.rolecall.vocabulary.SectionNames;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CardLineTest {

    private final HeadLines lines = new HeadLines(new SectionNames(), new RoleWords(), words -> false);

    @ParameterizedTest
    @CsvSource(delimiter = '=', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            Hybrid                                            = WORKPLACE Hybrid
            Full-time /                                       = EMPLOYMENT_TYPE Full-time
            Remote - US; Boise, ID                            = WORKPLACE Remote, LOCATION US, LOCATION Boise, ID
            Remote • United States                            = WORKPLACE Remote, LOCATION United States
            Málaga (Málaga) - Presencial                      = LOCATION Málaga (Málaga), WORKPLACE Presencial
            Denver, CO (Hybrid)                               = LOCATION Denver, CO, WORKPLACE Hybrid
            Fresno, CA 93725                                  = LOCATION Fresno, CA 93725
            Kiel, Deutschland · vor 3 Tagen · 14 Bewerbungen  = LOCATION Kiel, Deutschland
            Kiel, Deutschland · vor 3 Tagen                   = LOCATION Kiel, Deutschland
            Festanstellung, Vollzeit · Leipzig                = EMPLOYMENT_TYPE Festanstellung, Vollzeit, LOCATION Leipzig
            Vollzeit · Leipzig                                = EMPLOYMENT_TYPE Vollzeit, LOCATION Leipzig
            Hybrid in Columbus, Ohio                          = WORKPLACE Hybrid in Columbus, Ohio, LOCATION Hybrid in Columbus, Ohio
            £19 - £21 per hour                                = SALARY £19 - £21 per hour
            $120k – $160k • 0.1% – 0.5%                       = SALARY $120k – $160k
            8-14 Lacs P.A.                                    = SALARY 8-14 Lacs P.A.
            42 000 - 48 000 €                                 = SALARY 42 000 - 48 000 €
            3 years of exp • Full Time                        = EXPERIENCE 3 years of exp, EMPLOYMENT_TYPE Full Time
            Senior level                                      = SENIORITY Senior level
            Posted 12 November by Brightspark Recruitment     = COMPANY Brightspark Recruitment
            Full-time at Larkfield                            = EMPLOYMENT_TYPE Full-time, COMPANY Larkfield
            Hybrid at Larkfield Mills in Leeds, UK            = WORKPLACE Hybrid, COMPANY Larkfield Mills, LOCATION Leeds, UK
            Save Baker at Larkfield                           = nothing
            Full-time at home                                 = text
            Posted on 12 November 2026                        = DATE_POSTED Posted on 12 November 2026
            Apply before 11:55 pm on Sunday 6th December 2026 = VALID_THROUGH Apply before 11:55 pm on Sunday 6th December 2026
            Posted 3 days ago                                 = nothing
            4.1                                               = nothing
            215 Reviews                                       = nothing
            11-50 Employees                                   = nothing
            Back to jobs                                      = nothing
            Returning candidate? Log back in!                 = nothing
            Finance · Boise                                   = text
            Larkfield | Welder | Remote                       = text
            Department for Environment, Food and Rural Affairs = text
            We raised $40M in 2025                            = text
            You work remotely with a team of three            = text
            """)
    void knowsItsParts(String words, String marks) {
        assertEquals(marks, marks(words));
    }

    /** What the parts are, {@code nothing} where they say nothing of the job, {@code text} for a line of no card. */
    private String marks(String words) {
        return lines.card(words)
                .map(card -> card.isOfJob()
                        ? card.marks().stream()
                                .map(mark -> mark.key() + " " + words.substring(mark.start(), mark.end()))
                                .collect(Collectors.joining(", "))
                        : "nothing")
                .orElse("text");
    }
}
