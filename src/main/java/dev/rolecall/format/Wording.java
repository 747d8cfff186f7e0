package dev.rolecall.format;

import dev.rolecall.layout.PlainText;
import dev.rolecall.vocabulary.Absent;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.PostingWords;
import dev.rolecall.vocabulary.RecordNames;
import dev.rolecall.vocabulary.RoleWords;

/**
 * What is known of the words that records use.
 *
 * @param plain reads texts without markup
 * @param markdown reads texts that are Markdown
 * @param labels names of fields
 * @param absent values that say nothing
 * @param roles words that name what a person is hired as
 * @param listing fields that say whether a record is shown, and takes applications
 * @param names names of fields in records
 * @param signs words by which a posting is told from other things
 * @param head reads what stands above the text of a posting
 */
public record Wording(
        PlainText plain,
        MarkdownReading markdown,
        FieldLabels labels,
        Absent absent,
        RoleWords roles,
        Listing listing,
        RecordNames names,
        PostingWords signs,
        HeadReader head) {}
