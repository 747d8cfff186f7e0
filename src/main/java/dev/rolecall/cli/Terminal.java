package dev.rolecall.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/**
 * What a command talks to: results go to {@code out}, everything else to {@code err}.
 *
 * @param out for results
 * @param err for diagnostics, progress and errors
 * @param isInteractive whether a person watches {@code err}
 * @param environment the environment variables
 * @param clock tells today, in UTC
 */
record Terminal(PrintStream out, PrintStream err, boolean isInteractive, Map<String, String> environment, Clock clock) {

    Terminal {
        environment = Map.copyOf(environment);
    }

    /** The terminal of this process. Text is UTF-8 whatever the platform says. */
    static Terminal ofProcess() {
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.console() != null && !System.getenv().containsKey("CI"),
                System.getenv(),
                Clock.systemUTC());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Whether to write in colour: a person watches, and has not asked for none. */
    boolean hasColour() {
        return isInteractive && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Whether a GitHub Actions job runs this, which shows annotations beside the code. */
    boolean isGitHubAction() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }
}
