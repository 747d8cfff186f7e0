package dev.rolecall.render.export;

import dev.rolecall.render.link.Href;

/** Addresses in files for machines: folders, without the name of the page in them. */
final class Addresses {

    private Addresses() {}

    /** The way from a file in one folder to the page of another. */
    static String relative(String from, String to) {
        var href = Href.from(from).page(to);
        return href.substring(0, href.length() - "index.html".length());
    }
}
