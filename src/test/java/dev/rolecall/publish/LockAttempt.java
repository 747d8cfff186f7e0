package dev.rolecall.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A process that asks once for the right to publish, and says whether it has it. */
final class LockAttempt {

    private LockAttempt() {}

    /** The first argument is the site. */
    public static void main(String[] args) {
        try {
            new SiteFolder(Path.of(args[0])).lock(0, () -> {}).close();
            System.out.println("taken");
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }

    /** What another process says. */
    static String of(Path site) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var child = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockAttempt.class.getName(),
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = child.inputReader()) {
            return out.readLine();
        }
    }
}
