package dev.rolecall.format;

import dev.rolecall.body.Repair;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.Severity;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.posting.PostingId;
import dev.rolecall.source.SourceFile;
import dev.rolecall.text.LineIndex;
import dev.rolecall.text.Mojibake;
import dev.rolecall.text.TextDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads content files: bytes to text, text to drafts by the first format that accepts it, drafts to raw postings. */
public final class PostingReader {

    /** The largest file that is read: ten thousand postings in one. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** The largest file of a form that holds one posting: a saved page with its pictures in it. */
    static final int MAX_SINGLE_BYTES = 4 * 1024 * 1024;

    private static final int MAX_REPAIRS = 500;

    private final List<PostingFormat> formats;
    private final BodyAssembly assembly;

    /**
     * A reader of these formats.
     *
     * @param formats in order of trust; the last should accept any text
     */
    public PostingReader(List<PostingFormat> formats, BodyAssembly assembly) {
        this.formats = List.copyOf(formats);
        this.assembly = assembly;
    }

    /** The postings of a file in source order, or none with an error that names the file and a cure. */
    public Outcome<List<RawPosting>> read(SourceFile file) {
        var postings = new ArrayList<RawPosting>();
        var said = read(file, postings::add);
        var isFailed = postings.isEmpty() && said.stream().anyMatch(Diagnostic::isError);
        return new Outcome<>(isFailed ? null : List.copyOf(postings), said);
    }

    /**
     * Reads the postings of a file one by one.
     *
     * @param taker is handed each in source order
     * @return what is to be said; where there was none, an error that names the file and a cure
     */
    public List<Diagnostic> read(SourceFile file, Consumer<RawPosting> taker) {
        var text = text(file);
        return text.value() == null ? text.diagnostics() : postings(text.value(), file.bytes().length, taker);
    }

    /** How a file should be called by its content: the extension of the format it is read in, or nothing for one that none reads. */
    public Optional<String> extension(SourceFile file) {
        var text = text(file).value();
        return text == null
                ? Optional.empty()
                : formats.stream()
                        .filter(format -> format.accepts(text))
                        .findFirst()
                        .map(PostingFormat::extension);
    }

    private static Outcome<SourceText> text(SourceFile file) {
        var whole = SourceLocation.file(file.path());
        if (file.bytes().length > MAX_BYTES) {
            return Outcome.failed(tooLarge(
                    file.path(), "The file has more than " + MAX_BYTES + " bytes, which is as much as is read."));
        }
        var decoded = TextDecoder.decode(file.bytes());
        if (decoded.isEmpty()) {
            return Outcome.failed(Diagnostic.error(
                    "file-binary",
                    whole,
                    "The file holds binary content; a posting as text was expected.",
                    "Save the posting as text, Markdown, HTML or JSON, or move the file out of the content folder."));
        }
        if (decoded.get().isBlank()) {
            return Outcome.failed(Diagnostic.error(
                    "file-empty",
                    whole,
                    "The file is empty; a posting was expected.",
                    "Put the text of a posting into it, or remove it."));
        }
        return Outcome.of(mended(file, decoded.get()));
    }

    private static SourceText mended(SourceFile file, String decoded) {
        var repaired = Mojibake.repair(decoded);
        var lines = new LineIndex(repaired.text());
        var plain = new SourceText(file.path(), file.extension(), repaired.text(), lines, List.of());
        var repairs = repaired.mended().stream()
                .limit(MAX_REPAIRS)
                .map(run -> new Repair(Repair.Kind.ENCODING_MENDED, run.was(), plain.positionOf(run.offset())))
                .toList();
        var start = ResponseHead.end(repaired.text());
        var document = repaired.text().substring(start);
        return new SourceText(file.path(), file.extension(), document, start == 0 ? lines : lines.from(start), repairs);
    }

    private static Diagnostic tooLarge(String path, String message) {
        return Diagnostic.error(
                "file-too-large",
                SourceLocation.file(path),
                message,
                "Split it into several files, or leave out of it what is no posting.");
    }

    private List<Diagnostic> postings(SourceText source, int bytes, Consumer<RawPosting> taker) {
        for (var format : formats) {
            if (format.accepts(source)) {
                return bytes > MAX_SINGLE_BYTES && !format.holdsMany()
                        ? List.of(tooLarge(
                                source.path(),
                                "The file has " + bytes + " bytes; of a file that holds one posting, as "
                                        + format.name() + " does, at most " + MAX_SINGLE_BYTES + " are read."))
                        : new Drafts(source, format.name(), taker).read(format);
            }
        }
        return List.of(notFound(source));
    }

    /** The drafts of a file, each of which becomes a posting as soon as it is read. */
    private final class Drafts implements Consumer<Draft> {
        private final SourceText source;
        private final String format;
        private final Consumer<RawPosting> taker;
        private final List<Diagnostic> said = new ArrayList<>();
        private boolean isEmpty = true;
        private int postings;

        private Drafts(SourceText source, String format, Consumer<RawPosting> taker) {
            this.source = source;
            this.format = format;
            this.taker = taker;
        }

        private List<Diagnostic> read(PostingFormat reader) {
            var all = new ArrayList<>(reader.read(source, this));
            all.addAll(said);
            // A format that leaves out all records of a file says so.
            if (postings == 0 && !isEmpty) {
                all.add(notFound(source));
            }
            return all;
        }

        @Override
        public void accept(Draft whole) {
            isEmpty = false;
            var draft = LengthLimit.cut(whole);
            var id = new PostingId(source.path(), postings + 1);
            assembly.assemble(id, format, draft, source.repairs()).ifPresent(posting -> {
                postings++;
                said.addAll(end(source, draft));
                taker.accept(posting);
            });
        }
    }

    /** A word on the end of a posting that is not read, if there is one. */
    private static List<Diagnostic> end(SourceText source, Draft draft) {
        return draft.repairs().stream()
                .filter(repair -> repair.kind() == Repair.Kind.END_LEFT_OUT)
                .limit(1)
                .map(repair -> source.problem(
                        Severity.WARNING,
                        "posting-cut",
                        repair.at(),
                        "The posting is longer than is read: more than " + LengthLimit.MAX_CHARS + " characters, "
                                + LengthLimit.MAX_LINES + " lines, or " + TextReading.MAX_CHARS
                                + " characters of markup; what follows here is left out.",
                        "Leave out of the file what is not part of the posting."))
                .toList();
    }

    private static Diagnostic notFound(SourceText source) {
        return source.error(
                "no-posting-found",
                source.firstOffset(),
                "No text of a posting was found; its words or its structured data were expected.",
                "Check that the file holds a posting, or move it out of the content folder.");
    }
}
