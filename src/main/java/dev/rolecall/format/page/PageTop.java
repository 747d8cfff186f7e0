package dev.rolecall.format.page;

import dev.rolecall.body.Block;
import dev.rolecall.html.PageHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The blocks of a page, parted at the heading that a posting begins with.
 *
 * @param above what stands above it
 * @param below the heading and what follows; empty where no heading is known to be that one
 */
record PageTop(List<Block> above, List<Block> below) {

    PageTop {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /**
     * Parts blocks at their one top heading, else at the first heading that is the name of the page, which is then a top
     * heading too.
     *
     * @param name the name of the page, asked for only where it is needed
     */
    static PageTop of(List<Block> blocks, Supplier<Optional<PageHead.Words>> name) {
        var tops = IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at) instanceof Block.Heading heading && heading.level() == 1)
                .toArray();
        if (tops.length == 1) {
            return new PageTop(blocks.subList(0, tops[0]), blocks.subList(tops[0], blocks.size()));
        }
        return name.get().flatMap(words -> named(blocks, words.text())).orElseGet(() -> new PageTop(blocks, List.of()));
    }

    private static Optional<PageTop> named(List<Block> blocks, String name) {
        return IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at) instanceof Block.Heading heading
                        && heading.text().strip().equalsIgnoreCase(name))
                .mapToObj(at -> new PageTop(blocks.subList(0, at), raised(blocks.subList(at, blocks.size()))))
                .findFirst();
    }

    private static List<Block> raised(List<Block> blocks) {
        var result = new ArrayList<>(blocks);
        var heading = (Block.Heading) blocks.get(0);
        result.set(0, new Block.Heading(1, heading.pieces()));
        return result;
    }
}
