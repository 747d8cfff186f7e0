package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Repair;
import dev.rolecall.vocabulary.Absent;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.RoleWords;
import dev.rolecall.vocabulary.SectionNames;
import java.util.List;
import java.util.function.Predicate;

/** Reads what stands above the text of a posting: title, employer, place, and lines with a label. */
public final class HeadReader {

    private final Labelled.Reader labels;
    private final SectionNames sections;
    private final HeadLines lines;
    private final LabelLines labelLines;

    /**
     * A reader of heads.
     *
     * @param places whether words are a known place, and nothing else
     */
    public HeadReader(
            SectionNames sections, FieldLabels labels, Absent absent, RoleWords roles, Predicate<String> places) {
        this.labels = new Labelled.Reader(labels, absent);
        this.sections = sections;
        this.lines = new HeadLines(sections, roles, places);
        this.labelLines = new LabelLines(labels, this.labels, sections, roles, lines);
    }

    /** Whether a heading is a title by its own words. */
    public boolean isRole(Block.Heading heading) {
        return lines.isRoleHeading(heading);
    }

    /** The draft with the entries that its first blocks hold taken out of them. */
    public Draft read(List<Block> blocks, List<Repair> repairs) {
        return new Head(labelLines.in(blocks), repairs, labels, sections, lines).read();
    }
}
