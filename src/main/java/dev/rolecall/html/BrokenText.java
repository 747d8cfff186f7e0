package dev.rolecall.html;

import java.util.List;

/** Tells texts whose line ends are meant, as those of plain text put into a page as it is, from those of wrapped source. */
final class BrokenText {

    private static final int MIN_LINES = 6;
    /** Source is wrapped at more than so many characters. */
    private static final int SHORT = 50;
    /** Nobody wraps source at so many: where a line is longer, all of them end where their author ended them. */
    private static final int UNWRAPPED = 200;

    private BrokenText() {}

    /** Whether no source is wrapped so: most lines are much shorter, or one is much longer and none goes on in the next. */
    static boolean isIn(String text) {
        if (text.indexOf('\n') < 0) {
            return false;
        }
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return isShort(lines) || isUnwrapped(lines);
    }

    private static boolean isShort(List<String> lines) {
        var isShort = lines.stream().filter(line -> line.length() < SHORT).count();
        return lines.size() >= MIN_LINES && isShort * 2 > lines.size();
    }

    private static boolean isUnwrapped(List<String> lines) {
        return lines.size() > 1
                && lines.stream().anyMatch(line -> line.length() >= UNWRAPPED)
                && lines.stream().skip(1).noneMatch(line -> Character.isLowerCase(line.codePointAt(0)));
    }
}
