package dev.rolecall.publish;

import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages of postings in a published site, for the next one to take over as they are. */
public final class PublishedPages {

    private static final List<String> FILES = List.of("index.html", "posting.json", "posting.md");

    /** A page may have none. */
    private static final String IMAGE = "card.png";

    private final Path site;

    /** @param site the published site; a ledger file alone has no pages */
    public PublishedPages(Path site) {
        this.site = site;
    }

    /**
     * The files of one posting.
     *
     * @param address the folder of its page, with a slash at its end
     * @return its page, its facts and its text, and its image if it has one; none unless all others are there
     */
    public List<OutputFile> at(String address) throws IOException {
        var files = new ArrayList<OutputFile>();
        for (var name : FILES) {
            if (!add(files, address + name)) {
                return List.of();
            }
        }
        add(files, address + IMAGE);
        return files;
    }

    private boolean add(List<OutputFile> files, String name) throws IOException {
        var path = new OutputPath(name);
        var file = site.resolve(path.value());
        var isThere = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (isThere) {
            files.add(new OutputFile(path, bytes(file)));
        }
        return isThere;
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
