package dev.rolecall.render.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes JSON, the same on every machine. */
final class JsonFile {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonFile() {}

    /** What writes one value. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** One value as a file that people can read: its fields and their items on lines of their own, a line end at its end. */
    static byte[] of(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var json = FACTORY.createGenerator(bytes)) {
            json.setPrettyPrinter(new ShallowPrinter());
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** One value on one line. */
    static String line(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var json = FACTORY.createGenerator(bytes)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
