package dev.rolecall.output;

import java.nio.charset.StandardCharsets;

/**
 * A finished file of the site.
 *
 * @param path where it goes
 * @param bytes what it holds; not copied, never changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
public record OutputFile(OutputPath path, byte[] bytes) {

    /** A file of text, in UTF-8. */
    public static OutputFile text(String path, String text) {
        return new OutputFile(new OutputPath(path), text.getBytes(StandardCharsets.UTF_8));
    }
}
