package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SectionKind;
import dev.rolecall.posting.PostingId;
import dev.rolecall.text.Fold;
import dev.rolecall.vocabulary.Absent;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.RoleWords;
import dev.rolecall.vocabulary.SectionNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a clean body of a draft: noise and repeats left out, sections found, lines numbered, fields located. */
public final class BodyAssembly {

    /** Labels whose lines belong to the text they stand in: a requirement stays among the requirements. */
    private static final Set<FieldKey> OF_THE_TEXT =
            EnumSet.of(FieldKey.EDUCATION, FieldKey.EXPERIENCE, FieldKey.SKILLS, FieldKey.TITLE, FieldKey.COMPANY);

    private static final int MAX_NAME_CHARS = 100;

    private static final Comparator<Repair> SOURCE_ORDER = Comparator.comparingInt(
                    (Repair repair) -> repair.at().line())
            .thenComparingInt(repair -> repair.at().column());

    private final SectionNames names;
    private final Labelled.Reader labels;
    private final LabelLines labelLines;
    private final Headings headings;
    private final FlatText flat;
    private final Noise noise = new Noise();
    private final Tails tails = new Tails();

    public BodyAssembly(SectionNames names, FieldLabels labels, Absent absent, RoleWords roles) {
        this.names = names;
        this.labels = new Labelled.Reader(labels, absent);
        this.labelLines =
                new LabelLines(labels, this.labels, names, roles, new HeadLines(names, roles, words -> false));
        this.headings = new Headings(names);
        this.flat = new FlatText(names);
    }

    /** The posting of a draft; nothing when no line is left of it. */
    Optional<RawPosting> assemble(PostingId id, String format, Draft draft, List<Repair> ofTheFile) {
        var repairs = new ArrayList<>(ofTheFile);
        repairs.addAll(draft.repairs());
        var entries = new ArrayList<>(draft.entries());
        var cleaned = new Cleaning(noise, entries, repairs).clean(Addresses.linked(labelLines.in(draft.blocks())));
        var once = Repeats.leftOut(cleaned, repairs);
        var employers = employers(entries);
        var titled = headings.found(flat.divided(once), employers);
        var sections =
                new Sections(names, tails, employers).divide(headings.splitOff(withoutLabelled(titled, entries)));
        if (sections.isEmpty() && entries.isEmpty()) {
            return Optional.empty();
        }
        repairs.sort(SOURCE_ORDER);
        withoutSymbols(repairs);
        var numbered = new Numbering();
        sections.forEach(numbered::add);
        distinct(entries).forEach(numbered::add);
        return Optional.of(new RawPosting(id, format, numbered.body(), numbered.fields(), repairs));
    }

    /** A symbol that was left out need not be told to have been mended before. */
    private static void withoutSymbols(List<Repair> repairs) {
        var symbols = repairs.stream()
                .filter(repair -> repair.kind() == Repair.Kind.SYMBOL_LEFT_OUT)
                .map(Repair::at)
                .collect(Collectors.toSet());
        repairs.removeIf(repair -> repair.kind() == Repair.Kind.ENCODING_MENDED && symbols.contains(repair.at()));
    }

    private static Set<String> employers(List<Entry> entries) {
        var result = new HashSet<String>();
        for (var entry : entries) {
            for (var mark : entry.marks()) {
                if (mark.key() == FieldKey.COMPANY) {
                    result.add(Fold.of(entry.value().substring(mark.start(), mark.end())));
                }
            }
        }
        return result;
    }

    /** Lines with a label that name a fact become entries, except in what speaks of the employer, and in notes. */
    private List<Block> withoutLabelled(List<Block> blocks, List<Entry> entries) {
        var result = new ArrayList<Block>();
        var notes = Integer.MAX_VALUE;
        var isSilent = false;
        for (var block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() <= notes) {
                var kind = names.kindOfHeading(heading.text()).orElse(SectionKind.OTHER);
                isSilent = kind == SectionKind.COMPANY || kind == SectionKind.NOTES;
                notes = kind == SectionKind.NOTES ? heading.level() : Integer.MAX_VALUE;
            }
            if (isSilent || block instanceof Block.Item || !take(block, entries)) {
                result.add(block);
            }
        }
        return result;
    }

    private boolean take(Block block, List<Entry> entries) {
        var line = labels.read(block)
                .filter(found -> found.isFact() && found.isFitting())
                .filter(found -> !OF_THE_TEXT.contains(found.key()) || isFirstName(found, entries));
        line.filter(found -> !found.value().isEmpty()).ifPresent(found -> entries.add(found.entry(block)));
        return line.isPresent();
    }

    /** The text of a posting without a title or an employer may hold it in a line of its own. */
    private static boolean isFirstName(Labelled line, List<Entry> entries) {
        return (line.key() == FieldKey.TITLE || line.key() == FieldKey.COMPANY && HeadLines.hasCapitals(line.value()))
                && !line.value().isEmpty()
                && line.value().length() <= MAX_NAME_CHARS
                && !HeadLines.isSentence(line.value())
                && entries.stream()
                        .flatMap(entry -> entry.marks().stream())
                        .noneMatch(mark -> mark.key() == line.key());
    }

    private static List<Entry> distinct(List<Entry> entries) {
        return List.copyOf(entries.stream()
                .collect(Collectors.toMap(
                        entry -> entry.label() + "\t" + entry.value(),
                        entry -> entry,
                        (first, second) -> first,
                        LinkedHashMap::new))
                .values());
    }
}
