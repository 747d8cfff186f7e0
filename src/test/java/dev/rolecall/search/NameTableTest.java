package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NameTableTest {

    private final NameTable table = new NameTable();

    @Test
    void knowsAValueUnderEachWordOfEachName() {
        add("k8s", 5, "Kubernetes", "K8s", "kubernetes cluster");
        assertEquals("kubernetes; kubernetes cluster", names("kubernetes"));
        assertEquals("k8s", names("k8s"));
        assertEquals("kubernetes cluster", names("cluster"));
        assertEquals("", names("kubernete"));
    }

    @Test
    void putsTheWordItselfFirstThenWhatMostHave() {
        add("york", 1, "York");
        add("ny", 9, "New York");
        add("yorkshire", 20, "York shire", "North York shire", "South York shire");
        assertEquals("york; york shire; north york shire; new york", names("york"));
    }

    @Test
    void putsWhatBeginsWithTheWordBeforeWhatMostHave() {
        add("ab", 1, "A/B testing");
        add("office", 9, "Office of a mayor");
        assertEquals("a b testing; office of a mayor", names("a"));
        add("rest", 1, "REST interfaces", "rest api", "rest apis", "rest ful");
        assertEquals("rest interfaces; rest api", names("rest"), "its label first");
    }

    @Test
    void knowsNamesOfNoValueUnderTheirFirstWord() {
        add("manager", 9, "Manager");
        table.addEmpty("Project manager");
        assertEquals("project manager", names("project"));
        assertEquals("manager", names("manager"));
    }

    @Test
    void limitsTheNamesOfAWord() {
        IntStream.range(0, 50).forEach(i -> add("team" + i, i + 1, "Team " + i));
        assertEquals("team 49; team 48; team 47; team 46; team 45; team 44; team 43; team 42", names("team"));
        assertEquals("team 3", names("3"));
    }

    private void add(String id, int count, String... names) {
        var documents = DocumentList.of(IntStream.range(0, count).boxed().toList());
        var group = new FacetTable.Group("skill", "Skill", true);
        var value = new FacetTable.Value(group, id, names[0], null, documents);
        table.add(value, Arrays.asList(names));
    }

    private String names(String word) {
        List<NameTable.Name> names = table.of(word);
        return names.stream().map(NameTable.Name::words).collect(Collectors.joining("; "));
    }
}
