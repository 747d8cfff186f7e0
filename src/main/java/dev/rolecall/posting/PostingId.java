package dev.rolecall.posting;

/**
 * Which posting this is: a file, and its place among the postings of that file.
 *
 * @param path the file, relative to the content root, with {@code /}
 * @param ordinal its place in the file, from 1
 */
public record PostingId(String path, int ordinal) implements Comparable<PostingId> {

    public PostingId {
        if (path.isEmpty() || ordinal < 1) {
            throw new IllegalArgumentException("no posting: " + path + "#" + ordinal);
        }
    }

    @Override
    public int compareTo(PostingId other) {
        var byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : Integer.compare(ordinal, other.ordinal);
    }

    /** The path, with {@code #n} from the second posting of a file on. */
    @Override
    public String toString() {
        return ordinal == 1 ? path : path + "#" + ordinal;
    }
}
