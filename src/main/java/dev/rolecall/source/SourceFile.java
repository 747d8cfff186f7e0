package dev.rolecall.source;

import java.util.Locale;

/**
 * A content file as it was read.
 *
 * @param path relative to the content root, with {@code /}
 * @param bytes its bytes; not copied, never changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
public record SourceFile(String path, byte[] bytes) {

    /** The part of the name after its last dot, lower case; empty without one. */
    public String extension() {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
