package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been read of a head so far: its facts, what of it stays text, and what was left out. */
final class HeadDraft {

    private final List<Block> kept = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Repair> repairs;
    private final EnumSet<FieldKey> known = EnumSet.noneOf(FieldKey.class);
    /** The lines that were read, to be asked for without another look at each. */
    private final Set<String> lines = new HashSet<>();

    private final List<String> titles = new ArrayList<>();
    private @Nullable Entry application;

    HeadDraft(List<Repair> repairs) {
        this.repairs = new ArrayList<>(repairs);
    }

    /** The draft, with the blocks that follow on the head. */
    Draft with(List<Block> text) {
        kept.addAll(text);
        if (application != null) {
            entries.add(application);
        }
        return new Draft(kept, entries, repairs);
    }

    boolean has(FieldKey key) {
        return known.contains(key);
    }

    boolean isTitled() {
        return has(FieldKey.TITLE);
    }

    /** Whether these words are the title, or its beginning up to where the job is. */
    boolean isTitledAs(String words) {
        return titles.stream()
                .anyMatch(title ->
                        title.equals(words) || title.startsWith(words + " in ") || title.startsWith(words + " at "));
    }

    /** Whether a line with these words has been read. */
    boolean repeats(String words) {
        return lines.contains(words);
    }

    void add(Entry entry) {
        entries.add(entry);
        lines.add(entry.value());
        entry.marks().forEach(mark -> known.add(mark.key()));
        if (entry.marks().stream().anyMatch(mark -> mark.key() == FieldKey.TITLE)) {
            titles.add(entry.value());
        }
    }

    /** Adds a line that is one fact as a whole. */
    void add(Block block, FieldKey key) {
        add(Entry.of("", words(block), at(block), key, Origin.HEADER));
    }

    /** Adds a line of which parts are facts. */
    void add(Block block, List<Entry.Mark> marks) {
        add(new Entry("", words(block), at(block), marks));
    }

    /** Adds the title, and the way to apply where it leads to one. */
    void addTitle(Block block, List<Entry.Mark> marks) {
        add(block, marks);
        block.pieces().stream()
                .filter(Inline.Link.class::isInstance)
                .map(Inline.Link.class::cast)
                .findFirst()
                .ifPresent(link -> application =
                        Entry.of("apply", link.target().toString(), link.at(), FieldKey.APPLY_URL, Origin.HEADER));
    }

    /** Adds a place, without the picture that may stand before it. */
    void addPlace(Block block) {
        var words = words(block);
        var start = 0;
        while (start < words.length() && !Character.isLetterOrDigit(words.codePointAt(start))) {
            start += Character.charCount(words.codePointAt(start));
        }
        if (start > 0) {
            leaveOut(Repair.Kind.SYMBOL_LEFT_OUT, words.substring(0, start).strip(), at(block));
        }
        if (start < words.length()) {
            add(Entry.of("", words.substring(start), at(block), FieldKey.LOCATION, Origin.HEADER));
        }
    }

    void keep(Block block) {
        kept.add(block);
    }

    /** Keeps what goes on behind the header in its line. */
    void keepBehind(int header, Block block) {
        var start = block.text().length() - block.text().stripLeading().length() + header;
        if (!block.text().substring(start).isBlank()) {
            keep(new Block.Paragraph(
                    LabelledParts.pieces(block, start, block.text().length())));
        }
    }

    /** Leaves out a line that is the site's. */
    void leaveOut(Block block) {
        leaveOut(Repair.Kind.BANNER_LEFT_OUT, LengthLimit.shown(block.text()), at(block));
    }

    private void leaveOut(Repair.Kind kind, String words, SourcePosition at) {
        repairs.add(new Repair(kind, words, at));
    }

    private static String words(Block block) {
        return block.text().strip();
    }

    private static SourcePosition at(Block block) {
        return block.pieces().get(0).at();
    }
}
