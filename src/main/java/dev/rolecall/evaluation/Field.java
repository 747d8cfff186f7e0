package dev.rolecall.evaluation;

import dev.rolecall.posting.Facts;

/** A field that is compared. */
interface Field {

    /** Its name in gold records. */
    String name();

    /** Compares one posting. */
    Comparison compare(GoldRecord gold, Facts facts);
}
