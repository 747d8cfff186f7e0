package dev.rolecall.body;

import dev.rolecall.text.WebAddress;

/** A piece of a line: a run of words in one style, with its place in the source. Pieces are flat, never nested. */
public sealed interface Inline {

    /** The words, without markup, never empty, white space collapsed to single spaces. */
    String text();

    /** Where the words stand in the source. */
    SourcePosition at();

    /** The same piece with other words: a part of it, or its words repaired. */
    Inline withText(String words);

    /** Plain words. */
    record Text(String text, SourcePosition at) implements Inline {
        @Override
        public Text withText(String words) {
            return new Text(words, at);
        }
    }

    /** Words the employer stressed, in bold or italics. */
    record Emphasis(String text, SourcePosition at) implements Inline {
        @Override
        public Emphasis withText(String words) {
            return new Emphasis(words, at);
        }
    }

    /** Words set as code. */
    record Code(String text, SourcePosition at) implements Inline {
        @Override
        public Code withText(String words) {
            return new Code(words, at);
        }
    }

    /** Words that link to an address; one with any other scheme than http, https or mailto is {@link Text}. */
    record Link(String text, WebAddress target, SourcePosition at) implements Inline {
        @Override
        public Link withText(String words) {
            return new Link(words, target, at);
        }
    }
}
