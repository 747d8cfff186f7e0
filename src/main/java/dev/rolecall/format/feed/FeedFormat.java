package dev.rolecall.format.feed;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Severity;
import dev.rolecall.format.Draft;
import dev.rolecall.format.PostingFormat;
import dev.rolecall.format.RecordReading;
import dev.rolecall.format.SourceText;
import dev.rolecall.format.Wording;
import dev.rolecall.html.Markup;
import dev.rolecall.html.XmlTree;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads XML whose elements are postings. One that the text breaks off in is named and left out. */
public final class FeedFormat implements PostingFormat {

    private static final Set<String> EXTENSIONS = Set.of("xml", "rss", "atom");
    private static final int HEAD_CHARS = 2_000;

    private static final Pattern ROOT =
            Pattern.compile("<(?:[A-Za-z][A-Za-z0-9]{0,20}:)?(?:rss|rdf|feed|item|entry|source"
                    + "|jobs|job|positions|position|positionopenings?|workzag-jobs)[\\s>]");

    private final Feed feed;
    private final Wording wording;

    private FeedFormat(Feed feed, Wording wording) {
        this.feed = feed;
        this.wording = wording;
    }

    /** The formats of all shapes, the most particular first; the last takes any XML and says so when it cannot read it. */
    public static List<PostingFormat> all(Wording wording) {
        return List.of(
                new FeedFormat(new Personio(), wording),
                new FeedFormat(new PositionOpening(), wording),
                new FeedFormat(new GovernmentFeed(), wording),
                new FeedFormat(new Rss(wording), wording),
                new FeedFormat(new Atom(wording), wording),
                new FeedFormat(new AnyXml(wording), wording));
    }

    @Override
    public String name() {
        return feed.name();
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public boolean accepts(SourceText source) {
        return isXml(source) && source.text().contains(feed.mark()) && (feed instanceof AnyXml || holdsRecords(source));
    }

    private boolean holdsRecords(SourceText source) {
        return !XmlTree.isTooLarge(source.text())
                && !feed.records(XmlTree.read(source.text(), source::positionOf).root())
                        .isEmpty();
    }

    /** A text that begins with a tag, and with none of a page. */
    private static boolean isXml(SourceText source) {
        var from = source.firstOffset();
        if (source.text().isEmpty() || source.text().charAt(from) != '<') {
            return false;
        }
        var head = source.text()
                .substring(from, Math.min(source.text().length(), from + HEAD_CHARS))
                .toLowerCase(Locale.ROOT);
        if (Markup.opensPage(head)) {
            return false;
        }
        return EXTENSIONS.contains(source.extension())
                || head.startsWith("<?xml")
                || ROOT.matcher(head).lookingAt();
    }

    @Override
    public List<Diagnostic> read(SourceText source, Consumer<Draft> taker) {
        if (XmlTree.isTooLarge(source.text())) {
            return List.of(source.error(
                    "too-many-records",
                    source.firstOffset(),
                    "The document holds more elements than are read of one file.",
                    "Split it into several files."));
        }
        var tree = XmlTree.read(source.text(), source::positionOf);
        var said = new ArrayList<Diagnostic>();
        var whole = new ArrayList<Value>();
        for (var each : feed.records(tree.root())) {
            if (tree.unclosed().contains(each.at())) {
                said.add(cutOff(source, each.at()));
            } else {
                whole.add(each);
            }
        }
        var reading = new RecordReading(source, feed, wording, taker);
        reading.read(tree.root(), whole, (each, next) -> List.of());
        return reading.said(said);
    }

    private static Diagnostic cutOff(SourceText source, SourcePosition at) {
        return source.problem(
                Severity.ERROR,
                "record-cut-off",
                at,
                "The element that begins here has no end, so it is left out; its closing tag was expected.",
                "Save the feed again; this copy of it is not complete.");
    }
}
