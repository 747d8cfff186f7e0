package dev.rolecall.render;

import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A page, without the indentation and the empty lines of its templates: of their white space that holds a line break, the
 * line break is left. What templates are filled with stays as it is.
 */
final class PageOutput implements TemplateOutput {

    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern INDENTATION = Pattern.compile("\\A\\s+");

    private final Utf8ByteOutput page = new Utf8ByteOutput();
    private final Parts parts;
    private boolean isAtLineStart = true;

    PageOutput(Parts parts) {
        this.parts = parts;
    }

    /**
     * A part of a template as it is written.
     *
     * @param inLine after something else
     * @param atLineStart after a line break
     * @param endsLine whether it ends with a line break
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(byte[] inLine, byte[] atLineStart, boolean endsLine) {

        static Part of(byte[] text) {
            var inLine = BREAK.matcher(new String(text, StandardCharsets.UTF_8)).replaceAll("\n");
            var atLineStart = INDENTATION.matcher(inLine).replaceFirst("");
            return new Part(bytes(inLine), bytes(atLineStart), inLine.endsWith("\n"));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The parts of some templates, each looked through once. Safe for use by several threads. */
    static final class Parts {

        @SuppressWarnings("ArrayAsKeyOfSetOrMap") // each is a constant of a template, and the same array every time
        private final Map<byte[], Part> parts = new ConcurrentHashMap<>();

        private Part of(byte[] text) {
            var part = parts.get(text); // of a part that is there, computeIfAbsent may lock
            return part == null ? parts.computeIfAbsent(text, Part::of) : part;
        }
    }

    @Override
    public void writeBinaryContent(byte[] text) {
        var part = parts.of(text);
        var written = isAtLineStart ? part.atLineStart() : part.inLine();
        if (written.length > 0) {
            page.writeBinaryContent(written);
            isAtLineStart = part.endsLine();
        }
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        if (from < to) {
            page.writeContent(text, from, to);
            isAtLineStart = false;
        }
    }

    /** What was written. */
    byte[] bytes() {
        return page.toByteArray();
    }
}
