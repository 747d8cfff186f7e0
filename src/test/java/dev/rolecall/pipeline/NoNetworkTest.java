package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build asks for nothing outside the machine, whatever its content points at. */
class NoNetworkTest {

    /** What each form offers to be fetched. */
    private static final Map<String, String> CONTENT = Map.of(
            "feed.xml",
            "<?xml version=\"1.0\"?><?xml-stylesheet href=\"http://127.0.0.1:1/a.xsl\"?>"
                    + "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/rss.dtd\" ["
                    + "<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">]>"
                    + "<rss version=\"2.0\"><channel><title>Jobs</title><item><title>Baker</title>"
                    + "<link>http://127.0.0.1:1/job</link>"
                    + "<description>We bake &x; by hand.</description></item></channel></rss>",
            "posting.json",
            "{\"@context\":\"http://127.0.0.1:1/context.json\",\"@type\":\"JobPosting\",\"title\":\"Cook\","
                    + "\"url\":\"http://127.0.0.1:1/job\",\"image\":\"http://127.0.0.1:1/logo.png\","
                    + "\"description\":\"<img src='http://127.0.0.1:1/a.png'>We cook.\"}",
            "page.html",
            "<!DOCTYPE html><base href=\"http://127.0.0.1:1/\"><link rel=stylesheet href=a.css><title>Smith</title>"
                    + "<script src=a.js></script><h1>Smith</h1><p>We forge.<img src=a.png><iframe src=b>",
            "posting.md",
            "# Miller\n\n![x](http://127.0.0.1:1/a.png) <http://127.0.0.1:1/>\n\n[a]: http://127.0.0.1:1/\n",
            "catalog.yaml",
            "title: Jobs\nbaseUrl: http://127.0.0.1:1/\n",
            "posting.facts.yaml",
            "applyUrl: http://127.0.0.1:1/apply\n");

    @TempDir
    Path temporary;

    private record Ended(int status, String said) {}

    private static Ended run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                NoNetwork.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.inputReader()) {
            var said = String.join("\n", out.lines().toList());
            return new Ended(process.waitFor(), said);
        }
    }

    @Test
    void buildsWithoutIt() throws IOException, InterruptedException {
        var content = Files.createDirectory(temporary.resolve("content"));
        for (var file : CONTENT.entrySet()) {
            Files.writeString(content.resolve(file.getKey()), file.getValue());
        }
        var site = temporary.resolve("site");
        var ended = run("build", content.toString(), "-o", site.toString());
        assertTrue(ended.status() <= 1, ended.said());
        assertTrue(ended.said().contains("4 postings"), ended.said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "channel", "socket"})
    void wouldNoticeIt(String how) throws IOException, InterruptedException {
        var ended = run("connect", how);
        assertEquals(NoNetwork.ASKED, ended.status(), ended.said());
    }
}
