package dev.rolecall.catalog.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What is in the content and could not be read: the postings that were there are not gone.
 *
 * @param paths the files and folders
 */
public record Unread(Set<String> paths) {

    /** All could be read. */
    public static final Unread NONE = new Unread(Set.of());

    public Unread {
        paths = Set.copyOf(paths);
    }

    /** Whether the file that a posting stood in is among these, or in a folder that is. */
    public boolean has(Identity posting) {
        return isIn(posting.file()) || isIn(asUnread(posting.file()));
    }

    /** A path as Java tells it in a locale that knows no more than ASCII: another mark for each byte. */
    private static String asUnread(String file) {
        return new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.US_ASCII);
    }

    private boolean isIn(String file) {
        for (var end = file.length(); end > 0; end = file.lastIndexOf('/', end - 1)) {
            if (paths.contains(file.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
