package dev.rolecall.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rolecall.comparison.Change;
import dev.rolecall.comparison.SiteComparison;
import org.jspecify.annotations.Nullable;

/** What is different between two sites, for machines: {@code docs/diff-json.md} describes it. */
final class ComparisonJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ComparisonJson() {}

    /** The JSON text of what is different. */
    static String of(SiteComparison.Result result) {
        var root = JSON.createObjectNode().put("version", 1).put("unchanged", result.unchanged());
        var list = root.putArray("changes");
        result.changes().forEach(change -> put(list.addObject(), change));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(ObjectNode node, Change change) {
        node.put("kind", ComparisonText.word(change.kind())).put("address", change.address());
        putStated(node, "to", change.to());
        putStated(node, "title", change.facts().title());
        putStated(node, "company", change.facts().company());
        if (!change.different().isEmpty()) {
            var facts = node.putObject("facts");
            for (var each : change.different()) {
                var fact = facts.putObject(each.fact());
                fact.set("before", each.before());
                fact.set("after", each.after());
            }
        }
    }

    private static void putStated(ObjectNode node, String name, @Nullable String words) {
        if (words != null) {
            node.put(name, words);
        }
    }
}
