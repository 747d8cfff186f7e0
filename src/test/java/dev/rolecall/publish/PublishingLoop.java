package dev.rolecall.publish;

import dev.rolecall.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/** A process that publishes one version of a small site after the other, until somebody kills it. */
final class PublishingLoop {

    private static final int PAGES = 24;

    private PublishingLoop() {}

    /** The first argument is the site. */
    public static void main(String[] args) throws IOException {
        var folder = new SiteFolder(Path.of(args[0]));
        for (var version = next(folder.path()); ; version++) {
            var lock = folder.lock(() -> {});
            try (lock;
                    var staging = folder.begin()) {
                for (var page = 0; page < PAGES; page++) {
                    staging.write(OutputFile.text(page(page), String.valueOf(version)));
                }
                staging.write(OutputFile.text(SiteFolder.LEDGER, String.valueOf(version)));
                staging.publish();
            }
            System.out.println(version);
        }
    }

    private static long next(Path site) throws IOException {
        return Files.exists(site) ? Long.parseLong(version(site)) + 1 : 1;
    }

    private static String page(int number) {
        return "a" + number % 4 + "/b" + number + "/index.html";
    }

    /** What all files of a site say; several versions, or a missing file, where it is not whole. */
    static String version(Path site) throws IOException {
        var versions = new TreeSet<String>();
        for (var page = 0; page < PAGES; page++) {
            versions.add(Files.readString(site.resolve(page(page))));
        }
        versions.add(Files.readString(site.resolve(SiteFolder.LEDGER)));
        return String.join(" and ", versions);
    }
}
