package dev.rolecall.format;

import dev.rolecall.layout.PlainText;
import dev.rolecall.vocabulary.Absent;
import dev.rolecall.vocabulary.FieldLabels;
import dev.rolecall.vocabulary.RoleWords;

/**
 * What is known of the words that records use.
 *
 * @param plain reads texts without markup
 * @param labels names of fields
 * @param absent values that say nothing
 * @param roles words that name what a person is hired as
 * @param unlisted fields that keep a record from being shown
 */
public record Wording(PlainText plain, FieldLabels labels, Absent absent, RoleWords roles, Unlisted unlisted) {}
