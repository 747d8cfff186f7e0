package dev.rolecall.html;

import java.util.List;

/** Tells texts whose line ends are meant, as those of plain text put into a page as it is, from those of wrapped source. */
final class BrokenText {

    private static final int MIN_LINES = 6;
    /** Source is wrapped at more than so many characters. */
    private static final int SHORT = 50;

    private BrokenText() {}

    /** Whether at least half of its lines are much shorter than whoever wraps source leaves them. */
    static boolean isIn(String text) {
        if (text.indexOf('\n') < 0) {
            return false;
        }
        List<Integer> lengths = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(String::length)
                .toList();
        var isShort = lengths.stream().filter(length -> length < SHORT).count();
        return lengths.size() >= MIN_LINES && isShort * 2 > lengths.size();
    }
}
