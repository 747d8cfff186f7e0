package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.SectionKind;
import dev.rolecall.text.Fold;
import dev.rolecall.vocabulary.SectionNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the headings that a source did not mark as such. */
final class Headings {

    /** Before any list or heading, the lines of a card below the employer's name are shorter than what is said of it. */
    private static final int MIN_TEXT_WORDS = 5;

    private static final Pattern SPACES = Pattern.compile("\\s++");

    private static final int LEVEL = 3;
    private static final int MAX_CHARS = 70;
    private static final int MAX_NAME_CHARS = 40;
    private static final int MIN_REST_CHARS = 20;

    private static final Pattern ABOUT = Pattern.compile("^About (?!the |you|this |our |us$)(.{2,40})$");
    /** A noun with what it is of or in: a line of a list, as in {@code Experience with Python}, and no name. */
    private static final Pattern PHRASE = Pattern.compile(
            "^(?!(?i:what|how|who|why|where|when|in|about|your|you|our|the|life|working|inside)\\b)(?:[\\p{L}&/-]{1,30}+ ){1,3}?"
                    + "(?:with|using|as|across|building|(?:in|of|on|at) (?!this|the|our|your|us\\b)|\\p{Ll}{2,20}ing\\b).{0,70}");

    private static final Pattern AMOUNT = Pattern.compile("^\\D{0,4}[0-9]");
    private static final Pattern SENTENCE_INSIDE = Pattern.compile("[.!;:] ");

    private final SectionNames names;

    Headings(SectionNames names) {
        this.names = names;
    }

    /** The blocks with a heading wherever one was meant. */
    List<Block> found(List<Block> blocks, Set<String> companies) {
        var employers = employers(blocks, companies);
        var result = new ArrayList<Block>();
        var hasText = false;
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var isMeant = block instanceof Block.Paragraph
                    && i + 1 < blocks.size()
                    && isHeading(block, blocks.get(i + 1), employers, hasText);
            result.add(isMeant ? new Block.Heading(LEVEL, block.pieces()) : block);
            hasText |= isMeant || !(block instanceof Block.Paragraph);
        }
        return result;
    }

    /** The blocks with each name of a section that a paragraph begins with as a heading of its own. */
    List<Block> splitOff(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Paragraph ? splitOff(block).stream() : Stream.of(block))
                .toList();
    }

    private boolean isHeading(Block block, Block next, Set<String> employers, boolean hasText) {
        var words = block.text().strip();
        if (words.length() > MAX_CHARS) {
            return false;
        }
        if (names.isName(words)) {
            return true;
        }
        if (employers.contains(Fold.of(words))) {
            return hasText || SPACES.split(next.text().strip()).length >= MIN_TEXT_WORDS;
        }
        return (names.kindOf(words).isPresent() || leadsList(words, next))
                && !words.endsWith(".")
                && !words.endsWith(",")
                && !SENTENCE_INSIDE.matcher(words).find()
                && (words.endsWith(":")
                        || next instanceof Block.Item
                        || !PHRASE.matcher(words).matches())
                && !Character.isLowerCase(words.codePointAt(0));
    }

    /** A line with a colon over a list is marked well enough to be asked for the noun that it speaks of. */
    private boolean leadsList(String words, Block next) {
        return words.endsWith(":")
                && next instanceof Block.Item
                && !PHRASE.matcher(words).matches()
                && names.kindOfHeading(words).isPresent();
    }

    /** The names by which a profile of the employer may begin: those known, and each X of a heading "About X". */
    private static Set<String> employers(List<Block> blocks, Set<String> companies) {
        var result = new HashSet<>(companies);
        for (var block : blocks) {
            var about = ABOUT.matcher(block.text().length() > MAX_CHARS ? "" : block.text());
            if (about.matches()) {
                result.add(Fold.of(about.group(1).replace(":", "").strip()));
            }
        }
        return result;
    }

    /** What stands behind the name, which may be the heading that another one explains. */
    private static Block text(Block rest) {
        var isHeading = rest.text().length() < MIN_REST_CHARS && rest.text().endsWith(":");
        return isHeading ? new Block.Heading(LEVEL, rest.pieces()) : rest;
    }

    /** What stands behind the name: a sentence, a heading of its own, or the amount of the pay. */
    private boolean isSection(String name, String rest) {
        var words = rest.replaceFirst("^:", "").strip();
        return rest.length() >= MIN_REST_CHARS
                || words.endsWith(":") && names.kindOf(words).isPresent()
                || names.kindOf(name).filter(SectionKind.PAY::equals).isPresent()
                        && AMOUNT.matcher(words).find();
    }

    /** A paragraph that begins with the name of a section and a colon becomes a heading and its text. */
    private List<Block> splitOff(Block block) {
        var first = block.pieces().get(0);
        var colon = first.text().indexOf(':');
        var end = colon < 0 && first instanceof Inline.Emphasis ? first.text().length() : colon;
        if (end < 2 || end > MAX_NAME_CHARS || !names.isName(first.text().substring(0, end))) {
            return List.of(block);
        }
        var name = first.withText(first.text().substring(0, end));
        var rest = new ArrayList<>(block.pieces());
        var after =
                first.text().substring(Math.min(first.text().length(), end + 1)).stripLeading();
        if (after.isEmpty()) {
            rest.remove(0);
        } else {
            rest.set(0, first.withText(after));
        }
        if (rest.isEmpty() || !isSection(name.text(), block.text().substring(end))) {
            return List.of(block);
        }
        var second = rest.get(0);
        var start = second.text().startsWith(":")
                ? second.text().substring(1).stripLeading()
                : second.text().stripLeading();
        if (start.isEmpty()) {
            return List.of(block);
        }
        rest.set(0, second.withText(start));
        return List.of(new Block.Heading(LEVEL, List.of(name)), text(block.withPieces(rest)));
    }
}
