package dev.rolecall.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * One hostile input.
 *
 * @param id its corpus and its number there
 * @param as what it is: {@code html}, {@code md}, {@code title}, ...
 * @param bytes the input; not copied, never changed
 * @param expect what its corpus says of it; empty where it says nothing
 * @param maxSeconds how long reading it may take
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HostileCase(String id, String as, byte[] bytes, String expect, int maxSeconds) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEFAULT_SECONDS = 10;

    /** The cases of a file, one a line. */
    static List<HostileCase> of(Path file) throws IOException {
        var cases = new ArrayList<HostileCase>();
        for (var line : Files.readAllLines(file)) {
            cases.add(of(JSON.readTree(line)));
        }
        return cases;
    }

    private static HostileCase of(JsonNode json) throws IOException {
        return new HostileCase(
                json.path("id").asText(),
                json.path("as").asText(),
                bytes(json),
                json.path("expect").asText(""),
                json.path("max_seconds").asInt(DEFAULT_SECONDS));
    }

    private static byte[] bytes(JsonNode json) throws IOException {
        if (json.has("b64")) {
            return Base64.getDecoder().decode(json.get("b64").asText());
        }
        if (json.has("gz64")) {
            var packed = Base64.getDecoder().decode(json.get("gz64").asText());
            try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return in.readAllBytes();
            }
        }
        if (json.has("parts")) {
            var text = new StringBuilder();
            json.get("parts")
                    .forEach(part ->
                            text.append(part.get(0).asText().repeat(part.get(1).asInt())));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
        return json.path("text").asText().getBytes(StandardCharsets.UTF_8);
    }

    /** The input as text, when its bytes are UTF-8. */
    Optional<String> text() {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A text as a JSON string, which is a YAML string too. */
    static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
