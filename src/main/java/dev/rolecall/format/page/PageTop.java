package dev.rolecall.format.page;

import dev.rolecall.body.Block;
import dev.rolecall.html.PageHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The blocks of a page, parted at the heading that a posting begins with.
 *
 * @param above what stands above it
 * @param below the heading and what follows; empty where no heading is known to be that one
 */
record PageTop(List<Block> above, List<Block> below) {

    private static final Pattern BEHIND = Pattern.compile("$|\\s[|–—·-]\\s");

    PageTop {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /**
     * Parts blocks at their one top heading, or the first of several that names a role, else at the first heading that the
     * name of the page begins with, which is then a top heading too.
     *
     * @param isRole tells whether a heading names a role
     * @param name the name of the page, asked for only where it is needed
     */
    static PageTop of(List<Block> blocks, Predicate<Block.Heading> isRole, Supplier<Optional<PageHead.Words>> name) {
        var tops = IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at) instanceof Block.Heading heading && heading.level() == 1)
                .toArray();
        var first = IntStream.of(tops)
                .filter(at -> tops.length == 1 || isRole.test((Block.Heading) blocks.get(at)))
                .findFirst();
        if (first.isPresent()) {
            var at = first.getAsInt();
            return new PageTop(blocks.subList(0, at), blocks.subList(at, blocks.size()));
        }
        return name.get().flatMap(words -> named(blocks, words.text())).orElseGet(() -> new PageTop(blocks, List.of()));
    }

    private static Optional<PageTop> named(List<Block> blocks, String name) {
        return IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at) instanceof Block.Heading heading
                        && isName(heading.text().strip(), name))
                .mapToObj(at -> new PageTop(blocks.subList(0, at), raised(blocks.subList(at, blocks.size()))))
                .findFirst();
    }

    /** Whether a heading is the name of a page, or what it begins with before that of the site. */
    private static boolean isName(String heading, String name) {
        return !heading.isEmpty()
                && name.regionMatches(true, 0, heading, 0, heading.length())
                && BEHIND.matcher(name).region(heading.length(), name.length()).lookingAt();
    }

    private static List<Block> raised(List<Block> blocks) {
        var result = new ArrayList<>(blocks);
        var heading = (Block.Heading) blocks.get(0);
        result.set(0, new Block.Heading(1, heading.pieces()));
        return result;
    }
}
