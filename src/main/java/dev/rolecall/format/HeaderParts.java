package dev.rolecall.format;

import dev.rolecall.text.Fold;
import dev.rolecall.vocabulary.RoleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes a first line apart: at its bars, or at another sign where what stands between reads as a header. */
final class HeaderParts {

    private static final int MIN_PARTS = 3;
    private static final int MAX_PARTS = 12;
    private static final int MAX_CHARS = 240;
    private static final int MAX_NAME_WORDS = 5;
    private static final int MAX_WORDS = 10;

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final List<Pattern> OTHERS = List.of(
            Pattern.compile(" [-–—]{1,2} "), Pattern.compile(" [•·] "), Pattern.compile(" / "), Pattern.compile("; "));
    private static final Pattern SPACES = Pattern.compile(" ");
    private static final Pattern TERMS = Pattern.compile(
            "\\b(?:remote|hybrid|on-?site|in-?office|in-?person|wfh|full[ -]?time|part[ -]?time|contract|freelance|intern(?:ship)?)\\b");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{3,300}+");

    /** Two terms of work in one line need no role beside them. */
    private static final int MANY_TERMS = 2;

    private final String words;
    private final RoleWords roles;

    HeaderParts(String words, RoleWords roles) {
        this.words = words;
        this.roles = roles;
    }

    /**
     * A stretch of the line.
     *
     * @param start the offset of its first character
     * @param end the offset behind its last one
     */
    record Part(int start, int end) {}

    /** The parts in their order; none when the line is no header. */
    List<Part> read() {
        var parts = split(BAR);
        if (parts.size() >= MIN_PARTS) {
            return parts.size() <= MAX_PARTS ? parts : List.of();
        }
        if (words.length() > MAX_CHARS) {
            return List.of();
        }
        for (var sign : OTHERS) {
            var others = split(sign);
            if (isHeader(others)) {
                return others;
            }
        }
        // Commas stand in any sentence: only terms of work beside the role tell a header from one.
        var listed = split(COMMA);
        return isHeader(listed) && listed.stream().anyMatch(this::isTerm) ? listed : List.of();
    }

    /** The stretches between a sign; inside brackets it separates nothing. */
    private List<Part> split(Pattern sign) {
        var parts = new ArrayList<Part>();
        var found = sign.matcher(words);
        var start = 0;
        var depth = 0;
        var seen = 0;
        while (found.find()) {
            depth += depth(seen, found.start());
            seen = found.start();
            if (depth == 0 || sign == BAR) {
                parts.add(new Part(start, found.start()));
                start = found.end();
            }
        }
        parts.add(new Part(start, words.length()));
        return parts;
    }

    private int depth(int from, int to) {
        return words.chars()
                .skip(from)
                .limit((long) to - from)
                .map(c -> c == '(' ? 1 : c == ')' ? -1 : 0)
                .sum();
    }

    /** A name first, a role or terms of work behind it, and no part of a sentence. */
    private boolean isHeader(List<Part> parts) {
        if (parts.size() < MIN_PARTS || parts.size() > MAX_PARTS) {
            return false;
        }
        var hasTerms = parts.stream().filter(this::isTerm).count() >= MANY_TERMS;
        var hasRole = IntStream.range(1, parts.size()).anyMatch(i -> roles.occurIn(text(parts.get(i))));
        return isName(parts.get(0)) && (hasRole || hasTerms) && parts.stream().allMatch(part -> isEntry(part, hasTerms))
                || hasTerms && isLinkedRole(parts);
    }

    /** The role before the employer, where an address and terms of work prove that the line is no title. */
    private boolean isLinkedRole(List<Part> parts) {
        return roles.occurIn(text(parts.get(0)))
                && parts.stream().anyMatch(this::isAddress)
                && parts.stream().allMatch(part -> isEntry(part, true));
    }

    private boolean isName(Part part) {
        var bracket = text(part).indexOf(" (");
        var name = bracket < 0 ? text(part) : text(part).substring(0, bracket);
        return !isTerm(part) && !isRole(name) && SPACES.split(name).length <= MAX_NAME_WORDS;
    }

    /** Several people are wanted as often as one: "Engineers, Designers". */
    private boolean isRole(String name) {
        return roles.occurIn(name) || name.endsWith("s") && roles.occurIn(name.substring(0, name.length() - 1));
    }

    private boolean isEntry(Part part, boolean mayBeLower) {
        var text = text(part);
        return !text.isEmpty()
                && SPACES.split(text).length <= MAX_WORDS
                && ".!?:".indexOf(text.charAt(text.length() - 1)) < 0
                && (mayBeLower || !Character.isLowerCase(text.codePointAt(0)) || isTerm(part));
    }

    private boolean isAddress(Part part) {
        return ADDRESS.matcher(text(part)).matches();
    }

    private boolean isTerm(Part part) {
        return TERMS.matcher(Fold.of(text(part))).lookingAt();
    }

    private String text(Part part) {
        return words.substring(part.start(), part.end()).strip();
    }
}
