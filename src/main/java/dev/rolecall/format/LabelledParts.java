package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes lines apart that hold several labelled parts: {@code Location: Berlin | Type: Full-time}. */
final class LabelledParts {

    private static final int MAX_CHARS = 400;

    private static final int MAX_LABEL_CHARS = 40;

    private static final Pattern JOINT = Pattern.compile(" [|•·‖] ");

    private final Labelled.Reader labels;
    private final Predicate<String> isCard;

    LabelledParts(Labelled.Reader labels, Predicate<String> isCard) {
        this.labels = labels;
        this.isCard = isCard;
    }

    /** The blocks with each such line as one paragraph a part; others as they are. */
    List<Block> apart(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Item ? Stream.of(block) : parts(block).stream())
                .toList();
    }

    /** Each part has a label, and at least two of the labels are known; else the line is a sentence of its own kind. */
    private List<Block> parts(Block block) {
        var text = block.text();
        if (text.length() > MAX_CHARS || text.indexOf(':') < 0) {
            return List.of(block);
        }
        var parts = new ArrayList<Block>();
        var joint = JOINT.matcher(text);
        var start = 0;
        while (joint.find()) {
            addGlued(block, start, joint.start(), parts);
            start = joint.end();
        }
        addGlued(block, start, text.length(), parts);
        var read = parts.stream().flatMap(part -> labels.read(part).stream()).toList();
        var known = read.stream().filter(Labelled::isKnown).count();
        var areLabelled = known >= 2 && read.size() == parts.size();
        return areLabelled || known > 0 && areCards(parts) ? parts : List.of(block);
    }

    /** "Location: Leeds | Full-time | Hybrid": whether what stands behind the one label is such as cards show. */
    private boolean areCards(List<Block> parts) {
        return parts.size() > 1
                && labels.read(parts.get(0)).filter(Labelled::isFact).isPresent()
                && parts.stream()
                        .skip(1)
                        .allMatch(part -> isCard.test(part.text().strip()));
    }

    /** Adds a part, or several where a known label is glued to the value before it. */
    private void addGlued(Block block, int from, int end, List<Block> parts) {
        var text = block.text();
        var start = from;
        for (var colon = text.indexOf(':', from); colon >= 0 && colon < end; colon = text.indexOf(':', colon + 1)) {
            var seam = seam(text, start, colon);
            if (seam > start) {
                add(block, start, seam, parts);
                start = seam;
            }
        }
        add(block, start, end, parts);
    }

    private int seam(String text, int start, int colon) {
        for (var i = Math.max(start + 1, colon - MAX_LABEL_CHARS); i < colon; i++) {
            var before = text.charAt(i - 1);
            if (Character.isUpperCase(text.charAt(i))
                    && (Character.isLowerCase(before) || Character.isDigit(before) || before == ')')
                    && labels.isKnown(text.substring(i, colon))) {
                return i;
            }
        }
        return -1;
    }

    private static void add(Block block, int start, int end, List<Block> parts) {
        var pieces = pieces(block, start, end);
        if (pieces.stream().anyMatch(piece -> !piece.text().isBlank())) {
            parts.add(new Block.Paragraph(pieces));
        }
    }

    /** The pieces of a block between two offsets into its text. */
    static List<Inline> pieces(Block block, int start, int end) {
        var pieces = new ArrayList<Inline>();
        var offset = 0;
        for (var piece : block.pieces()) {
            var from = Math.max(start, offset) - offset;
            var to = Math.min(end, offset + piece.text().length()) - offset;
            if (from < to) {
                pieces.add(piece.withText(piece.text().substring(from, to)));
            }
            offset += piece.text().length();
        }
        return pieces;
    }
}
