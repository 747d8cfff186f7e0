package dev.rolecall.search;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Compact JSON text, in UTF-8. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Something that writes one value. */
    @FunctionalInterface
    interface Writer {

        void write(JsonGenerator json) throws IOException;
    }

    /** How many bytes a text takes as a rule: in UTF-8, without escapes. */
    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static byte[] of(Writer writer) {
        var bytes = new ByteArrayOutputStream();
        try (var json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            writer.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
