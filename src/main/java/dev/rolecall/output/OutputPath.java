package dev.rolecall.output;

import dev.rolecall.text.Slug;
import java.util.regex.Pattern;

/**
 * A path below the site's root, made so that it cannot leave it: ASCII, {@code /} between parts, no empty, hidden
 * or dotted part but the few names a site needs, and no part that is a device somewhere.
 *
 * @param value the path, as in {@code skills/python/index.html}
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

    /** The longest part of a path. */
    public static final int MAX_PART_CHARS = 100;

    private static final Pattern PART = Pattern.compile("[a-z0-9][a-zA-Z0-9._-]*");

    public OutputPath {
        if (!value.equals(".nojekyll")) {
            for (var part : value.split("/", -1)) {
                check(value, part);
            }
        }
    }

    private static void check(String value, String part) {
        if (part.length() > MAX_PART_CHARS
                || !PART.matcher(part).matches()
                || Slug.isReserved(part)
                || part.contains("..")
                || part.endsWith(".")) {
            throw new IllegalArgumentException("not a path of the site: " + value);
        }
    }

    /** The page of a folder: {@code folder + "index.html"}; the folder is empty or ends in a slash. */
    public static OutputPath page(String folder) {
        return new OutputPath(folder + "index.html");
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
