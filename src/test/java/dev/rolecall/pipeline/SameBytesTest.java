package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolecall.cli.Main;
import dev.rolecall.golden.Golden;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes in processes of any kind. */
class SameBytesTest {

    private static final String HERE = ProcessHandle.current().info().command().orElseThrow();
    private static final FileTime PAST = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    static Path shared;

    @TempDir
    Path temporary;

    /** A file or two of every format. */
    @BeforeAll
    static void buildsAsMostDo() throws IOException, InterruptedException {
        fill(shared.resolve("content"), 1);
        build(HERE, shared.resolve("content"), shared.resolve("site"), List.of("-Duser.timezone=UTC"), Map.of());
    }

    private static void fill(Path content, long seed) throws IOException {
        var files = new ArrayList<Path>();
        for (var format : Golden.cases("formats")) {
            try (var cases = Files.list(format)) {
                for (var each : cases.sorted().limit(2).toList()) {
                    files.addAll(inputs(each));
                }
            }
        }
        Collections.shuffle(files, new Random(seed)); // the order in which a folder lists them
        for (var file : files) {
            var target = content.resolve(file.getParent().getParent().getFileName())
                    .resolve(file.getParent().getFileName() + "-" + file.getFileName());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static List<Path> inputs(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .toList();
        }
    }

    private static void build(
            String java, Path content, Path site, List<String> options, Map<String, String> environment)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "build"));
        command.addAll(List.of(content.toString(), "--as-of", "2026-11-20", "-o", site.toString()));
        run(command, environment);
    }

    private static void run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        String said;
        try (var out = process.inputReader()) {
            said = String.join("\n", out.lines().toList());
        }
        assertTrue(process.waitFor() <= 1, said);
    }

    @Test
    void inAnotherZoneAndLocaleOnManyProcessorsFromFilesInAnotherOrder() throws IOException, InterruptedException {
        fill(temporary.resolve("content"), 2);
        build(
                HERE,
                temporary.resolve("content"),
                temporary.resolve("site"),
                List.of(
                        "-Duser.timezone=Pacific/Apia",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-XX:ActiveProcessorCount=8"),
                Map.of("LC_ALL", "C", "TZ", "Asia/Kolkata"));
        Golden.assertTree(shared.resolve("site"), temporary.resolve("site"));
    }

    @Test
    void onJdk25WithOneProcessor() throws IOException, InterruptedException {
        var java = jdk25();
        assumeTrue(java.isPresent(), "there is no JDK 25");
        build(
                java.get(),
                shared.resolve("content"),
                temporary.resolve("site"),
                List.of("-Duser.language=de", "-XX:ActiveProcessorCount=1"),
                Map.of());
        Golden.assertTree(shared.resolve("site"), temporary.resolve("site"));
    }

    private static Optional<String> jdk25() throws IOException {
        var homes = new ArrayList<Path>();
        for (var name : List.of("JAVA_HOME_25", "JAVA_HOME_25_X64")) {
            Optional.ofNullable(System.getenv(name)).map(Path::of).ifPresent(homes::add);
        }
        var installed = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(installed)) {
            try (var found = Files.newDirectoryStream(installed, "*25*")) {
                found.forEach(homes::add);
            }
        }
        return homes.stream()
                .map(home -> home.resolve("bin/java"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .sorted()
                .findFirst();
    }

    @Test
    void overAnOldSiteForAnyMaskAndUnchangedFilesKeepTheirTime() throws IOException, InterruptedException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no modes here");
        var site = temporary.resolve("site");
        copy(shared.resolve("site"), site);
        Files.delete(site.resolve("feed.xml"));
        run(
                List.of(
                        "sh",
                        "-c",
                        "umask 077; exec \"$@\"",
                        "sh",
                        HERE,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "build",
                        shared.resolve("content").toString(),
                        "--as-of",
                        "2026-11-20",
                        "-o",
                        site.toString()),
                Map.of());
        Golden.assertTree(shared.resolve("site"), site);
        for (var file : List.of(shared.resolve("site"), site)) {
            assertEquals(List.of("rw-r--r--", "rwxr-xr-x"), modes(file));
        }
        var times = times(site);
        times.remove("feed.xml");
        times.values().removeIf(PAST::equals);
        assertEquals(Map.of(), times, "files whose time changed");
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var file : Golden.files(from).entrySet()) {
            var target = to.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r--r--"));
            Files.setLastModifiedTime(target, PAST);
        }
    }

    /** The modes of files and folders, each once. */
    private static List<String> modes(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            var modes = new ArrayList<String>();
            for (var path : all.toList()) {
                modes.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
            return modes.stream().distinct().sorted().toList();
        }
    }

    private static Map<String, FileTime> times(Path site) throws IOException {
        var times = new TreeMap<String, FileTime>();
        for (var name : Golden.files(site).keySet()) {
            times.put(name, Files.getLastModifiedTime(site.resolve(name)));
        }
        return times;
    }
}
