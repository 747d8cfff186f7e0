package dev.rolecall.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells bytes that are no text, and text of two bytes a character that lacks its mark. */
final class BinaryContent {

    private static final int SAMPLE_BYTES = 8_192;
    private static final int MESSAGE_HEAD_BYTES = 2_048;

    /** First bytes of files that can look like text for a while, or are text that only programs read. */
    private static final List<String> SIGNATURES = List.of(
            "%PDF-",
            "{\\rtf", "PK\u0003\u0004", "\u0089PNG", "GIF8", "\u001f\u008b", "\u00ff\u00d8\u00ff", "\u007fELF");

    private BinaryContent() {}

    static boolean isBinary(byte[] bytes) {
        var size = Math.min(bytes.length, SAMPLE_BYTES);
        var head = new String(bytes, 0, Math.min(size, 8), StandardCharsets.ISO_8859_1);
        if (SIGNATURES.stream().anyMatch(head::startsWith) || isMessage(bytes)) {
            return true;
        }
        var controls = 0;
        for (var i = 0; i < size; i++) {
            var b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls > 1 && controls * 20 > size;
    }

    /** An e-mail or a page that a browser saved in one file: its parts are packed for programs to read. */
    private static boolean isMessage(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, MESSAGE_HEAD_BYTES), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return head.contains("\nmime-version:") && head.contains("\ncontent-type: multipart/");
    }

    /** UTF-16 without a mark: in Western text every second byte is zero. */
    static Optional<Charset> wide(byte[] bytes) {
        var size = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
        var even = 0;
        var odd = 0;
        for (var i = 0; i < size; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        var many = Math.max(2, size / 2 * 7 / 10);
        if (even >= many && odd * 20 <= size) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return odd >= many && even * 20 <= size ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }
}
