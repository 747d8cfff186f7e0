package dev.rolecall.search;

import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A part of the index, named by what it holds, so that it can be kept for ever by whoever fetched it.
 *
 * @param kind what it holds: {@code docs}, {@code terms}
 * @param count how many of them
 * @param bytes the JSON text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
record IndexPart(String kind, int count, byte[] bytes) {

    private static final int HASH_CHARS = 10;

    /** Its file name, with the start of the SHA-256 of its bytes. */
    String name() {
        return kind + "-" + hash() + ".json";
    }

    OutputFile file() {
        return new OutputFile(new OutputPath(SearchIndex.FOLDER + name()), bytes);
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_CHARS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
