package dev.rolecall.vocabulary;

import dev.rolecall.vocabulary.Meaning.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The names of places in a sorted file that stays as it is in memory: no object is made for a name before someone asks
 * for it.
 */
final class NameFile {

    private final byte[] bytes;
    private final int[] lines;

    /** A file of lines sorted by their first column. */
    NameFile(byte[] bytes) {
        this.bytes = bytes;
        this.lines = starts(bytes);
    }

    private static int[] starts(byte[] bytes) {
        var starts = new int[1024];
        var size = 0;
        for (var at = 0; at < bytes.length; ) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
            }
            starts[size++] = at;
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            at++;
        }
        return Arrays.copyOf(starts, size);
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

    /** Looks a name up. */
    Name find(String key) {
        var start = (key + "\t").getBytes(StandardCharsets.UTF_8);
        var line = firstFrom(start);
        var meanings = new ArrayList<Meaning>();
        while (line < lines.length && compare(lines[line], start) == 0) {
            meanings.add(meaning(line));
            line++;
        }
        // A space sorts right behind the tab: names that go on stand behind the lines of the name itself.
        start[start.length - 1] = ' ';
        return new Name(meanings, line < lines.length && compare(lines[line], start) == 0);
    }

    private int firstFrom(byte[] key) {
        var low = 0;
        var high = lines.length;
        while (low < high) {
            var middle = low + high >>> 1;
            if (compare(lines[middle], key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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

    private Meaning meaning(int line) {
        var end = line + 1 < lines.length ? lines[line + 1] - 1 : bytes.length;
        var text = new String(bytes, lines[line], end - lines[line], StandardCharsets.UTF_8);
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
