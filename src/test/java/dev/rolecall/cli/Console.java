package dev.rolecall.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs a command line in this process, on 20 November 2026. */
final class Console {

    /** What a run came to. */
    record Run(int exit, String out, String err) {}

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private Console() {}

    /** Runs a command line that is given nothing. */
    static Run run(String... args) {
        return give("", args);
    }

    /** Runs a command line that is given a text. */
    static Run give(String text, String... args) {
        return run(text, Map.of(), false, args);
    }

    /** Runs a command line in an environment, watched by a person or not. */
    static Run run(Map<String, String> environment, boolean isInteractive, String... args) {
        return run("", environment, isInteractive, args);
    }

    private static Run run(String text, Map<String, String> environment, boolean isInteractive, String... args) {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(in, stream(out), stream(err), isInteractive, environment, CLOCK);
        var exit = Command.run(args, terminal);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
