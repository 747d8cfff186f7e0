package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.SectionKind;
import dev.rolecall.text.Unseen;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section that is being filled: its lines have no numbers yet. */
final class Part {

    private final SectionKind kind;
    private final @Nullable String heading;
    private final List<Block> blocks = new ArrayList<>();

    Part(SectionKind kind, @Nullable String heading) {
        this.kind = kind;
        var shown = heading == null ? "" : Unseen.without(heading);
        this.heading = shown.isBlank() ? null : shown;
    }

    SectionKind kind() {
        return kind;
    }

    @Nullable
    String heading() {
        return heading;
    }

    List<Block> blocks() {
        return blocks;
    }

    void add(Block block) {
        blocks.add(block);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Whether its last line is one of a list, so that a paragraph behind it may be of something else. */
    boolean endsInList() {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Item;
    }
}
