package dev.rolecall.body;

/**
 * Something that was left out of a posting, or mended, on the way from its source to its body.
 *
 * @param kind what was done
 * @param words what was left out, or the words as they stood before they were mended
 * @param at where they stand in the source
 */
public record Repair(Kind kind, String words, SourcePosition at) {

    /** What can be done to the text of a posting. Anything else is left as the employer wrote it. */
    public enum Kind {
        /** Text read in the wrong encoding was read again in the right one. */
        ENCODING_MENDED,
        /** A garbled symbol with no words in it was left out. */
        SYMBOL_LEFT_OUT,
        /** A block that stands twice was shown once. */
        REPEAT_LEFT_OUT,
        TRACKING_CODE_LEFT_OUT,
        /** A sentence of the site that showed the posting. */
        BANNER_LEFT_OUT,
        ADVERTISEMENT_LEFT_OUT,
        /** A list of other postings behind this one. */
        OTHER_POSTINGS_LEFT_OUT,
        /** A value and its label stood without a space between them. */
        PAIR_SPLIT,
        /** Markup that had been escaped, once or twice, was read as markup. */
        MARKUP_UNESCAPED,
        /** A list that the source broke was read as a list. */
        LIST_MENDED,
        /** A value that its format does not know, such as a number with zeros before it, was read as what it means. */
        VALUE_MENDED,
        /** An image, or a link to one. */
        IMAGE_LEFT_OUT,
        /** What stands behind the length up to which a posting is read. */
        END_LEFT_OUT
    }
}
