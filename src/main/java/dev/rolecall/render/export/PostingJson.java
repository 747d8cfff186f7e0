package dev.rolecall.render.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rolecall.body.Repair;
import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.Merged;
import dev.rolecall.output.FactsJson;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.text.Unseen;
import java.util.Locale;
import java.util.Objects;

/** Writes the facts of one posting with their evidence. {@code docs/posting-json.md} describes the file. */
public final class PostingJson {

    /** The version of the file. */
    public static final int VERSION = 1;

    private static final int MAX_REPAIR_CHARS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private PostingJson() {}

    /** The whole file. */
    public static byte[] of(Entry entry, JobPosting posting) {
        var root = JSON.createObjectNode()
                .put("version", VERSION)
                .put("permalink", entry.permalink())
                .put("file", posting.id().toString())
                .put("format", posting.format())
                .put("firstPublished", entry.firstPublished().toString())
                .put("status", entry.status().label())
                .put("closed", Objects.toString(entry.status().closedOn(), null));
        FactsJson.put(posting, root);
        if (entry.merged() != null) {
            merged(root.putObject("merged"), entry.merged());
        }
        var repairs = root.putArray("repairs");
        posting.repairs().forEach(repair -> add(repairs, repair));
        return JsonFile.of(json -> JSON.writeTree(json, root));
    }

    private static void merged(ObjectNode node, Merged merged) {
        var sources = node.put("count", merged.count()).putArray("sources");
        for (var source : merged.sources()) {
            var each = sources.addObject()
                    .put("file", source.id().toString())
                    .put("permalink", source.permalink())
                    .put("curated", source.isCurated())
                    .put("share", source.isCurated() ? null : Values.share(source.share()))
                    .put("datePosted", Objects.toString(source.datePosted(), null))
                    .put("status", source.status().label())
                    .put("closed", Objects.toString(source.status().closedOn(), null));
            FactsJson.places(each, source.offer().locations());
            FactsJson.address(each, "applyUrl", source.offer().apply());
            FactsJson.address(each, "sourceUrl", source.offer().source());
        }
    }

    private static void add(ArrayNode repairs, Repair repair) {
        var words = Unseen.visible(repair.words(), MAX_REPAIR_CHARS);
        repairs.addObject()
                .put("kind", repair.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("words", words)
                .put("line", repair.at().line())
                .put("column", repair.at().column());
    }
}
