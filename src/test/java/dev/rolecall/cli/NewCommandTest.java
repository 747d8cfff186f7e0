package dev.rolecall.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewCommandTest {

    private static final String WELDER = """
            Title: Welder
            Company: Acme GmbH
            Location: Hamburg

            About the job
            You weld steel, full-time, for 24 euros an hour.
            """;

    @TempDir
    Path folder;

    private Path content() {
        return folder.resolve("content");
    }

    private Console.Run add(String text, String... more) {
        var args = Stream.concat(Stream.of("new", "--content", content().toString()), Stream.of(more));
        return Console.give(text, args.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(content())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static List<Path> postings() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** What people do with the file: take a # away. Done to every line of a fact, nothing that was read may change. */
    @ParameterizedTest
    @MethodSource("postings")
    void givesFactsThatMeanWhatWasRead(Path posting) throws IOException {
        var run = add("", posting.toString());
        assertEquals(0, run.exit(), run.err());
        var made = run.out().lines().map(Path::of).toList();
        assertArrayEquals(Files.readAllBytes(posting), Files.readAllBytes(made.get(0)));
        var read = facts(made.get(0));
        var facts = Files.readString(made.get(1));
        Files.writeString(
                made.get(1), facts.replaceAll("(?m)^# ([A-Za-z]+: )(?!~)", "$1").replaceAll("(?m)^closed.*", ""));
        assertEquals(read, facts(made.get(0)));
    }

    /** Values of facts; of skills, their names: a list of a curator says no more. */
    private static ObjectNode facts(Path posting) throws IOException {
        var run = Console.run("extract", posting.toString());
        assertEquals(0, run.exit(), run.err());
        var facts = (ObjectNode) new ObjectMapper().readTree(run.out());
        facts.set("skills", facts.arrayNode().addAll(List.copyOf(facts.findValues("name"))));
        return facts.without(List.of("evidence", "rivals", "titleRaw", "salaryEstimated"));
    }

    @Test
    void namesFilesByWhatTheySay() throws IOException {
        var run = add(WELDER);
        assertEquals(0, run.exit());
        assertEquals(List.of("acme-gmbh-welder-hamburg.facts.yaml", "acme-gmbh-welder-hamburg.txt"), files());
        assertEquals(WELDER, Files.readString(content().resolve("acme-gmbh-welder-hamburg.txt")));
    }

    @Test
    void saysNothingForTheCurator() throws IOException {
        add(WELDER);
        var facts = Files.readString(content().resolve("acme-gmbh-welder-hamburg.facts.yaml"));
        assertTrue(facts.lines().allMatch(line -> line.isEmpty() || line.startsWith("#")), facts);
    }

    @Test
    void writesToNothingThatExists() throws IOException {
        add(WELDER);
        add(WELDER.replace("steel", "brass"));
        assertEquals(
                List.of(
                        "acme-gmbh-welder-hamburg-2.facts.yaml",
                        "acme-gmbh-welder-hamburg-2.txt",
                        "acme-gmbh-welder-hamburg.facts.yaml",
                        "acme-gmbh-welder-hamburg.txt"),
                files());
        assertEquals(WELDER, Files.readString(content().resolve("acme-gmbh-welder-hamburg.txt")));
    }

    @Test
    void makesFactsAloneForAContentFile() throws IOException {
        var posting = Files.writeString(Files.createDirectories(content()).resolve("mine.txt"), WELDER);
        assertEquals(0, add("", posting.toString()).exit());
        assertEquals(List.of("mine.facts.yaml", "mine.txt"), files());
        var again = add("", posting.toString());
        assertEquals(3, again.exit());
        assertTrue(again.err().contains("mine.facts.yaml exists"), again.err());
    }

    @Test
    void keepsSeveralPostingsInOneFile() throws IOException {
        var run = add("""
                {"title": "Welder", "company": "Acme", "description": "You weld steel in our hall."}
                {"title": "Cook", "company": "Acme", "description": "You cook for all who weld."}
                """);
        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of("acme-welder.jsonl"), files());
        assertTrue(run.err().contains("holds 2 postings. acme-welder.facts.yaml"), run.err());
    }

    @Test
    void makesNothingOfNothing() {
        var run = add(" \n");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("[file-empty]"), run.err());
        assertFalse(Files.exists(content()));
    }

    @Test
    void saysWhatStandsInTheWay() throws IOException {
        Files.writeString(content(), "no folder");
        var run = add(WELDER);
        assertEquals(3, run.exit());
        assertTrue(run.err().endsWith(content() + " is no folder\n"), run.err());
    }
}
