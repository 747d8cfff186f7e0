package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.SectionKind;
import dev.rolecall.vocabulary.SectionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings in a text that lost all its breaks, as some boards give it to machines: "… in Leeds. What you will
 * do As a Baker you feed the oven".
 */
final class FlatText {

    private static final int LEVEL = 3;
    /** A paragraph that somebody wrote as one is shorter. */
    private static final int MIN_CHARS = 1_000;
    /** No posting is so long; what is, is not worth the time. */
    private static final int MAX_CHARS = 40_000;
    /** One name may be words of a sentence. */
    private static final int MIN_HEADINGS = 2;

    private static final int MAX_WORDS = 7;
    private static final int MAX_COMPANY = 1_500;
    private static final int MAX_ANSWER = 80;

    private static final Pattern WORD = Pattern.compile("\\S++");

    private record Word(int start, int end, boolean isUpper) {}

    private record Name(int start, int end, SectionKind kind) {}

    private final SectionNames names;

    FlatText(SectionNames names) {
        this.names = names;
    }

    /** The blocks, with each such text as the sections it had. */
    List<Block> divided(List<Block> blocks) {
        return blocks.stream().flatMap(this::divided).toList();
    }

    private Stream<Block> divided(Block block) {
        var text = block.text();
        var isFlat = block instanceof Block.Paragraph
                && block.pieces().size() == 1
                && text.length() >= MIN_CHARS
                && text.length() <= MAX_CHARS;
        if (!isFlat) {
            return Stream.of(block);
        }
        var found = withoutLong(names(text), text.length());
        return found.size() < MIN_HEADINGS ? Stream.of(block) : parts(block, found).stream();
    }

    /**
     * What goes on so long about the employer has come back to the job, behind a name that is not known; and "Location" and
     * "Pay" are words of a sentence unless their answer is all that stands before the next name.
     */
    private static List<Name> withoutLong(List<Name> found, int end) {
        var result = new ArrayList<Name>();
        for (var i = 0; i < found.size(); i++) {
            var name = found.get(i);
            var next = i + 1 < found.size() ? found.get(i + 1).start() : end;
            if (next - name.end() <= most(name.kind())) {
                result.add(name);
            }
        }
        return result;
    }

    private static int most(SectionKind kind) {
        return switch (kind) {
            case COMPANY -> MAX_COMPANY;
            case WORKPLACE, PAY -> MAX_ANSWER;
            default -> MAX_CHARS;
        };
    }

    private static List<Block> parts(Block block, List<Name> found) {
        var piece = block.pieces().get(0);
        var parts = new ArrayList<Block>();
        var end = 0;
        for (var i = 0; i <= found.size(); i++) {
            var next = i < found.size() ? found.get(i).start() : block.text().length();
            var words = block.text().substring(end, next).strip();
            if (!words.isEmpty()) {
                parts.add(new Block.Paragraph(List.of(piece.withText(words))));
            }
            if (i < found.size()) {
                end = found.get(i).end();
                parts.add(new Block.Heading(
                        LEVEL, List.of(piece.withText(block.text().substring(next, end)))));
            }
        }
        return parts;
    }

    private List<Name> names(String text) {
        var words = words(text);
        var found = new ArrayList<Name>();
        for (var i = 0; i < words.size(); i++) {
            var name = words.get(i).isUpper() ? name(text, words, i, found) : null;
            if (name != null) {
                found.add(name);
                while (words.get(i).end() < name.end()) {
                    i++;
                }
            }
        }
        return found;
    }

    /** The longest name of a section from a word on, behind which a new sentence begins. */
    private @Nullable Name name(String text, List<Word> words, int first, List<Name> before) {
        var start = words.get(first).start();
        var isBegun = start < 2 || ".!?:)".indexOf(text.charAt(start - 2)) >= 0 || isBehindAnswer(before, start);
        for (var count = Math.min(MAX_WORDS, words.size() - first - 1); count > 0; count--) {
            var end = words.get(first + count - 1).end();
            var kind = words.get(first + count).isUpper() ? kind(text.substring(start, end)) : null;
            if (kind != null && (count > 1 || isBegun)) {
                return new Name(start, end, kind);
            }
        }
        return null;
    }

    /** "Location Leeds, UK Responsibilities": no sentence ends before the last name. */
    private static boolean isBehindAnswer(List<Name> before, int start) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && most(last.kind()) == MAX_ANSWER && start - last.end() <= MAX_ANSWER;
    }

    private @Nullable SectionKind kind(String name) {
        return names.isName(name) ? names.kindOf(name).orElse(null) : null;
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            words.add(new Word(found.start(), found.end(), !Character.isLowerCase(text.codePointAt(found.start()))));
        }
        return words;
    }
}
