package dev.rolecall.catalog;

import static dev.rolecall.catalog.Given.MANY;
import static dev.rolecall.catalog.Given.posting;
import static dev.rolecall.catalog.Given.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.rolecall.posting.Facts;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Title;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What postings that are part of another one say otherwise. */
class RivalsTest {

    private static Given same(String path) {
        return posting(path).text(words("same", 0, MANY));
    }

    private static List<Facts> rivals(Given... postings) {
        var entries = new Builds().of(postings).entries();
        assertEquals(1, entries.size());
        var merged = entries.get(0).merged();
        assertNotNull(merged);
        return merged.rivals();
    }

    @Test
    void areNoneWhereAllSayTheSame() {
        assertEquals(
                List.of(),
                rivals(
                        same("a.md").level(Seniority.MID).posted("2026-11-02"),
                        same("b.md").level(Seniority.MID).posted("2026-11-02")));
    }

    @Test
    void areWhatIsSaidOtherwise() {
        var rivals = rivals(
                same("a.md").months(24).posted("2026-11-02").level(Seniority.MID),
                same("b.md").months(36).posted("2026-11-03").level(Seniority.MID));
        assertEquals(1, rivals.size());
        assertEquals(36, rivals.get(0).experienceMonths().value().orElseThrow());
        assertEquals(
                "2026-11-03", rivals.get(0).datePosted().value().orElseThrow().toString());
        assertEquals(false, rivals.get(0).seniority().value().isPresent());
        assertEquals(false, rivals.get(0).company().value().isPresent());
    }

    @Test
    void areWhatIsSaidByOthersAlone() {
        var rivals = rivals(same("a.md"), same("b.md").months(36));
        assertEquals(36, rivals.get(0).experienceMonths().value().orElseThrow());
    }

    @Test
    void areNotWhatTheOthersDoNotSay() {
        assertEquals(List.of(), rivals(same("a.md").months(24), same("b.md")));
    }

    @Test
    void areOfEachInOrder() {
        var rivals = rivals(
                same("a.md").months(24),
                same("b.md").months(36),
                same("c.md").months(24),
                same("d.md").months(48));
        assertEquals(
                List.of(36, 48),
                rivals.stream()
                        .map(each -> each.experienceMonths().value().orElseThrow())
                        .toList());
    }

    @Test
    void areNotTitlesOfOneRole() {
        assertEquals(
                List.of(), rivals(same("a.md").title("Sr. Welder"), same("b.md").title("Senior Welder")));
    }

    @Test
    void areTitlesOfPostingsThatTheCuratorMerged() {
        var rivals = rivals(same("a.md"), posting("b.md").title("Boilermaker").merge("acme-welder"));
        assertEquals(
                List.of("Boilermaker"),
                rivals.stream()
                        .map(each -> each.title().value().map(Title::text).orElse("none"))
                        .toList());
        assertEquals(
                List.of(), rivals(same("a.md"), posting("b.md").title("WELDER").merge("acme-welder")));
    }
}
