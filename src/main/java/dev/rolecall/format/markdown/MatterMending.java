package dev.rolecall.format.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.rolecall.format.SourceText;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads front matter in spite of single lines that are not sound: a line that the parser stumbles over is read as the
 * words that stand in it, and left out where that does not help either.
 *
 * <p>A generator of sites would refuse the file, and one colon in a title would cost a posting. What may keep a page back
 * is never mended: nobody's draft is shown for a slip of the pen.
 */
final class MatterMending {

    private static final int MAX_MENDS = 40;
    /** Each mending reads the whole again; what is longer is mended less. */
    private static final int MAX_CHARS = 20_000;

    private static final int MAX_MENDS_OF_LONG = 12;
    /** What is shorter is no paragraph that another one could follow. */
    private static final int MIN_TEXT_CHARS = 80;

    private static final Pattern PAIR =
            Pattern.compile("(\\s*(?:- )?)([\\p{L}\\p{N}_][\\p{L}\\p{N} _.-]{0,60}?)(\\s?[:=]\\s?)(.+)");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N} _.-]{0,60}:\\s*");
    /** What stands in a list of words: its items, what goes on in the next line, and blank lines. */
    private static final Pattern IN_LIST = Pattern.compile("\\s+\\S|\\s*$|#|-\\s");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Set<String> FLAGS = Set.of("draft", "published");

    private final SourceText matter;
    private final boolean isToml;
    private final List<String> written;
    private final List<String> lines;
    private final Set<Integer> mended = new TreeSet<>();
    private final Set<Integer> quoted = new HashSet<>();
    private final Set<Integer> joined = new HashSet<>();

    MatterMending(SourceText matter, boolean isToml) {
        this.matter = matter;
        this.isToml = isToml;
        this.written = List.of(matter.text().split("\n", -1));
        this.lines = new ArrayList<>(written);
    }

    /**
     * The values.
     *
     * @throws JsonProcessingException what the parser said first, when no mending helps
     */
    Value values() throws JsonProcessingException {
        var values = parse();
        for (var line : List.copyOf(mended)) {
            // Whatever was tried on the way to the line that was unsound is taken back.
            var words = lines.set(line - 1, written.get(line - 1));
            try {
                values = read();
                mended.remove(line);
            } catch (JsonProcessingException e) {
                lines.set(line - 1, words);
            }
        }
        return values;
    }

    private Value parse() throws JsonProcessingException {
        JsonProcessingException first = null;
        for (var left = matter.text().length() > MAX_CHARS ? MAX_MENDS_OF_LONG : MAX_MENDS; ; left--) {
            try {
                return read();
            } catch (JsonProcessingException e) {
                first = Objects.requireNonNullElse(first, e);
                if (left == 0 || isDecided(e) || !mend(e)) {
                    throw first;
                }
            }
        }
    }

    /** What is too large or too deep, or means more than it says, is not mended. */
    private static boolean isDecided(JsonProcessingException error) {
        return error instanceof YamlValues.Refused || error instanceof StreamConstraintsException;
    }

    private Value read() throws JsonProcessingException {
        var text = String.join("\n", lines);
        return isToml ? TomlValues.read(text, matter) : YamlValues.read(text, matter);
    }

    /** The lines that were read as they stand or not at all, from 1. */
    Set<Integer> mended() {
        return Set.copyOf(mended);
    }

    /** Whether a line that was mended is read no more. */
    boolean isLeftOut(int line) {
        return lines.get(line - 1).isBlank() && !joined.contains(line);
    }

    /** Mends at the line that an error names, by the first step that changes anything; false when none does. */
    private boolean mend(JsonProcessingException error) {
        var named = error.getLocation() == null ? 0 : error.getLocation().getLineNr();
        var line = Math.max(1, Math.min(named, lines.size()));
        return Stream.of(Step.values())
                .anyMatch(
                        step -> isChanged(step == Step.AS_TEXT ? list(line) : step.isOfNext ? next(line) : line, step));
    }

    /** Joins a line of words, which stands under a name as its next paragraph would, to the quoted words of that. */
    private boolean isJoined(int line) {
        var words = lines.get(line - 1).strip();
        var name = line - 1;
        while (name > 0 && lines.get(name - 1).isBlank()) {
            name--;
        }
        if (isToml || words.isEmpty() || PAIR.matcher(words).matches() || words.startsWith("-") || name == 0) {
            return false;
        }
        var value = lines.get(name - 1);
        if (!mended.contains(name) || !value.endsWith("\"") || value.length() < MIN_TEXT_CHARS) {
            return false;
        }
        lines.set(name - 1, value.substring(0, value.length() - 1) + "\\n\\n" + escaped(words) + "\"");
        lines.set(line - 1, "");
        joined.add(line);
        mended.add(line);
        return true;
    }

    /** A text ends where a line stands no further in than its name: items that do are moved. */
    private void indentItems(int from) {
        for (var line = from;
                line <= lines.size() && IN_LIST.matcher(lines.get(line - 1)).lookingAt();
                line++) {
            if (lines.get(line - 1).startsWith("-")) {
                lines.set(line - 1, "  " + lines.get(line - 1));
            }
        }
    }

    /** The line of the name whose list a line stands in; the line itself where it stands in none. */
    private int list(int line) {
        var name = line;
        while (name > 1 && !NAME.matcher(lines.get(name - 1)).matches()) {
            if (!IN_LIST.matcher(lines.get(name - 1)).lookingAt()) {
                return line;
            }
            name--;
        }
        return isItem(next(name)) ? name : line;
    }

    private boolean isItem(int line) {
        return line <= lines.size() && lines.get(line - 1).stripLeading().startsWith("-");
    }

    private int next(int line) {
        var next = line + 1;
        while (next <= lines.size() && lines.get(next - 1).isBlank()) {
            next++;
        }
        return next;
    }

    /** What is tried at a line, one after the other. A parser may name the line behind which it lost its way. */
    private enum Step {
        QUOTE(false),
        AS_TEXT(false),
        JOIN_NEXT(true),
        ALIGN_NEXT(true),
        ALIGN(false),
        LEAVE_OUT_WORDS_NEXT(true),
        LEAVE_OUT(false),
        LEAVE_OUT_NEXT(true);

        private final boolean isOfNext;

        Step(boolean isOfNext) {
            this.isOfNext = isOfNext;
        }
    }

    private boolean isChanged(int line, Step step) {
        if (line > lines.size() || isFlag(written.get(line - 1)) || step == Step.QUOTE && !quoted.add(line)) {
            return false;
        }
        if (step == Step.JOIN_NEXT) {
            return isJoined(line);
        }
        var before = lines.get(line - 1);
        var after = changed(step, before);
        lines.set(line - 1, after);
        if (after.equals(before)) {
            return false;
        }
        if (step == Step.AS_TEXT) {
            indentItems(line + 1);
        }
        mended.add(line);
        return true;
    }

    private String changed(Step step, String line) {
        return switch (step) {
            case QUOTE -> quoted(line);
            case AS_TEXT -> NAME.matcher(line).matches() ? line.stripTrailing() + " |" : line;
            case JOIN_NEXT -> line;
            case ALIGN, ALIGN_NEXT -> PAIR.matcher(line).matches() ? line.stripLeading() : line;
            case LEAVE_OUT_WORDS_NEXT -> PAIR.matcher(line).matches() ? line : "";
            case LEAVE_OUT, LEAVE_OUT_NEXT -> "";
        };
    }

    /** A line of a name and its value, with that in quotes. */
    private String quoted(String line) {
        var pair = PAIR.matcher(line);
        if (!pair.matches() || pair.group(3).strip().equals("=") != isToml) {
            return line;
        }
        var sign = isToml ? " = " : ": ";
        return pair.group(1) + pair.group(2) + sign + "\""
                + escaped(words(pair.group(4).strip())) + "\"";
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** {@code "yes"  IF IT IS SO}: the quoted words of a value; all of it where no quotes are closed. */
    private String words(String value) {
        if (value.startsWith("| ")) {
            // The sign of a text that begins in the next line.
            return value.substring(2).strip();
        }
        var quoted = QUOTED.matcher(value);
        if (quoted.matches() || isToml && quoted.lookingAt()) {
            return quoted.group().substring(1, quoted.group().length() - 1);
        }
        if (value.length() < 2 || "\"'".indexOf(value.charAt(0)) < 0) {
            return value;
        }
        var last = value.lastIndexOf(value.charAt(0));
        if (last == value.length() - 1) {
            return value.substring(1, last);
        }
        return last == 0 ? value.substring(1) : value;
    }

    private static boolean isFlag(String line) {
        var pair = PAIR.matcher(line);
        return pair.matches() && FLAGS.contains(pair.group(2).strip());
    }
}
