package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.layout.LabelPairs;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.RoleWords;
import dev.rolecall.vocabulary.SectionNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels that stand apart from their values, in a block of their own, or that share a list with others. */
final class LabelRuns {

    private static final int MAX_VALUE_CHARS = 80;

    private static final int MIN_PAIRS = 2;

    /** Where only one label of a list is known, its values are shorter than what one does or knows. */
    private static final int MAX_ANSWER_CHARS = 45;

    private static final int MAX_CARD = 8;

    /** Items without a colon may begin with any word: three labels in a row are no chance. */
    private static final int MIN_BARE = 3;

    private static final Pattern SIGN = Pattern.compile(" [-–—=|→] |\\s{0,9}\\t\\s{0,9}");

    /** What one short line right under a heading of its own says beyond doubt. */
    private static final Set<FieldKey> ALONE = EnumSet.of(
            FieldKey.LOCATION, FieldKey.WORKPLACE, FieldKey.EMPLOYMENT_TYPE, FieldKey.SENIORITY, FieldKey.DATE_POSTED);

    private final FieldLabels names;
    private final Labelled.Reader labels;
    private final RoleWords roles;
    private final LabelPairs pairs;

    LabelRuns(FieldLabels names, Labelled.Reader labels, SectionNames sections, RoleWords roles) {
        this.names = names;
        this.labels = labels;
        this.roles = roles;
        this.pairs = new LabelPairs(names, sections);
    }

    /** The blocks with one paragraph {@code Label: value} for each label and value that stand apart. */
    List<Block> joined(List<Block> blocks) {
        var lines = lines(blocks);
        var result = new ArrayList<Block>();
        var i = 0;
        while (i < blocks.size()) {
            var run = pairs(blocks, lines, i, result);
            if (run == 0) {
                run = blocks.get(i) instanceof Block.Item ? items(blocks, i, result) : bareLines(blocks, i, result);
            }
            if (run == 0) {
                result.add(blocks.get(i++));
            }
            i += run;
        }
        return result;
    }

