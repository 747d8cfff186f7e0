package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.text.WebAddress;
import dev.rolecall.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes links of the web and mail addresses that stand bare in plain words. */
final class Addresses {

    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}+@(?:[A-Za-z0-9-]{1,63}+[.]){1,5}+[A-Za-z]{2,24}+");

    /** The signs around an address that are not part of it. */
    private static final String BEFORE = "(<[{\"'“‘«„";

    private static final String BEHIND = ".,;:!?>]}\"'”’»…*|";

    private Addresses() {}

    /** The blocks with each bare address as a link; every word stays. */
    static List<Block> linked(List<Block> blocks) {
        return blocks.stream().map(Addresses::linked).toList();
    }

    private static Block linked(Block block) {
        var pieces = new ArrayList<Inline>();
        for (var piece : block.pieces()) {
            if (piece instanceof Inline.Text words && mayHoldAddress(words.text())) {
                add(words, pieces);
            } else {
                pieces.add(piece);
            }
        }
        return pieces.size() == block.pieces().size() && pieces.equals(block.pieces())
                ? block
                : block.withPieces(pieces);
    }

    private static boolean mayHoldAddress(String words) {
        return words.indexOf('@') >= 0 || words.contains("://") || words.contains("www.");
    }

    private static void add(Inline.Text words, List<Inline> pieces) {
        var text = words.text();
        var done = 0;
        var start = 0;
        while (start < text.length()) {
            var end = endOfToken(text, start);
            var from = skip(text, start, end);
            var to = strip(text, from, end);
            var target = to > from ? target(text.substring(from, to)) : Optional.<WebAddress>empty();
            if (target.isPresent()) {
                if (from > done) {
                    pieces.add(words.withText(text.substring(done, from)));
                }
                pieces.add(new Inline.Link(text.substring(from, to), target.get(), words.at()));
                done = to;
            }
            start = end + 1;
        }
        if (done < text.length()) {
            pieces.add(words.withText(text.substring(done)));
        }
    }

    private static int endOfToken(String text, int start) {
        var end = start;
        while (end < text.length() && !Whitespace.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int skip(String text, int start, int end) {
        var from = start;
        while (from < end && BEFORE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    /** A closing bracket belongs to an address only where the address opens it. */
    private static int strip(String text, int from, int end) {
        var to = end;
        var unopened = count(text, from, end, ')') - count(text, from, end, '(');
        while (to > from) {
            var last = text.charAt(to - 1);
            var isClosing = last == ')' && unopened > 0;
            if (!isClosing && BEHIND.indexOf(last) < 0) {
                return to;
            }
            unopened -= isClosing ? 1 : 0;
            to--;
        }
        return to;
    }

    private static int count(String text, int from, int end, char c) {
        return (int)
                text.substring(from, end).chars().filter(other -> other == c).count();
    }

    private static Optional<WebAddress> target(String token) {
        if (token.length() > WebAddress.MAX_CHARS) {
            return Optional.empty();
        }
        if (token.contains("://") || token.startsWith("mailto:")) {
            return WebAddress.parse(token);
        }
        if (token.startsWith("www.") && token.indexOf('.', 5) > 0) {
            return WebAddress.parse("https://" + token);
        }
        return MAIL.matcher(token).matches() ? WebAddress.parse("mailto:" + token) : Optional.empty();
    }
}
