package dev.rolecall.format;

import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Severity;
import dev.rolecall.tree.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One reading of the records of a source: each is a draft, or is named and left out. */
public final class RecordReading {

    /** More records than this in one file are left out. */
    public static final int MAX_RECORDS = 50_000;

    private static final int SAMPLE = 50;
    private static final int MAX_SEARCHED = 100_000;

    private final SourceText source;
    private final RecordShape shape;
    private final Wording wording;
    private final Consumer<Draft> taker;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int records;

    /**
     * A reading that has not begun.
     *
     * @param taker is handed each draft
     */
    public RecordReading(SourceText source, RecordShape shape, Wording wording, Consumer<Draft> taker) {
        this.source = source;
        this.shape = shape;
        this.wording = wording;
        this.taker = taker;
    }

    /** The records of a value: itself, its items, or those of fields with one of these names, wherever they are. */
    public static List<Value> find(Value root, Predicate<Value> isRecord, String... lists) {
        if (isRecord.test(root)) {
            return List.of(root);
        }
        if (isList(root, isRecord)) {
            return root.items();
        }
        for (var list : lists) {
            if (isList(root.get(list), isRecord)) {
                return root.get(list).items();
            }
        }
        return lists.length == 0 ? List.of() : named(root, isRecord, lists);
    }

    /**
     * All values of the fields with one of these names, wherever in a value they are, when one of them is a record;
     * those inside of one are not looked for. So are the records of groups found, and one that is wrapped.
     */
    public static List<Value> named(Value root, Predicate<Value> isRecord, String... names) {
        var wanted = Set.of(names);
        var result = new ArrayList<Value>();
        var queue = new ArrayDeque<Value>();
        queue.add(root);
        for (var i = 0; i < MAX_SEARCHED && !queue.isEmpty(); i++) {
            var value = queue.remove();
            queue.addAll(value.items());
            value.fields().forEach((name, inside) -> {
                if (wanted.contains(name)) {
                    result.addAll(inside.each());
                } else if (inside.children().findAny().isPresent()) {
                    queue.addAll(inside.each());
                }
            });
        }
        return result.stream().anyMatch(isRecord) ? result : List.of();
    }

    private static boolean isList(Value value, Predicate<Value> isRecord) {
        return value.items().stream().limit(SAMPLE).anyMatch(isRecord);
    }

    /**
     * Reads the records of a value.
     *
     * @param found its records, in source order
     * @param repairs what was mended between a record and the one behind it
     */
    public void read(Value root, List<Value> found, BiFunction<Value, @Nullable Value, List<Repair>> repairs) {
        var bound = shape.within(root);
        for (var i = 0; i < found.size(); i++) {
            var each = found.get(i);
            if (!isNext(each)) {
                return;
            }
            read(bound, each, root, repairs.apply(each, i + 1 < found.size() ? found.get(i + 1) : null));
        }
    }

    /** Reads one more record, which has nothing in common with others; false when that is one too many. */
    public boolean read(Value record) {
        if (!isNext(record)) {
            return false;
        }
        read(shape, record, record, List.of());
        return true;
    }

    private boolean isNext(Value record) {
        if (records++ == MAX_RECORDS) {
            diagnostics.add(tooMany(source, record.at()));
        }
        return records <= MAX_RECORDS;
    }

    private void read(RecordShape bound, Value each, Value root, List<Repair> repairs) {
        if (wording.listing().isUnlisted(shape.state(each))) {
            say(
                    Severity.NOTE,
                    "posting-unlisted",
                    each,
                    "The posting is not listed by its board, so it is left out.",
                    null);
        } else if (shape.isReadable(each)) {
            var draft = new RecordDraft(each, wording, repairs);
            bound.write(each, root, draft);
            wording.listing().writeClosed(shape.state(each), draft);
            taker.accept(draft.draft());
        } else {
            say(
                    Severity.ERROR,
                    "record-incomplete",
                    each,
                    "The record has no `" + shape.key() + "`, which every posting in the format " + shape.name()
                            + " was expected to have; it is left out.",
                    "Correct the record, or remove it.");
        }
    }

    /** The error that a file holds more records than are read, pointing at the first of those left out. */
    public static Diagnostic tooMany(SourceText source, SourcePosition at) {
        return source.problem(
                Severity.ERROR,
                "too-many-records",
                at,
                "The file holds more than " + MAX_RECORDS + " records; those from here on are left out.",
                "Split it into several files.");
    }

    private void say(Severity severity, String code, Value at, String message, @Nullable String help) {
        diagnostics.add(source.problem(severity, code, at.at(), message, help));
    }

    /**
     * What is to be said of the records, and of a source that has none.
     *
     * @param before what was said of the source before
     */
    public List<Diagnostic> said(List<Diagnostic> before) {
        var all = new ArrayList<>(before);
        all.addAll(diagnostics);
        if (records == 0 && all.isEmpty()) {
            all.add(source.error(
                    "no-posting-found",
                    source.firstOffset(),
                    "No record of a posting was found, though the file has the form of " + shape.name() + ".",
                    "Check that the file holds postings, or move it out of the content folder."));
        }
        return all;
    }
}
