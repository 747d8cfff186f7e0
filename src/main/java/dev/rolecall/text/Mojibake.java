package dev.rolecall.text;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Text that was written as UTF-8 and read as another encoding, read again as it was meant.
 *
 * <p>Each run of characters that are not ASCII is judged by itself, so that one broken word among sound ones is mended
 * and nothing else is touched. Sequences that sound text can hold are mended only beside others that it cannot.
 */
public final class Mojibake {

    private Mojibake() {}

    /**
     * A text after its repair.
     *
     * @param text the text
     * @param mended what was mended, in order
     */
    public record Repaired(String text, List<Run> mended) {
        public Repaired {
            mended = List.copyOf(mended);
        }
    }

    /**
     * A run of characters that was mended.
     *
     * @param offset where it starts in the repaired text
     * @param was as it stood
     * @param now as it stands
     */
    public record Run(int offset, String was, String now) {}

    /** The text with what was read in the wrong encoding read again, and the controls this leaves behind left out. */
    public static Repaired repair(String text) {
        if (isAscii(text)) {
            return new Repaired(text, List.of());
        }
        var pages = pages(text);
        return pages.isEmpty()
                ? new MojibakePass(text, List.of(CodePage.WINDOWS_1252), false).read()
                : new MojibakePass(text, pages, true).read();
    }

    /** The code pages that the text was read in, the one with most evidence first; none when it is sound. */
    private static List<CodePage> pages(String text) {
        var counts = new EnumMap<CodePage, Integer>(CodePage.class);
        for (var page : CodePage.values()) {
            var pass = new MojibakePass(text, List.of(page), false);
            pass.read();
            if (pass.weight() > 0 && (pass.isOwn() || page == CodePage.WINDOWS_1252)) {
                counts.put(page, pass.weight());
            }
        }
        if (counts.isEmpty()) {
            return List.of();
        }
        // What was read wrongly twice was windows-1252 one of the times.
        counts.putIfAbsent(CodePage.WINDOWS_1252, 0);
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