    /** Takes labels with their values, and what stands between them; how many blocks they are. */
    private int pairs(List<Block> blocks, List<LabelPairs.Line> lines, int from, List<Block> result) {
        var end = from;
        for (var pair : pairs.from(lines, 2 * from)) {
            result.addAll(blocks.subList(end, pair.label() / 2));
            end = pair.end() / 2 + 1;
            result.add(fact(blocks.subList(pair.label() / 2, end), pair.joint()));
        }
        if (end == from
                && isAlone(blocks, from)
                && (pairs.isPair(lines, 2 * from) || blocks.get(from + 1) instanceof Block.Heading)) {
            end = from + 2;
            if (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading)) {
                // What follows is no part of what stood above.
                result.add(blocks.get(from));
            }
            result.add(fact(blocks.subList(from, end), ""));
        }
        return end - from;
    }

    /** The blocks as lines, with a blank one behind each. */
    private static List<LabelPairs.Line> lines(List<Block> blocks) {
        var result = new ArrayList<LabelPairs.Line>();
        for (var block : blocks) {
            var kind = block instanceof Block.Paragraph ? LabelPairs.Kind.WORDS : LabelPairs.Kind.LABEL;
            result.add(new LabelPairs.Line(kind, block.text().strip()));
            result.add(new LabelPairs.Line(LabelPairs.Kind.BLANK, ""));
        }
        return result;
    }

    /** A heading with one short line under it, and nothing else that it could be the heading of. */
    private boolean isAlone(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Block.Heading)
                || at + 1 >= blocks.size()
                || key(label(blocks.get(at)))
                        .filter(key -> saysAlone(key, blocks.get(at + 1)))
                        .isEmpty()) {
            return false;
        }
        return at + 2 >= blocks.size()
                || blocks.get(at + 2) instanceof Block.Heading
                || blocks.get(at + 2).text().length() > MAX_VALUE_CHARS
                || labels.read(blocks.get(at + 2)).filter(Labelled::isKnown).isPresent();
    }

    /** "Role", and a line below it that names one: a heading of that name has other things below it too. */
    private boolean saysAlone(FieldKey key, Block value) {
        return value instanceof Block.Paragraph && (ALONE.contains(key) || key == FieldKey.COMPANY && isName(value))
                || key == FieldKey.TITLE && value.text().length() <= MAX_VALUE_CHARS && roles.occurIn(value.text());
    }

    private static boolean isName(Block value) {
        return HeadLines.isName(value.text().strip())
                && HeadLines.hasCapitals(value.text().strip());
    }

    private Optional<FieldKey> key(String label) {
        return names.fieldOf(label)
                .filter(field -> !field.equals(FieldLabels.OTHER) && !field.equals(FieldLabels.PROFILE))
                .map(FieldKey::valueOf);
    }

    private static String label(Block block) {
        var words = block.text().strip();
        return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    }

    /** A label and the lines of its value in one. */
    private static Block fact(List<Block> lines, String joint) {
        var label = lines.get(0);
        var pieces = new ArrayList<Inline>();
        pieces.add(new Inline.Text(label(label) + ": ", label.pieces().get(0).at()));
        pieces.addAll(lines.get(1).pieces());
        for (var line : lines.subList(2, lines.size())) {
            pieces.add(new Inline.Text(joint, line.pieces().get(0).at()));
            pieces.addAll(line.pieces());
        }
        return new Block.Paragraph(pieces);
    }

    /** Takes a list of which every item has a label; how many items it has, none when it is another list. */
    private int items(List<Block> blocks, int from, List<Block> result) {
        var to = from;
        while (to < blocks.size() && blocks.get(to) instanceof Block.Item) {
            to++;
        }
        var list = blocks.subList(from, to);
        if (areLabelled(list)) {
            list.forEach(item -> result.add(
                    labels.read(item).filter(Labelled::isFact).isPresent()
                            ? new Block.Paragraph(item.pieces())
                            : item));
        } else if (list.size() >= MIN_BARE && list.stream().allMatch(item -> bare(item) > 0)) {
            list.forEach(item -> result.add(withColon(item)));
        } else {
            var tail = tail(list);
            result.addAll(list.subList(0, tail));
            list.stream()
                    .skip(tail)
                    .map(item -> new Block.Paragraph(item.pieces()))
                    .forEach(result::add);
        }
        return to - from;
    }

    /** Takes lines in a row that begin with a label and have no colon; how many they are. */
    private int bareLines(List<Block> blocks, int from, List<Block> result) {
        var known = new HashSet<String>();
        var to = from;
        var areParted = true;
        while (to < blocks.size()
                && blocks.get(to) instanceof Block.Paragraph line
                && bare(line) > 0
                && known.add(line.text().substring(0, bare(line)))) {
            areParted &= valueSign(line).lookingAt();
            to++;
        }
        if (to - from < (areParted ? MIN_PAIRS : MIN_BARE)) {
            return 0;
        }
        blocks.subList(from, to).forEach(line -> result.add(withColon(line)));
        return to - from;
    }

    /** Whether a list is one of labels: two of them are known, or one among others that are as short. */
    private boolean areLabelled(List<Block> list) {
        var read = list.stream().flatMap(item -> labels.read(item).stream()).toList();
        var known = read.stream().filter(Labelled::isKnown).count();
        var areAll = read.size() == list.size();
        return known >= MIN_PAIRS && (areAll || isCard(list)) || known > 0 && areAll && areShort(read);
    }

    /** Whether values of at least two labels are no sentences. */
    private static boolean areShort(List<Labelled> lines) {
        return lines.size() >= MIN_PAIRS
                && lines.stream()
                        .allMatch(line -> line.value().length() <= MAX_ANSWER_CHARS
                                && (line.value().isEmpty() || !HeadLines.isSentence(line.value())));
    }

    /** Where the labelled lines begin that a list ends with, and which were no items of it; its end without them. */
    private int tail(List<Block> list) {
        var start = list.size();
        var facts = 0;
        while (start > 0) {
            var line = labels.read(list.get(start - 1));
            if (line.isEmpty()) {
                break;
            }
            facts += line.get().isFact() ? 1 : 0;
            start--;
        }
        return facts >= MIN_BARE ? start : list.size();
    }

    /** A few short items, labels on some of them: the card of a posting, its place alone in one of its lines. */
    private static boolean isCard(List<Block> list) {
        return list.size() <= MAX_CARD
                && list.stream()
                        .allMatch(item -> item.text().length() <= MAX_VALUE_CHARS
                                && !item.text().endsWith("."));
    }

    /** Where the label ends that a line without a colon begins with, as in {@code Salary £25,000}; 0 without one. */
    private int bare(Block line) {
        var words = line.text();
        if (words.indexOf(':') >= 0) {
            return 0;
        }
        var first = words.indexOf(' ');
        for (var end : new int[] {words.indexOf('\t'), words.indexOf(' ', first + 1), first}) {
            if (end > 0
                    && words.length() - end <= MAX_VALUE_CHARS
                    && Character.isLetterOrDigit(words.charAt(end - 1))
                    && !Character.isLowerCase(words.codePointAt(end + 1))
                    && key(words.substring(0, end))
                            .filter(key -> isAnswer(key, words.substring(end)))
                            .isPresent()) {
                return end;
            }
        }
        return 0;
    }

    /** "Contract - Senior Recruiter" is a title. */
    private boolean isAnswer(FieldKey key, String value) {
        return key == FieldKey.TITLE || key == FieldKey.COMPANY || !roles.occurIn(value);
    }

    /** The dash or the like that may stand behind such a label. */
    private Matcher valueSign(Block line) {
        return SIGN.matcher(line.text()).region(bare(line), line.text().length());
    }

    private int valueStart(Block line) {
        var sign = valueSign(line);
        return sign.lookingAt() ? sign.end() : bare(line) + 1;
    }

    private Block withColon(Block line) {
        var pieces = new ArrayList<Inline>(LabelledParts.pieces(line, 0, bare(line)));
        pieces.add(new Inline.Text(": ", pieces.get(0).at()));
        pieces.addAll(LabelledParts.pieces(line, valueStart(line), line.text().length()));
        return new Block.Paragraph(pieces);
    }
}
