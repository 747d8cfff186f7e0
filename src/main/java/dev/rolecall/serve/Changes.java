package dev.rolecall.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Open pages that wait to be told of a change, each on a thread of its own. */
final class Changes {

    /** How often a waiting connection is written to, so that closed ones are noticed. */
    private static final long PULSE_MILLIS = 15_000;

    private long version;

    /** Tells all that wait. */
    synchronized void tell() {
        version++;
        notifyAll();
    }

    /** Keeps a connection open and writes an event to it at each change. */
    void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        var seen = current();
        try (var out = exchange.getResponseBody()) {
            while (true) {
                var now = after(seen);
                var event = now == seen ? ": still here\n\n" : "event: change\ndata: " + now + "\n\n";
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
                seen = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized long current() {
        return version;
    }

    /** The version after the next change, or the same one after a pulse without any. */
    private synchronized long after(long seen) throws InterruptedException {
        var end = System.nanoTime() + PULSE_MILLIS * 1_000_000;
        while (version == seen) {
            var left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return version;
    }
}
