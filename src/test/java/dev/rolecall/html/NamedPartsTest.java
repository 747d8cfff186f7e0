package dev.rolecall.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.SourcePosition;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedPartsTest {

    private static List<String> in(String page) {
        return NamedParts.in(page, offset -> new SourcePosition(1, offset + 1), "Place"::equals, "job-place"::equals)
                .stream()
                .map(part -> part.name() + "=" + part.text() + part.day())
                .toList();
    }

    @Test
    void findsWhatIsAskedForAmongAnyNumberOfOtherNames() {
        var others = "<i class=\"flex p-2 job\" id=\"x\">Bread</i>".repeat(2_000);
        assertEquals(List.of("job-place=Leeds"), in(others + "<b class=\"p-2 job-place\">Leeds</b>" + others));
    }

    @Test
    void findsTermsWithTheirValuesAndDays() {
        assertEquals(
                List.of("Place=Leeds", "Place=York", "job-place=today2026-03-02"),
                in("<dl><dt>Place<dd>Leeds<dt>Oven<dd>Old</dl><table><tr><th>Place<td>York</table>"
                        + "<p data-qa=job-place><time datetime=2026-03-02>today</time></p>"));
    }

    @Test
    void passesOverFurnitureAndWholeTexts() {
        assertEquals(
                List.of(),
                in("<nav class=job-place>Leeds</nav><footer><b class=job-place>Leeds</b></footer>"
                        + "<div class=job-place>" + "Leeds ".repeat(20) + "</div><dl><dt>Place</dl>"));
    }
}
