package dev.rolecall.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ledger as the file {@code permalinks.json}:
 *
 * <pre>{"version": 1, "addresses": {"postings/acme-welder/": {"first": "2026-11-20", "source": "acme/welder.md"}}}</pre>
 */
public final class LedgerJson {

    /** The version of the file's form. */
    public static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(8).build())
            .build());

    private LedgerJson() {}

    /** Reads a ledger; nothing when the text is not one of a version we know. */
    public static Optional<Ledger> parse(String text) {
        try {
            var root = JSON.readTree(text);
            return root.path("version").asInt() == VERSION
                            && root.path("addresses").isObject()
                    ? Optional.of(new Ledger(records(root.path("addresses"))))
                    : Optional.empty();
        } catch (JsonProcessingException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Ledger.Record> records(JsonNode addresses) {
        var records = new TreeMap<String, Ledger.Record>();
        for (var field : addresses.properties()) {
            var source = field.getValue().path("source");
            var first = LocalDate.parse(field.getValue().path("first").asText());
            records.put(field.getKey(), new Ledger.Record(first, source.isTextual() ? source.asText() : null));
        }
        return records;
    }

    /** Writes a ledger, one address a line, in the order of addresses. */
    public static String write(Ledger ledger) {
        var root = JSON.createObjectNode().put("version", VERSION);
        var addresses = root.putObject("addresses");
        ledger.records().forEach((address, entry) -> put(addresses, address, entry));
        var indenter = new DefaultIndenter("  ", "\n");
        try {
            return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(indenter))
                            .writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(ObjectNode addresses, String address, Ledger.Record entry) {
        var node =
                addresses.putObject(address).put("first", entry.firstPublished().toString());
        if (entry.source() != null) {
            node.put("source", entry.source());
        }
    }
}
