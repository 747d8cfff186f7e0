package dev.rolecall.render.link;

import java.util.List;

/**
 * The way from one page to others. Ways are relative, so that the same bytes work at a root, below a folder and from
 * the file system; ways to pages name their file, because a file system shows a folder as a list.
 */
public final class Href {

    private final List<String> from;
    private final String root;

    private Href(String folder, String root) {
        this.from = parts(folder);
        this.root = root;
    }

    /** Ways from a page in this folder, which is empty or ends in a slash. */
    public static Href from(String folder) {
        if (!folder.isEmpty() && !folder.endsWith("/")) {
            throw new IllegalArgumentException("not a folder: " + folder);
        }
        return new Href(
                folder, folder.isEmpty() ? "./" : "../".repeat(parts(folder).size()));
    }

    /**
     * Ways from a page that is shown at any address, so that nothing is known of the way to the root but the root's
     * own address.
     *
     * @param root the path of the root, ending in a slash
     */
    public static Href fixed(String root) {
        return new Href("", root);
    }

    /** The way to the site's root, ending in a slash. */
    public String root() {
        return root;
    }

    /** The way to a file below the root. */
    public String file(String path) {
        if (!root.startsWith(".")) {
            return root + path;
        }
        var to = path.split("/", -1);
        var shared = 0;
        while (shared < from.size()
                && shared < to.length - 1
                && from.get(shared).equals(to[shared])) {
            shared++;
        }
        return "../".repeat(from.size() - shared) + String.join("/", List.of(to).subList(shared, to.length));
    }

    /** The way to the page of a folder, which is empty or ends in a slash. */
    public String page(String folder) {
        return file(folder + "index.html");
    }

    /** The way to a named part of the page of a folder. */
    public String part(String folder, String id) {
        return page(folder) + "#" + id;
    }

    private static List<String> parts(String folder) {
        return folder.isEmpty()
                ? List.of()
                : List.of(folder.substring(0, folder.length() - 1).split("/", -1));
    }
}
