package dev.rolecall.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines.
 *
 * @param lines the lines
 * @param isWhole whether nothing was left out
 */
record Lines(List<String> lines, boolean isWhole) {

    private static final String MORE = "…";
    private static final int TRIES = 7;

    Lines {
        lines = List.copyOf(lines);
    }

    /** Where a text goes: how many lines of how many pixels. */
    record Room(int width, int most) {}

    /** As few lines as there can be; what does not fit in the room is left out and an ellipsis says so. */
    static Lines of(String text, Type type, Room room) {
        var lines = new ArrayList<String>();
        var rest = text;
        while (!rest.isEmpty() && lines.size() < room.most) {
            var end = end(rest, type, room.width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            var last = lines.size() - 1;
            lines.set(last, cut(lines.get(last), type, room.width));
        }
        return new Lines(lines, rest.isEmpty());
    }

    /** The same text in as many lines, which are about as long as one another. */
    static Lines even(String text, Type type, Room room) {
        var lines = of(text, type, room);
        var low = room.width / 2;
        var high = room.width;
        for (var i = 0; i < TRIES && lines.isWhole && lines.lines.size() > 1; i++) {
            var middle = (low + high) / 2;
            var tried = of(text, type, new Room(middle, lines.lines.size()));
            if (tried.isWhole && !tried.breaksWords(text)) {
                lines = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return lines;
    }

    private boolean breaksWords(String text) {
        return !String.join(" ", lines).equals(text);
    }

    /** Where the first line ends: before a word, else within one, after a sign that joins words if there is any. */
    private static int end(String text, Type type, int width) {
        var fits = fitting(text, type, width);
        if (fits == text.length()) {
            return fits;
        }
        var space = text.lastIndexOf(' ', fits);
        if (space > 0) {
            return space;
        }
        var joint = Math.max(text.lastIndexOf('/', fits - 1), text.lastIndexOf('-', fits - 1));
        return joint > 0 ? joint + 1 : fits;
    }

    /** How many characters fit in a line, at least one. */
    private static int fitting(String text, Type type, int width) {
        if (type.width(text) <= width) {
            return text.length();
        }
        var low = 1;
        var high = text.length();
        while (high - low > 1) {
            var middle = (low + high) / 2;
            if (type.width(text.substring(0, middle)) <= width) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String cut(String line, Type type, int width) {
        var fits = fitting(line, type, width - type.width(" " + MORE));
        var space = fits == line.length() ? fits : line.lastIndexOf(' ', fits);
        return space >= fits / 2 ? line.substring(0, space) + " " + MORE : line.substring(0, fits) + MORE;
    }
}
