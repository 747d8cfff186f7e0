package dev.rolecall.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MastheadsTest {

    private final Mastheads mastheads = new Mastheads();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Careers;                   true;  false
            CAREERS!;                  true;  false
            Offene Stellen:;           true;  false
            Work at Larkfield;         true;  false
            work at larkfield;         false; false
            Working for the Larks;     false; false
            Now hiring;                true;  false
            Careers Officer;           false; false
            Job description;           false; true
            * Stellenausschreibung *;  false; true
            Job descriptions;          false; false
            Baker;                     false; false
            """)
    void nameThePageOrSayThatAPostingFollows(String words, boolean isSite, boolean isAdvertisement) {
        assertEquals(isSite, mastheads.isSite(words), "site");
        assertEquals(isAdvertisement, mastheads.isAdvertisement(words), "advertisement");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Work at Larkfield;         Larkfield
            Careers at Larkfield;      Larkfield
            Arbeiten bei Larkfield;    Larkfield
            Travailler chez Larkfield; Larkfield
            Work at home;              none
            We work at Larkfield;      none
            Larkfield;                 none
            """)
    void mayNameTheEmployer(String words, String expected) {
        assertEquals(expected, mastheads.employerIn(words).map(words::substring).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Now hiring: Baker;               Baker
            Now hiring! Baker;               Baker
            Now hiring - Baker;              Baker
            Now hiring – Baker;              Baker
            We are hiring a Baker;           Baker
            We are looking for our next Baker; Baker
            We're hiring an Assistant Baker; Assistant Baker
            Wir suchen einen Bäcker;         Bäcker
            Vacancy for Baker;               Baker
            Wanted: (Night) Baker;           (Night) Baker
            Job description: Baker;          Baker
            Job description for Baker;       Baker
            Hiring Manager;                  Hiring Manager
            Wanted - 2 Bakers;               Wanted - 2 Bakers
            Baker;                           Baker
            Night Baker wanted: Leeds;       Night Baker wanted: Leeds
            """)
    void leadToTheRole(String words, String role) {
        assertEquals(role, words.substring(mastheads.roleStart(words)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Baker Job Description;  Baker
            Baker - Job posting;    Baker
            Baker needed!;          Baker
            Baker gesucht;          Baker
            Baker is gesucht.;      Baker is gesucht.
            Job description;        Job description
            Head of Jobs Board;     Head of Jobs Board
            Jobs;                   Jobs
            """)
    void followTheRole(String words, String role) {
        assertEquals(role, words.substring(0, mastheads.roleEnd(words)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Larkfield Mills Careers;     Larkfield Mills
            Larkfield Open Positions;    Larkfield
            Larkfield (view all jobs);   Larkfield (view all jobs)
            Careers at Larkfield;        Careers at Larkfield
            Careers;                     Careers
            """)
    void followTheEmployer(String words, String employer) {
        assertEquals(employer, words.substring(0, mastheads.ownerEnd(words)));
    }

    @Test
    void areShort() {
        var longest = "Work at Larkfield" + "s".repeat(120 - 17);
        assertTrue(mastheads.isSite(longest));
        assertTrue(mastheads.employerIn(longest).isPresent());
        assertFalse(mastheads.isSite(longest + "s"));
        assertFalse(mastheads.employerIn(longest + "s").isPresent());
        var lead = "Now hiring: Baker" + "s".repeat(120 - 17);
        assertEquals(12, mastheads.roleStart(lead));
        assertEquals(0, mastheads.roleStart(lead + "s"));
        assertTrue(mastheads.isAdvertisement("Job description" + "!".repeat(105)));
        assertFalse(mastheads.isAdvertisement("Job description" + "!".repeat(106)));
    }
}
