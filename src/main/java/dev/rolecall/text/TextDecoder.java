package dev.rolecall.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: byte order mark, strict UTF-8, a declared encoding, the likeliest one, else windows-1252.
 *
 * <p>Line ends become {@code \n}; control characters are left out. Where UTF-8 fails in some lines only, those lines
 * alone are read as windows-1252, as files that were pasted together need.
 */
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32 = Charset.forName("UTF-32");

    private static final int DECLARATION_BYTES = 1_024;
    private static final Pattern DECLARED = Pattern.compile(
            "(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,100}?encoding)\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_:.-]{1,40})");

    private TextDecoder() {}

    /** The text of the bytes, or nothing when they are no text. */
    public static Optional<String> decode(byte[] bytes) {
        var marked = byMark(bytes);
        if (marked != null) {
            return Optional.of(clean(marked));
        }
        var wide = BinaryContent.wide(bytes);
        if (wide.isPresent()) {
            return Optional.of(clean(new String(bytes, wide.get())));
        }
        return BinaryContent.isBinary(bytes) ? Optional.empty() : Optional.of(clean(unmarked(bytes)));
    }

    private static @Nullable String byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return new String(bytes, UTF_32);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String unmarked(byte[] bytes) {
        return strict(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8)
                .or(() -> declared(bytes).flatMap(charset -> strict(ByteBuffer.wrap(bytes), charset)))
                .orElseGet(() -> guessed(bytes));
    }

    private static String guessed(byte[] bytes) {
        var text = byLine(bytes);
        return isMixed(text, bytes)
                ? text
                : LegacyEncoding.of(bytes)
                        .flatMap(charset -> strict(ByteBuffer.wrap(bytes), charset))
                        .orElse(text);
    }

    /** Whether some lines are UTF-8 with other letters than ASCII: read so, they are shorter than their bytes. */
    private static boolean isMixed(String text, byte[] bytes) {
        return text.length() < bytes.length;
    }

    private static Optional<String> strict(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        var matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            // A declaration that could be read byte by byte cannot be in an encoding of two bytes.
            var name = matcher.group(1).toLowerCase(Locale.ROOT);
            return name.startsWith("utf-") ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String byLine(byte[] bytes) {
        var result = new StringBuilder(bytes.length);
        var start = 0;
        for (var i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                var line = Arrays.copyOfRange(bytes, start, Math.min(i + 1, bytes.length));
                result.append(strict(ByteBuffer.wrap(line), StandardCharsets.UTF_8)
                        .orElseGet(() -> new String(line, WINDOWS_1252)));
                start = i + 1;
            }
        }
        return result.toString();
    }

    /** Controls of the second row stay here: text read in the wrong encoding is mended with their help. */
    private static String clean(String text) {
        var result = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isLineEnd(c)) {
                result.append(c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (isShown(c)) {
                result.append(c);
            }
        }
        return Surrogates.paired(result);
    }

    private static boolean isLineEnd(char c) {
        return c >= '\n' && c <= '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isShown(char c) {
        return c == '\t' || c >= ' ' && c != 0x7F && c != '\uFEFF';
    }
}
