package dev.rolecall.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rolecall.catalog.ledger.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A site as it tells of itself.
 *
 * @param ledger every address ever published
 * @param postings the line of {@code postings.json} of each posting, by permalink
 */
public record PublishedSite(Ledger ledger, Map<String, String> postings) {

    private static final String START = "{\"permalink\":\"";
    private static final ObjectMapper JSON = new ObjectMapper();

    public PublishedSite {
        postings = Map.copyOf(postings);
    }

    /**
     * A site of these files.
     *
     * @param lines those of {@code postings.json}, which has one posting a line
     */
    public static PublishedSite of(Ledger ledger, List<String> lines) {
        var postings = new HashMap<String, String>();
        for (var line : lines) {
            var end = line.startsWith(START) ? line.indexOf('"', START.length()) : -1;
            if (end > 0) {
                postings.put(line.substring(START.length(), end), line);
            }
        }
        return new PublishedSite(ledger, postings);
    }

    /** The facts of a posting; an empty object for one that is not there, or not told as we do. */
    JsonNode facts(String permalink) {
        try {
            var root = JSON.readTree(postings.getOrDefault(permalink, ""));
            return root.isObject() ? root : JSON.createObjectNode();
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}
