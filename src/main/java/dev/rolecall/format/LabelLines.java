package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.RoleWords;
import dev.rolecall.vocabulary.SectionNames;
import java.util.List;

/**
 * Brings labels and their values into lines of their own, however a page or a text has them: as rows of a table, by turns
 * in one line, with bars between them, or below each other.
 */
final class LabelLines {

    private final PipeTables tables;
    private final LabelledParts parts;
    private final LabelsInLine inLine;
    private final LabelRuns runs;

    LabelLines(FieldLabels names, Labelled.Reader labels, SectionNames sections, RoleWords roles, HeadLines lines) {
        this.tables = new PipeTables(labels);
        this.parts = new LabelledParts(
                labels, words -> lines.card(words).filter(CardLine::isOfJob).isPresent());
        this.inLine = new LabelsInLine(labels);
        this.runs = new LabelRuns(names, labels, sections, roles);
    }

    /** The blocks with one paragraph {@code Label: value} for each label and value; blocks that are so stay as they are. */
    List<Block> in(List<Block> blocks) {
        return runs.joined(inLine.apart(parts.apart(tables.asLines(blocks))));
    }
}
