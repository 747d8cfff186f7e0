package dev.rolecall.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the files of a folder on the loopback address, and tells open pages to load again when the site changed.
 *
 * <p>The script that listens is added to pages as they are served; the files themselves stay as they are.
 */
public final class PreviewServer implements AutoCloseable {

    private static final String SCRIPT = "/_rolecall/reload.js";
    private static final String CHANGES = "/_rolecall/changes";

    private static final String SCRIPT_TEXT =
            "new EventSource('" + CHANGES + "').addEventListener('change', () => location.reload());\n";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"));

    private final Path site;
    private final HttpServer server;
    private final ExecutorService threads;
    private final Changes changes = new Changes();

    /**
     * Starts serving.
     *
     * @param site the folder, read anew at each request
     * @param port the port, or 0 for any that is free
     * @throws IOException when the port is taken
     */
    public PreviewServer(Path site, int port) throws IOException {
        this.site = site.toAbsolutePath().normalize();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        this.threads = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "rolecall-serve");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.createContext(
                SCRIPT, exchange -> send(exchange, 200, "js", SCRIPT_TEXT.getBytes(StandardCharsets.UTF_8)));
        server.createContext(CHANGES, changes::listen);
        server.start();
    }

    /** Where the site can be seen. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Tells open pages that the site changed. */
    public void changed() {
        changes.tell();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var found = file(exchange.getRequestURI().getPath());
        if (found.isPresent() && Files.isDirectory(found.get())) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, 302, "txt", new byte[0]);
        } else if (found.isPresent() && Files.isRegularFile(found.get())) {
            send(exchange, 200, extension(found.get()), Files.readAllBytes(found.get()));
        } else {
            var lost = site.resolve("404.html");
            var page = Files.isRegularFile(lost) ? Files.readAllBytes(lost) : new byte[0];
            send(exchange, 404, "html", page);
        }
    }

    /** The file a request asks for; nothing when it points out of the site. */
    private Optional<Path> file(String requested) {
        try {
            var path = site.resolve(requested.substring(1) + (requested.endsWith("/") ? "index.html" : ""))
                    .normalize();
            return path.startsWith(site) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String extension(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void send(HttpExchange exchange, int status, String extension, byte[] bytes) throws IOException {
        var body = extension.equals("html") ? listening(bytes) : bytes;
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            if (body.length > 0) {
                out.write(body);
            }
        }
    }

    private static byte[] listening(byte[] page) {
        var html = new String(page, StandardCharsets.UTF_8);
        return html.replace("</body>", "<script src=\"" + SCRIPT + "\" defer></script>\n</body>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
