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
        return of(file, 1);
    }

    /** The cases of a file, each so many times as long as it is there. */
    static List<HostileCase> of(Path file, int times) throws IOException {
        var cases = new ArrayList<HostileCase>();
        for (var line : Files.readAllLines(file)) {
            cases.add(of(JSON.readTree(line), times));
        }
        return cases;
    }

    private static HostileCase of(JsonNode json, int times) throws IOException {
        return new HostileCase(
                json.path("id").asText(),
                json.path("as").asText(),
                json.has("parts") ? parts(json.get("parts"), times) : repeated(bytes(json), times),
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
        return json.path("text").asText().getBytes(StandardCharsets.UTF_8);
    }

    /** What is repeated in a case is repeated more often; what stands once stands once. */
    private static byte[] parts(JsonNode parts, int times) {
        var text = new StringBuilder();
        for (var part : parts) {
            var count = part.get(1).asInt();
            text.append(part.get(0).asText().repeat(count == 1 ? 1 : count * times));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] repeated(byte[] bytes, int times) {
        var result = new byte[bytes.length * times];
        for (var i = 0; i < times; i++) {
            System.arraycopy(bytes, 0, result, i * bytes.length, bytes.length);
        }
        return result;
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
