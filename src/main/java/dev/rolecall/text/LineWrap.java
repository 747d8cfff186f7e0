package dev.rolecall.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells lines that an editor broke at its margin from lines that someone ended. */
public final class LineWrap {

    private static final int MIN_WIDTH = 45;
    private static final int MAX_WIDTH = 120;
    private static final int MIN_ENTRIES = 3;
    private static final int MAX_ENTRY = 45;
    private static final int MAX_LIST = 800;

    /** Words that ask for another one behind them. */
    private static final Set<String> JOINING = Set.of(
            "a", "an", "the", "and", "or", "of", "our", "your", "their", "its", "from", "into", "than", "und", "oder",
            "der", "et", "ou", "de", "des", "y", "del");

    /** "alder Ovens GmbH", under a title: some firms write their names so. */
    private static final Pattern FIRM = Pattern.compile(
            "[^.,;:!?]{2,40}\\s(?:GmbH(?: & Co\\.? KG)?|AG|SE|KG|OG|Inc\\.?|Ltd\\.?|LLC|SAS?|B\\.?V\\.?|AB|A/S|AS|Oy)");

    private LineWrap() {}

    /**
     * Whether the lines of a paragraph were broken at a margin: no line has room for the first word of the next, and
     * some sentence goes on in the next line.
     *
     * @param lines two or more lines without blank ones between
     */
    public static boolean isWrapped(List<String> lines) {
        var width = lines.stream().mapToInt(String::length).max().orElse(0);
        if (width < MIN_WIDTH || width > MAX_WIDTH) {
            return false;
        }
        var goingOn = false;
        for (var i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).length() + 1 + firstWord(lines.get(i + 1)) <= width) {
                return false;
            }
            goingOn |= goesOn(lines.get(i), lines.get(i + 1));
        }
        return goingOn;
    }

    /** "Leeds, UK; Lyon, France; Prague, Czech" over "Republic; Oslo, Norway": entries with semicolons between. */
    private static boolean isOneList(String line, String next) {
        if (line.length() > MAX_LIST || line.indexOf(';') < 0 || next.indexOf(';') < 0) {
            return false;
        }
        var entries = (line + " " + next).split(";", -1);
        return entries.length > MIN_ENTRIES && Arrays.stream(entries).allMatch(entry -> entry.length() <= MAX_ENTRY);
    }

    private static int firstWord(String line) {
        var end = line.indexOf(' ');
        return end < 0 ? line.length() : end;
    }

    /** Whether a line ends within brackets, or with a word that no line ends with. */
    private static boolean isOpen(String line) {
        var word = line.substring(line.lastIndexOf(' ') + 1);
        return line.lastIndexOf('(') > line.lastIndexOf(')') || JOINING.contains(word);
    }

    /** Whether a line goes on in the next: it ends no sentence, and the next begins as none. */
    public static boolean goesOn(String line, String next) {
        if (line.isEmpty() || next.isEmpty()) {
            return false;
        }
        if (isOneList(line, next)) {
            return true;
        }
        var last = line.charAt(line.length() - 1);
        if (!Character.isLetterOrDigit(last) && last != ',') {
            return false;
        }
        return last == ','
                || Character.isLowerCase(next.codePointAt(0))
                        && !FIRM.matcher(next).matches()
                || isOpen(line);
    }
}
