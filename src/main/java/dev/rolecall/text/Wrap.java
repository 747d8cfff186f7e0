package dev.rolecall.text;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of a width. */
public final class Wrap {

    private Wrap() {}

    /**
     * Breaks a text at its spaces.
     *
     * @param text one line of text
     * @param width how many UTF-16 units a line has at most; a longer word stands on a line of its own
     * @return the lines, at least one
     */
    public static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
