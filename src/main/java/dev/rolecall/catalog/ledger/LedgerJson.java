package dev.rolecall.catalog.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rolecall.posting.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as the file {@code permalinks.json}, one address a line, so that two versions of it compare line by line.
 * {@code docs/permalinks.md} describes it.
 */
public final class LedgerJson {

    /** The version of the file that is written. Version 1, which knew first days and sources only, is still read. */
    public static final int VERSION = 2;

    private static final int FIRST_VERSION = 1;
    private static final String MOVED = "moved";
    private static final String LIST = "list";
    private static final String EMPTY = "empty";

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(8).build())
            .build());

    private LedgerJson() {}

    /** Reads a ledger; nothing when the text is not one of a version we know. */
    public static Optional<Ledger> parse(String text) {
        try {
            var root = JSON.readTree(text);
            var version = root.path("version").asInt();
            if (version < FIRST_VERSION
                    || version > VERSION
                    || !root.path("addresses").isObject()) {
                return Optional.empty();
            }
            var pages = new TreeMap<String, Ledger.Page>();
            for (var field : root.path("addresses").properties()) {
                pages.put(field.getKey(), version == FIRST_VERSION ? first(field.getValue()) : page(field.getValue()));
            }
            return Optional.of(new Ledger(pages));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Ledger.Page first(JsonNode node) {
        var day = day(node, "first");
        var source = text(node, "source");
        return source == null
                ? new Ledger.Listing(day, day, false, null, null, "")
                : new Ledger.Posting(day, day, Ledger.State.OPEN, new Identity(source, LastFacts.NONE, null));
    }

    private static Ledger.Page page(JsonNode node) {
        var kind = node.path("is").asText();
        var first = day(node, "first");
        var changed = day(node, "changed");
        return switch (kind) {
            case MOVED ->
                new Ledger.Moved(first, changed, needed(node, "to"), node.has("source") ? identity(node) : null);
            case LIST, EMPTY ->
                new Ledger.Listing(
                        first,
                        changed,
                        kind.equals(EMPTY),
                        text(node, "label"),
                        text(node, "group"),
                        Optional.ofNullable(text(node, "hash")).orElse(""));
            default ->
                new Ledger.Posting(
                        first,
                        changed,
                        Ledger.State.valueOf(kind.toUpperCase(Locale.ROOT)),
                        identity(node),
                        text(node, "merged"),
                        node.has("withheld") ? day(node, "withheld") : null);
        };
    }

    private static Identity identity(JsonNode node) {
        var facts = new LastFacts(
                text(node, "title"),
                node.path("supplied").asBoolean(),
                text(node, "company"),
                text(node, "level"),
                places(node.path("places")),
                node.has("posted") ? day(node, "posted") : null,
                node.has("closed") ? day(node, "closed") : null);
        var digest = text(node, "hash");
        var print = digest == null
                ? null
                : new Fingerprint(
                        digest,
                        Optional.ofNullable(text(node, "words")).orElse(""),
                        text(node, "number"),
                        text(node, "found"),
                        text(node, "apply"));
        return new Identity(needed(node, "source"), facts, print);
    }

    private static List<Place> places(JsonNode list) {
        var places = new ArrayList<Place>();
        for (var place : list) {
            places.add(new Place(item(place, 0), item(place, 1), item(place, 2)));
        }
        return places;
    }

    private static @Nullable String item(JsonNode list, int index) {
        var item = list.path(index);
        return item.isTextual() ? item.asText() : null;
    }

    private static @Nullable String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isTextual() ? value.asText() : null;
    }

    private static String needed(JsonNode node, String name) {
        var value = text(node, name);
        if (value == null) {
            throw new IllegalArgumentException("an address without " + name);
        }
        return value;
    }

    private static LocalDate day(JsonNode node, String name) {
        return LocalDate.parse(node.path(name).asText());
    }

    /** Writes a ledger, in the order of addresses. */
    public static String write(Ledger ledger) {
        var text = new StringBuilder("{\"version\":").append(VERSION).append(",\"addresses\":{");
        var separator = "\n";
        for (var page : ledger.pages().entrySet()) {
            text.append(separator).append(line(page));
            separator = ",\n";
        }
        return text.append("\n}}\n").toString();
    }

    private static String line(Map.Entry<String, Ledger.Page> page) {
        try {
            return JSON.writeValueAsString(page.getKey()) + ":" + JSON.writeValueAsString(node(page.getValue()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode node(Ledger.Page page) {
        var node = JSON.createObjectNode();
        if (page instanceof Ledger.Posting posting) {
            days(node.put("is", posting.state().name().toLowerCase(Locale.ROOT)), page);
            put(node, posting.identity());
            put(node, "merged", posting.merged());
            put(node, "withheld", posting.withheld());
        } else if (page instanceof Ledger.Moved moved) {
            days(node.put("is", MOVED).put("to", moved.to()), page);
            if (moved.identity() != null) {
                put(node, moved.identity());
            }
        } else if (page instanceof Ledger.Listing listing) {
            days(node.put("is", listing.isEmpty() ? EMPTY : LIST), page);
            put(node, "label", listing.label());
            put(node, "group", listing.group());
            put(node, "hash", listing.digest().isEmpty() ? null : listing.digest());
        }
        return node;
    }

    private static void days(ObjectNode node, Ledger.Page page) {
        node.put("first", page.first().toString()).put("changed", page.changed().toString());
    }

    private static void put(ObjectNode node, Identity identity) {
        node.put("source", identity.source());
        var facts = identity.facts();
        put(node, "title", facts.title());
        if (facts.isTitleSupplied()) {
            node.put("supplied", true);
        }
        put(node, "company", facts.company());
        put(node, "level", facts.level());
        if (!facts.places().isEmpty()) {
            put(node.putArray("places"), facts.places());
        }
        put(node, "posted", facts.posted());
        put(node, "closed", facts.closed());
        var print = identity.fingerprint();
        if (print != null) {
            put(node, "hash", print.digest());
            put(node, "words", print.words().isEmpty() ? null : print.words());
            put(node, "number", print.number());
            put(node, "found", print.found());
            put(node, "apply", print.apply());
        }
    }

    private static void put(ArrayNode array, List<Place> places) {
        for (var place : places) {
            array.addArray().add(place.city()).add(place.region()).add(place.country());
        }
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }
}
