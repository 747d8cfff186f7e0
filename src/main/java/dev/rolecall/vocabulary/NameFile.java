package dev.rolecall.vocabulary;

import dev.rolecall.vocabulary.Meaning.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of places in a sorted file that stays as it is in memory: no object is made for a name before someone asks
 * for it.
 */
final class NameFile {

    /** Longer names than this are met once. */
    private static final int MAX_REMEMBERED_CHARS = 40;

    private final byte[] bytes;
    /** What was found last, by the hash of its key. Two threads that look up one name come to the same. */
    private final @Nullable Remembered[] remembered = new Remembered[1 << 12];

    private record Remembered(String key, Name name) {}

    /** A file of lines sorted by their first column. */
    NameFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * What the file says of a name.
     *
     * @param meanings the places of this name, the likeliest city first among cities
     * @param goesOn whether a longer name starts with it and goes on with another word
     */
    record Name(List<Meaning> meanings, boolean goesOn) {

        Name {
            meanings = List.copyOf(meanings);
        }
    }

    /** Looks a name up: postings say the same words again and again, and few of them are places. */
    Name find(String key) {
        var slot = (key.hashCode() ^ key.hashCode() >>> 15) & remembered.length - 1;
        var last = remembered[slot];
        if (last != null && last.key.equals(key)) {
            return last.name;
        }
        var name = search(key);
        if (key.length() <= MAX_REMEMBERED_CHARS) {
            remembered[slot] = new Remembered(key, name);
        }
        return name;
    }

    private Name search(String key) {
        var start = (key + "\t").getBytes(StandardCharsets.UTF_8);
        var line = firstFrom(start);
        var meanings = new ArrayList<Meaning>();
        while (compare(line, start) == 0) {
            var end = lineEnd(line);
            meanings.add(meaning(line, end));
            line = end + 1;
        }
        // A space sorts right behind the tab: names that go on stand behind the lines of the name itself.
        start[start.length - 1] = ' ';
        return new Name(meanings, compare(line, start) == 0);
    }

    /** Where the first line starts that is not less than the key; the end of the file when there is none. */
    private int firstFrom(byte[] key) {
        var low = 0;
        var high = bytes.length;
        while (low < high) {
            var line = lineStart(low + high >>> 1);
            if (compare(line, key) < 0) {
                low = lineEnd(line) + 1;
            } else {
                high = line;
            }
        }
        return low;
    }

    private int lineStart(int at) {
        var start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int from) {
        var end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Compares the start of a line with a key of the same length. */
    private int compare(int line, byte[] key) {
        for (var i = 0; i < key.length; i++) {
            var here = line + i < bytes.length ? bytes[line + i] & 0xff : -1;
            var order = here - (key[i] & 0xff);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Meaning meaning(int line, int end) {
        var text = new String(bytes, line, end - line, StandardCharsets.UTF_8);
        var columns = text.stripTrailing().split("\t", -1);
        var flags = columns[2];
        return switch (columns[1].charAt(0)) {
            case 'N' -> new Meaning(Kind.COUNTRY, flags, "", columns[3], "", 0);
            case 'A' -> new Meaning(Kind.AREA, flags, columns[3], columns.length > 4 ? columns[4] : "", "", 0);
            case 'R' -> new Meaning(Kind.REGION, flags, columns[5], columns[3], columns[4], 0);
            default -> new Meaning(Kind.CITY, flags, columns[3], columns[4], columns[5], Integer.parseInt(columns[6]));
        };
    }
}
