package dev.rolecall.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Serves a folder on the loopback as GitHub Pages does: at {@code /}, as the pages of a project at {@code /repo/}, and
 * at the path the site is published under, which its page for unknown addresses has to name.
 */
final class SiteServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "xml", "application/xml",
            "png", "image/png");

    private static final Pattern HOME = Pattern.compile("data-root=\"(/[^\"]*)\"");

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private volatile Predicate<String> broken = path -> false;

    SiteServer(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        for (var context : new TreeSet<>(List.of("/", "/repo/", home()))) {
            server.createContext(context, exchange -> answer(exchange, context));
        }
        server.setExecutor(threads);
        server.start();
    }

    private String home() throws IOException {
        var root = HOME.matcher(Files.readString(folder.resolve("404.html")));
        return root.find() ? root.group(1) : "/";
    }

    Path folder() {
        return folder;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** From now on these paths answer with an error. */
    void fail(Predicate<String> paths) {
        broken = paths;
    }

    private void answer(HttpExchange exchange, String context) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(context.length());
        var file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
                .normalize();
        try (exchange) {
            if (broken.test(path)) {
                exchange.sendResponseHeaders(503, -1);
            } else if (file.startsWith(folder) && Files.isRegularFile(file)) {
                send(exchange, 200, file);
            } else {
                send(exchange, 404, folder.resolve("404.html"));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        var name = file.getFileName().toString();
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        var bytes = Files.readAllBytes(file);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
