package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "skill, Spring Boot, springboot",
        "company, Line & Cook, linecook",
        "company, Acme, ''",
        "company, The Society of Old Cooks, ''",
        "skill, A/B testing, abtesting",
        "skill, R Go, ''",
        "skill, C++ Builder, ''",
        "place, 'New York, NY', newyork",
        "level, Entry level, ''"
    })
    void joinsWhatPeopleWriteAsOneWord(String group, String label, String joined) {
        assertEquals(joined, String.join("; ", Spelling.joined(value(group, label))));
    }

    @ParameterizedTest
    @CsvSource({
        "company, PayCook, Pay Cook",
        "skill, JavaScript, Java Script",
        "skill, SQL, ''",
        "company, Acme, ''",
        "company, Cook4You, ''"
    })
    void takesApartWhereACapitalStands(String group, String label, String apart) {
        assertEquals(apart, String.join("; ", Spelling.apart(value(group, label))));
    }

    private static FacetTable.Value value(String group, String label) {
        return new FacetTable.Value(
                new FacetTable.Group(group, group, false), "id", label, null, DocumentList.of(List.of()));
    }
}
