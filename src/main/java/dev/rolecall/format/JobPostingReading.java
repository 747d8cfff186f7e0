package dev.rolecall.format;

import dev.rolecall.tree.Value;

/** Reads a value with the properties of schema.org's JobPosting, wherever it was found. */
public interface JobPostingReading {

    /** The draft of a posting. */
    Draft draft(Value posting);
}
