package dev.rolecall.publish;

import dev.rolecall.output.Spool;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A spool in a file that is gone when it is closed. */
final class SpoolFile implements Spool {

    private final Path file;
    private final Path site;
    private final FileChannel channel;
    private long size;

    /** @param site the site that is being made, for what is said when the disk refuses */
    SpoolFile(Path file, Path site) throws IOException {
        this.file = file;
        this.site = site;
        this.channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public synchronized long append(byte[] bytes, int offset, int length) {
        var start = size;
        try {
            var buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                size += channel.write(buffer, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(Failure.writing(file, site, e));
        }
        return start;
    }

    @Override
    public void read(long position, byte[] into, int offset, int length) {
        try {
            var buffer = ByteBuffer.wrap(into, offset, length);
            for (var at = position; buffer.hasRemaining(); ) {
                var count = channel.read(buffer, at);
                if (count < 0) {
                    throw new EOFException("a spool ends at " + at);
                }
                at += count;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
