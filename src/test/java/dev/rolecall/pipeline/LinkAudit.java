package dev.rolecall.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Follows every link of every page of a site. */
final class LinkAudit {

    private final Path site;
    private final Map<Path, Set<String>> names = new HashMap<>();

    LinkAudit(Path site) {
        this.site = site;
    }

    /** The links that lead nowhere, with the page each stands on. */
    List<String> broken() throws IOException {
        var broken = new ArrayList<String>();
        var pages = new HashMap<Path, Document>();
        try (var files = Files.walk(site)) {
            for (var file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                var page = Jsoup.parse(Files.readString(file));
                pages.put(file, page);
                names.put(
                        file,
                        page.select("[id]").stream().map(each -> each.id()).collect(Collectors.toSet()));
            }
        }
        pages.forEach((file, page) -> {
            for (var element : page.select("[href], [src]")) {
                var link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!resolves(file, link)) {
                    broken.add(site.relativize(file) + " -> " + link);
                }
            }
            page.select("meta[http-equiv=refresh]").stream()
                    .map(each -> each.attr("content").replaceFirst("^0; url=", ""))
                    .filter(link -> !resolves(file, link))
                    .forEach(link -> broken.add(site.relativize(file) + " => " + link));
        });
        broken.sort(null);
        return broken;
    }

    private boolean resolves(Path page, String link) {
        if (link.matches("(?i)(?:https?|mailto|tel):.*")) {
            return true;
        }
        var hash = link.indexOf('#');
        var path = (hash < 0 ? link : link.substring(0, hash)).replaceFirst("\\?.*$", "");
        if (path.startsWith("/")) { // the page for addresses where there is none names the root of the host
            return Files.exists(site.resolve(path.replaceFirst("^/[a-z]+/", "")));
        }
        var target = path.isEmpty() ? page : page.getParent().resolve(path).normalize();
        if (path.endsWith("/") || path.equals(".") || path.equals("..")) {
            target = target.resolve("index.html");
        }
        return Files.isRegularFile(target)
                && (hash < 0 || names.getOrDefault(target, new HashSet<>()).contains(link.substring(hash + 1)));
    }
}
