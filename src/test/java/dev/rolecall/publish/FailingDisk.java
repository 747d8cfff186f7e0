package dev.rolecall.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The disk of this machine, which refuses one request, or all from one on. */
final class FailingDisk implements Disk {

    /** Never. */
    static final int SOUND = Integer.MAX_VALUE;

    private final LocalDisk disk = new LocalDisk();
    private final boolean canExchange;
    private final int first;
    private final int last;
    private final List<String> requests = new ArrayList<>();

    /**
     * @param canExchange whether two folders can change names; where this machine cannot, it is two renames and no longer
     *     one step
     * @param first the first request that is refused, from 1
     * @param last the last one
     */
    FailingDisk(boolean canExchange, int first, int last) {
        this.canExchange = canExchange;
        this.first = first;
        this.last = last;
    }

    /** How many requests there were. */
    synchronized int requests() {
        return requests.size();
    }

    /** What was asked for, in order: the request and the name of its file. */
    synchronized List<String> asked() {
        return List.copyOf(requests);
    }

    private synchronized void request(String what, Path path) throws IOException {
        requests.add(what + " " + path.getFileName());
        if (requests.size() >= first && requests.size() <= last) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        request("makeFolder", folder);
        disk.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        request("write", file);
        disk.write(file, bytes);
    }

    @Override
    public boolean link(Path file, Path existing) throws IOException {
        request("link", file);
        return disk.link(file, existing);
    }

    @Override
    public void point(Path link, Path target) throws IOException {
        request("point", link);
        disk.point(link, target);
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        request("force", fileOrFolder);
        disk.force(fileOrFolder);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        request("rename", to);
        disk.rename(from, to);
    }

    @Override
    public boolean exchange(Path one, Path other) throws IOException {
        request("exchange", other);
        if (!canExchange || disk.exchange(one, other)) {
            return canExchange;
        }
        var between = one.resolveSibling("between");
        disk.rename(one, between);
        disk.rename(other, one);
        disk.rename(between, other);
        return true;
    }

    @Override
    public void delete(Path path) throws IOException {
        request("delete", path);
        disk.delete(path);
    }
}
