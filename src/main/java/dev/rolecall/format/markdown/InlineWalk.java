package dev.rolecall.format.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.html.Markup;
import dev.rolecall.text.WebAddress;
import dev.rolecall.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the inline nodes of one block into lines of flat pieces. */
final class InlineWalk {

    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private final IntFunction<SourcePosition> positions;
    private final List<Repair> repairs;
    private List<List<Inline>> lines = new ArrayList<>();
    private List<Inline> line = new ArrayList<>();

    InlineWalk(IntFunction<SourcePosition> positions, List<Repair> repairs) {
        this.positions = positions;
        this.repairs = repairs;
    }

    /** The lines of a block as its author broke them. */
    List<List<Inline>> lines(Node block) {
        lines = new ArrayList<>();
        line = new ArrayList<>();
        children(block, false, null);
        endLine();
        return lines;
    }

    /** Adds pieces behind others, with one space at the seam. */
    static void append(List<Inline> words, List<Inline> more) {
        if (!words.isEmpty() && !more.isEmpty()) {
            var last = words.size() - 1;
            var piece = words.get(last);
            if (!piece.text().endsWith(" ")) {
                words.set(last, piece.withText(piece.text() + " "));
            }
        }
        words.addAll(more);
    }

    private void children(Node parent, boolean stressed, @Nullable WebAddress target) {
        for (var node : parent.getChildren()) {
            visit(node, stressed, target);
        }
    }

    private void visit(Node node, boolean stressed, @Nullable WebAddress target) {
        if (isBreak(node)) {
            endLine();
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            children(node, true, target);
        } else if (isImage(node)) {
            repairs.add(new Repair(Repair.Kind.IMAGE_LEFT_OUT, image(node), at(node)));
        } else if (node instanceof Link link) {
            children(node, stressed, WebAddress.parse(address(link)).orElse(null));
        } else if (node instanceof Code code) {
            add(new Inline.Code(
                    collapsed(code.getText().toString()),
                    positions.apply(code.getText().getStartOffset())));
        } else if (isAddress(node)) {
            automatic(node);
        } else if (!(node instanceof HtmlInline)) {
            plain(node, stressed, target);
        }
    }

    private void plain(Node node, boolean stressed, @Nullable WebAddress target) {
        if (!node.hasChildren() && !(node instanceof LinkRef)) {
            words(node, stressed, target);
            return;
        }
        var brackets = node instanceof LinkRef words && isNoLink(words) ? words : null;
        if (brackets != null) {
            add(new Inline.Text(brackets.getReference().isBlank() ? "[ " : "[", at(node)));
        }
        children(node, stressed, target);
        if (brackets != null) {
            add(new Inline.Text("]", at(node)));
        }
    }

    private static boolean isBreak(Node node) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return true;
        }
        return node instanceof HtmlInline
                && node.getChars().toString().toLowerCase(Locale.ROOT).startsWith("<br");
    }

    /** Words in brackets that name no address, and the box of a task, ticked or not. */
    private static boolean isNoLink(LinkRef bracket) {
        return bracket.isTentative()
                || !bracket.isDefined() && bracket.getText().isEmpty();
    }

    private static boolean isImage(Node node) {
        return node instanceof Image || node instanceof ImageRef;
    }

    private static boolean isAddress(Node node) {
        return node instanceof AutoLink || node instanceof MailLink;
    }

    private static String image(Node node) {
        var words = Whitespace.collapse(node.getChars().toString());
        return words.length() > 80 ? words.substring(0, 80) : words;
    }

    private static String address(LinkNodeBase link) {
        return Markup.withoutEntities(link.getUrl().toString());
    }

    private void automatic(Node node) {
        var words = node.getChars().toString().replaceAll("^<|>$", "");
        var address = WebAddress.parse(node instanceof MailLink ? "mailto:" + words : words);
        add(address.isPresent() ? new Inline.Link(words, address.get(), at(node)) : new Inline.Text(words, at(node)));
    }

    private void words(Node node, boolean stressed, @Nullable WebAddress target) {
        var raw = node.getChars().toString();
        var unescaped = node instanceof HtmlEntity ? raw : ESCAPE.matcher(raw).replaceAll("$1");
        var words = collapsed(Markup.withoutEntities(unescaped));
        if (words.isEmpty()) {
            return;
        }
        if (target != null) {
            add(new Inline.Link(words, target, at(node)));
        } else {
            add(stressed ? new Inline.Emphasis(words, at(node)) : new Inline.Text(words, at(node)));
        }
    }

    private static String collapsed(String words) {
        return Whitespace.collapseInside(words);
    }

    /** Pieces of one kind side by side, as entities make them, are one piece. */
    private void add(Inline piece) {
        var last = line.isEmpty() ? null : line.get(line.size() - 1);
        var words = last == null || last.text().endsWith(" ") ? piece.text().stripLeading() : piece.text();
        if (words.isEmpty()) {
            return;
        }
        if (last != null && last.getClass() == piece.getClass() && !(last instanceof Inline.Link)) {
            line.set(line.size() - 1, last.withText(last.text() + words));
        } else {
            line.add(piece.withText(words));
        }
    }

    private void endLine() {
        if (!line.isEmpty()) {
            var last = line.size() - 1;
            var words = line.get(last).text().stripTrailing();
            if (words.isEmpty()) {
                line.remove(last);
            } else {
                line.set(last, line.get(last).withText(words));
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        line = new ArrayList<>();
    }

    private SourcePosition at(Node node) {
        return positions.apply(node.getStartOffset());
    }
}
