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

    private static final Name NONE = new Name(List.of(), false);

    private final byte[] bytes;
    private final NameIndex index;

    /** A file of lines sorted by their first column. */
    NameFile(byte[] bytes) {
        this.bytes = bytes;
        this.index = new NameIndex(bytes);
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
        var line = index.find(start);
        if (line < 0) {
            return NONE;
        }
        var meanings = new ArrayList<Meaning>();
        while (startsWith(line, start)) {
            var end = index.lineEnd(line);
            meanings.add(meaning(line, end));
            line = end + 1;
        }
        // A space sorts right behind the tab: names that go on stand behind the lines of the name itself.
        start[start.length - 1] = ' ';
        return new Name(meanings, startsWith(line, start));
    }

    private boolean startsWith(int line, byte[] key) {
        var end = line + key.length;
        return end <= bytes.length && Arrays.equals(bytes, line, end, key, 0, key.length);
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
