package dev.rolecall.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command talks to: results go to {@code out}, everything else to {@code err}.
 *
 * @param in what a person or another program gives
 * @param out for results
 * @param err for diagnostics, progress and errors
 * @param isInteractive whether a person watches {@code err}
 * @param environment the environment variables
 * @param clock tells today, in UTC
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean isInteractive,
        Map<String, String> environment,
        Clock clock) {

    Terminal {
        environment = Map.copyOf(environment);
    }

    /** The terminal of this process. Text is UTF-8 whatever the platform says. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in, stream(System.out), stream(System.err), isWatched(), System.getenv(), Clock.systemUTC());
    }

    /** From JDK 22 on there is a console even where nobody watches, and it can be asked; JDK 17 cannot ask it. */
    @SuppressWarnings("SystemConsoleNull") // asked below, where there is something to ask
    private static boolean isWatched() {
        var console = System.console();
        if (console == null || System.getenv().containsKey("CI")) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static PrintStream stream(PrintStream process) {
        return new PrintStream(process, true, StandardCharsets.UTF_8);
    }

    /** The same stream for what writes characters. */
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Whether to write in colour: a person watches, and has not asked for none. */
    boolean hasColour() {
        return isInteractive && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Whether a GitHub Actions job runs this, which shows annotations beside the code. */
    boolean isGitHubAction() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** The file that a GitHub Actions job shows as its summary, or null where there is none. */
    @Nullable
    Path jobSummary() {
        var file = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
        return isGitHubAction() && !file.isEmpty() ? Path.of(file) : null;
    }
}
