package dev.rolecall.render.export;

import dev.rolecall.output.OutputFile;
import dev.rolecall.text.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes the sitemap and what crawlers may do. */
public final class Sitemap {

    /** The most a sitemap may hold; more are cut into several and named by the first. */
    private static final int MOST = 50_000;

    private Sitemap() {}

    /**
     * The files of the sitemap.
     *
     * @param base the address of the site
     * @param folders the folders of all pages worth finding, in order
     * @param changed tells the day on which a page last changed
     */
    public static List<OutputFile> of(WebAddress base, List<String> folders, Function<String, LocalDate> changed) {
        if (folders.size() <= MOST) {
            return List.of(OutputFile.text("sitemap.xml", urls(base, folders, changed)));
        }
        var files = new ArrayList<OutputFile>();
        var index = new StringBuilder(head("sitemapindex"));
        for (var from = 0; from < folders.size(); from += MOST) {
            var path = "sitemap/" + (from / MOST + 1) + ".xml";
            files.add(OutputFile.text(
                    path, urls(base, folders.subList(from, Math.min(from + MOST, folders.size())), changed)));
            index.append("<sitemap><loc>").append(Xml.escaped(base + path)).append("</loc></sitemap>\n");
        }
        files.add(
                OutputFile.text("sitemap.xml", index.append("</sitemapindex>\n").toString()));
        return files;
    }

    private static String urls(WebAddress base, List<String> folders, Function<String, LocalDate> changed) {
        var text = new StringBuilder(head("urlset"));
        for (var folder : folders) {
            text.append("<url><loc>")
                    .append(Xml.escaped(base + folder))
                    .append("</loc><lastmod>")
                    .append(changed.apply(folder))
                    .append("</lastmod></url>\n");
        }
        return text.append("</urlset>\n").toString();
    }

    private static String head(String element) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<" + element
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    }
}
