package dev.rolecall.vocabulary;

/** How sure it is that a name means what the vocabulary says. */
public enum Certainty {
    /** The name means nothing else. */
    CLEAR,
    /** The name is also a word, or another name; what stands around it shows that it is meant. */
    IN_CONTEXT
}
