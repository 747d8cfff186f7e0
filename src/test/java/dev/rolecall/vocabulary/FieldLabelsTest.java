package dev.rolecall.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.format.FieldKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FieldLabelsTest {

    private final FieldLabels labels = new FieldLabels();

    @Test
    void readsLabelsInAnySpelling() {
        assertEquals(Optional.of("DATE_POSTED"), labels.fieldOf("datePosted"));
        assertEquals(Optional.of("DATE_POSTED"), labels.fieldOf("Date posted"));
        assertEquals(Optional.of("COMPANY"), labels.fieldOf("hiringOrganization.name"));
        assertEquals(Optional.of("EMPLOYMENT_TYPE"), labels.fieldOf("employment_type"));
        assertEquals(Optional.of(FieldLabels.PROFILE), labels.fieldOf("Total Funding"));
        assertEquals(Optional.empty(), labels.fieldOf("colour"));
    }

    @Test
    void readsLabelsOfTwoNames() {
        assertEquals(Optional.of("COMPANY"), labels.fieldOf("Employer / Company"));
        assertEquals(Optional.of("EMPLOYMENT_TYPE"), labels.fieldOf("Job type/hours"));
        assertEquals(Optional.empty(), labels.fieldOf("Salary / Location"), "two fields");
        assertEquals(Optional.empty(), labels.fieldOf("Role / Responsibilities"), "a section");
    }

    @Test
    void namesOnlyFieldsThatThereAre() {
        for (var row : Resource.rows("labels.tsv")) {
            var field = row.get(0);
            if (!field.equals(FieldLabels.PROFILE)) {
                FieldKey.valueOf(field);
            }
        }
    }

    @Test
    void findsLabelsGluedToTheirValues() {
        assertEquals(9, labels.gluedLabel("Full TimeJob Type"));
        assertEquals(9, labels.gluedLabel("$2,004.2MTotal Funding"));
        assertEquals(-1, labels.gluedLabel("A full time job type"));
        assertEquals(-1, labels.gluedLabel("JavaScript"));
    }

    @Test
    void knowsWhatSaysNothing() {
        var absent = new Absent();
        assertTrue(absent.isAbsent("Not Specified"));
        assertTrue(absent.isAbsent("(N/A)"));
        assertTrue(absent.isAbsent(" "));
        assertFalse(absent.isAbsent("Bergen"));
    }
}
