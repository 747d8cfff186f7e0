package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.Quote;
import dev.rolecall.body.SectionKind;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.vocabulary.Gazetteer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EmployerPlacesTest {

    private static final EmployerPlaces PLACES = new EmployerPlaces(Gazetteer.load());

    private static Fact<String> employer(String name, String rule, int line, int start) {
        var quote = new Quote(line, start, start + name.length());
        return Fact.of(new Claim<>(name, new Evidence.Quoted(rule, quote, name)));
    }

    private static Fact<String> curated(String name) {
        return Fact.of(new Claim<>(name, new Evidence.Curated(SourceLocation.file("a.facts.yaml"))));
    }

    private static String behind(Fact<String> employer, String... lines) {
        var raw = new PostingBuilder().lines(SectionKind.INTRODUCTION, lines).build();
        return PlaceReadingTest.names(PLACES.behindEmployer(new PostingText(raw), employer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Larkfield, Leeds;              Leeds
            Larkfield (Leeds);             Leeds
            Larkfield, Leeds and York;     Leeds / York
            Larkfield, Leeds and Lyon;     none
            Larkfield;                     none
            Larkfield bread;               none
            """)
    void standBehindTheEmployerOfALine(String line, String expected) {
        assertEquals(expected, behind(employer("Larkfield", "company-line", 1, 0), line, "Lisbon"));
    }

    @Test
    void standInTheLineOfTheEmployer() {
        assertEquals(
                "Lisbon", behind(employer("Larkfield", "company-line", 2, 0), "Larkfield, Leeds", "Larkfield, Lisbon"));
        assertEquals("none", behind(employer("Larkfield", "company-line", 1, 3), "At Larkfield, Leeds"));
    }

    @Test
    void areNoneBehindAnEmployerKnownOtherwise() {
        assertEquals("none", behind(employer("Larkfield", "company-field", 1, 0), "Larkfield, Leeds"));
        assertEquals("none", behind(curated("Larkfield"), "Larkfield, Leeds"));
        assertEquals("none", behind(Fact.unstated(), "Larkfield, Leeds"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            City of Oslo;                        Oslo
            The City of Oslo;                    Oslo
            City and County of San Francisco;    San Francisco
            Borough of Leeds;                    Leeds
            Stadt Leipzig;                       Leipzig
            Hansestadt Hamburg;                  none
            Landeshauptstadt Dresden;            Dresden
            Gemeente Utrecht;                    Utrecht
            Comune di Milano;                    Milan
            Ville de Lyon;                       Lyon
            Mairie de Lyon;                      Lyon
            Ayuntamiento de Madrid;              Madrid
            Prefeitura Municipal de São Paulo;   São Paulo
            Câmara Municipal de Lisboa;          Lisbon
            City of Birds;                       none
            City of Portugal;                    none
            City of Leeds or Lyon;               none
            Bank of Oslo;                        none
            Oslo;                                none
            City of Oslo Bakery;                 none
            University of York;                  York
            King's College London;               London
            Uniklinikum Frankfurt;               Frankfurt
            Acme Mills, Leeds;                   Leeds
            University of Washington;            none
            Acme London;                         none
            Columbia University;                 none
            """)
    void areInTheNameOfAnEmployer(String name, String expected) {
        var place = PLACES.inName(employer(name, "company-field", 1, 0));
        assertEquals(expected, PlaceReadingTest.names(place.stream().toList()));
        place.ifPresent(found -> assertEquals(new Quote(1, 0, name.length()), found.quote()));
    }

    @Test
    void areQuotedAndNotTakenFromACurator() {
        assertEquals(List.of(), PLACES.inName(curated("City of Oslo")).stream().toList());
        assertEquals(List.of(), PLACES.inName(Fact.unstated()).stream().toList());
    }
}
