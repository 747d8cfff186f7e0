package dev.rolecall.format;

import dev.rolecall.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Consumer;

/** Reads one source format. Implementations are stateless and safe for use by several threads. */
public interface PostingFormat {

    /** Its name, as people would say it: {@code JSON-LD}. */
    String name();

    /** How the names of files of this form end, without the dot: {@code json}. */
    String extension();

    /** Whether this is how the text is to be read. Formats are asked in order of trust; the first that says yes reads. */
    boolean accepts(SourceText source);

    /** Whether a text of this form can hold many postings, and may be as long as they are together. */
    default boolean holdsMany() {
        return false;
    }

    /**
     * Reads all postings of a file, one by one: those of a large file are never held together.
     *
     * @param taker is handed each draft in source order; one that cannot be read is left out with a diagnostic
     * @return what is to be said. A text without any posting yields an error, or a note of what was left out
     */
    List<Diagnostic> read(SourceText source, Consumer<Draft> taker);
}
