package dev.rolecall.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Notices when something below some folders was saved, by asking for names, sizes and times: the same on every
 * platform, and cheap for as many files as a catalog has.
 */
public final class Watch {

    private static final long PAUSE_MILLIS = 400;

    private final List<Path> folders;
    private Map<Path, String> seen;

    /** @param folders what to watch; one that does not exist is as an empty one */
    public Watch(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        this.seen = look();
    }

    /** Returns when something changed, and has been still for a moment. */
    public void await() throws IOException, InterruptedException {
        var now = look();
        while (now.equals(seen)) {
            Thread.sleep(PAUSE_MILLIS);
            now = look();
        }
        for (var last = seen; !last.equals(now); now = look()) {
            last = now;
            Thread.sleep(PAUSE_MILLIS);
        }
        seen = now;
    }

    private Map<Path, String> look() throws IOException {
        var files = new TreeMap<Path, String>();
        for (var folder : folders) {
            if (Files.exists(folder)) {
                look(folder, files);
            }
        }
        return files;
    }

    private static void look(Path folder, Map<Path, String> files) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (var path : walk.toList()) {
                // A file may go between being listed and being asked for; then it is as if it had not been listed.
                var file = path.toFile();
                files.put(path, file.length() + " " + file.lastModified());
            }
        }
    }
}
