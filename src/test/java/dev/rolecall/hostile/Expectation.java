package dev.rolecall.hostile;

import dev.rolecall.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a corpus says must come of a case, as far as a program can tell.
 *
 * <p>It speaks of the case as a whole file; YAML also of the head of a Markdown file. JSON that a corpus accepts need not
 * be a posting.
 */
final class Expectation {

    /** Phrases that say something other than how the text reads. */
    private static final Set<String> WORDS = Set.of("accept", "reject", "either", "named", "never", "dropped", "no ");

    /** Data without a title in a page that has one, and a comment without a space before it: both are understood. */
    private static final Set<String> BETTER = Set.of("own:jp-title-empty", "yts:SU5Z:0");

    /** A document that ends, or another that begins, ends the head of a Markdown file. */
    private static final Pattern SEVERAL = Pattern.compile("(?m)^(?:---|\\.\\.\\.)(?:\\s|$)");

    private final HostileCase hostile;
    private final Wrapper wrapper;

    Expectation(HostileCase hostile, Wrapper wrapper) {
        this.hostile = hostile;
        this.wrapper = wrapper;
    }

    /** What was to be and is not. */
    Optional<String> unmet(boolean isPublished, List<Diagnostic> said) {
        var expect = speaksOfThis() && !BETTER.contains(hostile.id()) ? hostile.expect() : "";
        if (expect.startsWith("reject") && !expect.contains("or drop") && said.isEmpty()) {
            return Optional.of("was to be named");
        }
        var isPlaced = said.stream().anyMatch(one -> one.location().line() > 0);
        if (expect.startsWith("reject") && expect.contains("line") && !isPlaced) {
            return Optional.of("was to be named with its line");
        }
        return hostile.id().startsWith("own:")
                        && expect.startsWith("accept")
                        && !expect.startsWith("accept or")
                        && !isPublished
                ? Optional.of("was to be on a page")
                : Optional.empty();
    }

    /** The text that the page is to show, where the corpus tells one. */
    Optional<String> text() {
        var isText = wrapper == Wrapper.FILE
                && hostile.as().equals("text")
                && !hostile.expect().isEmpty()
                && WORDS.stream().noneMatch(word -> hostile.expect().contains(word));
        return isText ? Optional.of(hostile.expect()) : Optional.empty();
    }

    private boolean speaksOfThis() {
        return hostile.as().equals("yaml")
                ? wrapper == Wrapper.YAML
                        && hostile.text()
                                .filter(text -> !SEVERAL.matcher(text).find())
                                .isPresent()
                : wrapper == Wrapper.FILE;
    }

    @Override
    public String toString() {
        return hostile.id() + " as " + wrapper;
    }
}
