package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One cleaning of a posting's blocks: codes, banners, advertisements and buttons taken out. */
final class Cleaning {

    /** How many blocks from either end a sentence of the site is looked for. */
    private static final int EDGE = 4;

    private static final int MIN_OWN = 3;
    private static final int MIN_OTHERS = 4;
    private static final int MAX_NAME_CHARS = 240;

    private static final Pattern WORKPLACE_CODE =
            Pattern.compile("#li-(remote|hybrid|onsite|on-site)", Pattern.CASE_INSENSITIVE);

    private final Noise noise;
    private final List<Entry> entries;
    private final List<Repair> repairs;

    Cleaning(Noise noise, List<Entry> entries, List<Repair> repairs) {
        this.noise = noise;
        this.entries = entries;
        this.repairs = repairs;
    }

    List<Block> clean(List<Block> blocks) {
        var result = new ArrayList<Block>();
        var own = withoutOthers(blocks);
        for (var i = 0; i < own.size(); i++) {
            var isEdge = i < EDGE || i >= own.size() - EDGE;
            var block = withoutCodes(own.get(i));
            if (block != null && !takeButton(block) && !(isEdge && takeNoise(block))) {
                result.add(block);
            }
        }
        return result;
    }

    /**
     * What stands before a list of other postings, as a page of a board has below the one that it shows: titles, employers
     * and places are short, and where a text is long, a posting goes on.
     */
    private List<Block> withoutOthers(List<Block> blocks) {
        var end = blocks.size();
        while (end > 0 && blocks.get(end - 1).text().length() <= MAX_NAME_CHARS) {
            end--;
        }
        for (var i = Math.max(MIN_OWN, end); i + MIN_OTHERS < blocks.size(); i++) {
            var name = blocks.get(i);
            if (noise.isOverOthers(name.text())) {
                repairs.add(new Repair(
                        Repair.Kind.OTHER_POSTINGS_LEFT_OUT,
                        name.text(),
                        name.pieces().get(0).at()));
                return blocks.subList(0, i);
            }
        }
        return blocks;
    }

    private @Nullable Block withoutCodes(Block block) {
        if (block.text().indexOf('#') < 0) {
            return block;
        }
        var pieces = new ArrayList<Inline>();
        for (var piece : block.pieces()) {
            var matcher = noise.tracking().matcher(piece.text());
            var words = matcher.replaceAll(match -> {
                noteCode(match.group(), piece.at());
                return "";
            });
            if (words.equals(piece.text())) {
                pieces.add(piece);
            } else if (!words.isBlank()) {
                pieces.add(piece.withText(words.stripTrailing()));
            }
        }
        return pieces.stream().allMatch(piece -> piece.text().isBlank()) ? null : block.withPieces(pieces);
    }

    /** A code that tells where the work is done is a field that the employer set, whatever its looks. */
    private void noteCode(String code, SourcePosition at) {
        repairs.add(new Repair(Repair.Kind.TRACKING_CODE_LEFT_OUT, code, at));
        var workplace = WORKPLACE_CODE.matcher(code);
        if (workplace.matches()) {
            var value = workplace.group(1).toLowerCase(Locale.ROOT);
            entries.add(Entry.of("tag", value, at, FieldKey.WORKPLACE, Origin.LABELLED));
        }
    }

    /** A line that is nothing but a request to apply is a button; its address is kept. */
    private boolean takeButton(Block block) {
        if (!noise.asksToApply(block.text())) {
            return false;
        }
        for (var piece : block.pieces()) {
            if (piece instanceof Inline.Link link) {
                addAddress(link.target(), link.at());
                return true;
            }
        }
        if (block instanceof Block.Heading) {
            return false;
        }
        repairs.add(new Repair(
                Repair.Kind.BANNER_LEFT_OUT, block.text(), block.pieces().get(0).at()));
        return true;
    }

    private void addAddress(WebAddress target, SourcePosition at) {
        var address = target.toString();
        var known = entries.stream().anyMatch(entry -> entry.value().equals(address));
        if (!known) {
            entries.add(Entry.of("apply", address, at, FieldKey.APPLY_URL, Origin.LABELLED));
        }
    }

    private boolean takeNoise(Block block) {
        var kind = noise.kindOf(block.text());
        kind.ifPresent(found -> repairs.add(
                new Repair(found, block.text(), block.pieces().get(0).at())));
        return kind.isPresent();
    }
}
