package dev.rolecall.cli;

/** Starts the command. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Command.run(args, Terminal.ofProcess()));
    }
}
