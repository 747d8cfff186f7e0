package dev.rolecall.search;

import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import dev.rolecall.output.Spool;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files of the index but for the manifest. They are written into a folder that is named by what all of them hold, so
 * that they may be kept for ever, and never one of them is read with one of another index. As the name is known only
 * at the end, they are spooled before.
 */
final class Parts {

    private static final int HASH_CHARS = 10;

    private final Spool spool;
    private final MessageDigest digest = sha256();
    private final List<Part> parts = new ArrayList<>();

    private record Part(String name, long start, int length) {}

    /** Parts that are spooled; the spool is not closed. */
    Parts(Spool spool) {
        this.spool = spool;
    }

    /** Adds a file, by its path in the folder. */
    void add(String name, Json.Writer writer) {
        var bytes = Json.of(json -> {
            json.writeStartObject();
            json.writeNumberField("version", SearchIndex.VERSION);
            writer.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        });
        digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        parts.add(new Part(name, spool.append(bytes, 0, bytes.length), bytes.length));
    }

    /**
     * Writes all files; afterwards none can be added.
     *
     * @return the name of their folder
     */
    String write(Consumer<OutputFile> sink) {
        var folder = HexFormat.of().formatHex(digest.digest()).substring(0, HASH_CHARS);
        for (var part : parts) {
            var bytes = new byte[part.length()];
            spool.read(part.start(), bytes, 0, bytes.length);
            sink.accept(new OutputFile(new OutputPath(SearchIndex.FOLDER + folder + "/" + part.name()), bytes));
        }
        return folder;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
