package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.Quote;
import dev.rolecall.body.SectionKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompanyVotesTest {

    private final CompanyVotes votes = new CompanyVotes("Kestrel DB"::equals, "Lisbon"::equals);

    private List<Found<String>> winner(PostingBuilder posting) {
        return votes.winner(new PostingText(posting.build()));
    }

    private String name(PostingBuilder posting) {
        return winner(posting).stream().map(Found::value).findFirst().orElse("none");
    }

    private String name(String text) {
        return name(new PostingBuilder().lines(SectionKind.INTRODUCTION, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Larkfield is hiring.;                               Larkfield
            We hope that Larkfield is hiring.;                  Larkfield
            Lark & Field is hiring.;                            Lark & Field
            Bank of Larks is hiring.;                           Bank of Larks
            J.P.Lark is hiring.;                                J.P.Lark
            eLark is hiring.;                                   eLark
            lark.io is hiring.;                                 lark.io
            Larkfield (Leeds) is hiring.;                       Larkfield
            The Larkfield is hiring.;                           Larkfield
            The Office of Larks is hiring.;                     Office of Larks
            Office is hiring.;                                  none
            Senior Baker is hiring.;                            none
            Lisbon is hiring.;                                  none
            L is hiring.;                                       none
            77 is hiring.;                                      none
            7days is hiring.;                                   none
            Untersuchungen is hiring.;                          none
            somebody is hiring.;                                none
            You join Larkfield today.;                          Larkfield
            You join the Larkfield today.;                      Larkfield
            You join the Larkfield team.;                       none
            You join the Larkfield department.;                 none
            You join the Larkfields.;                           Larkfields
            You join 10% of all.;                               none
            Why Larkfield bakes.;                               Larkfield
            You ask why Larkfield bakes.;                       none
            All about Larkfield today.;                         none
            About Larkfield today.;                             Larkfield
            Here at Larkfield we bake.;                         Larkfield
            """)
    void areForNamesBesideACue(String sentence, String expected) {
        assertEquals(expected, name(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            We have Larkfield’s ovens.;                         Larkfield
            We have Larkfield's ovens.;                         Larkfield
            Advance Larkfield’s ovens.;                         Larkfield
            Larkfield’s ovens are hot.;                         none
            We visit Larkfield’s ovens.;                        none
            According to Larkfield’s ovens.;                    none
            We have Lisbon’s ovens.;                            none
            """)
    void areForWhoOwnsSomething(String sentence, String expected) {
        assertEquals(expected, name(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The ovens belong to Larkfield Ltd.;                 Larkfield Ltd
            The ovens belong to larkfield Ltd.;                 none
            Write to jobs@larkfield.org or call Larkfield soon. ; Larkfield
            Write to jobs@larkfield.org or call us soon. ;      none
            Write to jobs@gmail.com or call Gmail soon. ;       none
            """)
    void areForLegalFormsAndForWhoIsWrittenTo(String sentence, String expected) {
        assertEquals(expected, name(sentence));
    }

    @Test
    void ofTheHostOutweighOthers() {
        assertEquals(
                "Larkfield",
                name("We at Finchley bake. Larkfield has ovens."
                        + " Write to jobs@lark-field.org or to a@larkfield.org today."));
        assertEquals("Finchley", name("We at Finchley bake. Larkfield has ovens."));
    }

    @Test
    void ofAHeadingOutweighOthers() {
        var posting = new PostingBuilder()
                .section(SectionKind.OTHER, "About Larkfield", "You work for Finchley. Larkfield has ovens.");
        assertEquals("Larkfield", name(posting));
    }

    @Test
    void areForTheNameThatComesBack() {
        assertEquals("Larkfield", name("You work across Finchley. Larkfield builds ovens. Larkfield builds homes."));
        assertEquals("Finchley", name("You work for Finchley. It is said that Larkfield has ovens."));
    }

    @Test
    void areForAnyCaseOfAName() {
        var winner = winner(new PostingBuilder()
                .lines(SectionKind.INTRODUCTION, "We hear that LARKFIELD has ovens.", "Larkfield is hiring."));
        assertEquals(
                List.of(new Found<>("LARKFIELD", new Quote(2, 0, 9))),
                winner,
                "the first name, and what names it best");
    }

    @Test
    void areCountedInWhatSpeaksOfTheEmployerToo() {
        assertEquals("Larkfield", name(new PostingBuilder().lines(SectionKind.COMPANY, "Larkfield is hiring.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Kestrel DB is a tool.;                                          none
            We know that Kestrel DB is hiring.;                             none
            Kestrel DB is hiring.;                                          Kestrel DB
            We know that Kestrel DB is hiring. Kestrel DB has ovens.;       Kestrel DB
            Kestrel DB has ovens. Kestrel DB has bread. Kestrel DB has tea.; Kestrel DB
            Here, Kestrel DB has ovens. And Kestrel DB has bread.;          none
            At Kestrel DB, we bake.;                                        Kestrel DB
            At Kestrel DB, they bake.;                                      none
            Look at Kestrel DB, we say.;                                    none
            """)
    void areForASkillOnlyWhereItIsSure(String text, String expected) {
        assertEquals(expected, name(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The Lark Foundation (LF) bakes. LF is hiring.;      Lark Foundation
            The Lark Foundation (LX) bakes. LX is hiring.;      LX
            Lark of the Field (LF) bakes. LF is hiring.;        LF
            A Laboratory for Larks (LFXABCD) bakes. LFXABCD is hiring.; LFXABCD
            The Lark Foundation (Lf) bakes. Lf is hiring.;      Lf
            The Lark Foundation bakes. LF is hiring.;           LF
            LF is hiring. (LF) bakes.;                          LF
            """)
    void areForTheNameInFull(String text, String expected) {
        assertEquals(expected, name(text));
    }

    @Test
    void areForTwoHundredNamesAtMost() {
        var many = IntStream.range(0, 300)
                .mapToObj(i -> "We hear that Lark" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "x has ovens.")
                .collect(Collectors.joining(" "));
        assertEquals("none", name(many + " Finchley is hiring."));
        assertEquals("Larkaax", name(many + " Larkaax is hiring."));
        assertEquals("Finchley", name(" Finchley is hiring. " + many));
    }
}
