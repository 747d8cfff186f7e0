package dev.rolecall.posting;

/**
 * The title of a posting.
 *
 * @param text as advertised, without codes, gender marks, pay, workplace or place suffixes
 * @param raw as it stands in the source
 */
public record Title(String text, String raw) {

    public Title {
        if (text.isBlank() || raw.isBlank()) {
            throw new IllegalArgumentException("a title without words");
        }
    }
}
