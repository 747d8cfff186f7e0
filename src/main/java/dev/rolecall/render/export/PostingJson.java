package dev.rolecall.render.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.rolecall.body.Repair;
import dev.rolecall.catalog.Entry;
import dev.rolecall.output.FactsJson;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.text.Unseen;
import java.util.Locale;

/** Writes the facts of one posting with their evidence. {@code docs/posting-json.md} describes the file. */
public final class PostingJson {

    /** The version of the file. */
    public static final int VERSION = 1;

    private static final int MAX_REPAIR_CHARS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private PostingJson() {}

    /** The whole file. */
    public static byte[] of(Entry entry, JobPosting posting) {
        var closed = entry.status().closedOn();
        var root = JSON.createObjectNode()
                .put("version", VERSION)
                .put("permalink", entry.permalink())
                .put("file", posting.id().toString())
                .put("format", posting.format())
                .put("firstPublished", entry.firstPublished().toString())
                .put("closed", closed == null ? null : closed.toString());
        FactsJson.put(posting, root);
        var repairs = root.putArray("repairs");
        posting.repairs().forEach(repair -> add(repairs, repair));
        return JsonFile.of(json -> JSON.writeTree(json, root));
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
