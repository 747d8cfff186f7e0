package dev.rolecall.fuzz;

/** What Jazzer calls, by the names it expects; it is told the target as an argument. */
public final class JazzerEntry {

    private static FuzzTarget target = FuzzTarget.TEXT;

    private JazzerEntry() {}

    public static void fuzzerInitialize(String[] args) {
        target = FuzzTarget.of(args[0]);
        target.read(new byte[] {'a'}); // what it needs is loaded now, and not on the time of the first input
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        target.read(bytes);
    }
}
