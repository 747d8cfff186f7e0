package dev.rolecall.cli;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The command {@code rolecall} and its parts. */
@CommandLine.Command(
        name = "rolecall",
        description = "Turns job postings, as they are found, into a browsable catalog.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {AutoComplete.GenerateCompletion.class, CommandLine.HelpCommand.class},
        footer = {
            "",
            "Exit codes: 0 done; 1 problems in the content; 2 wrong usage;",
            "3 could not read or write, or a bug; 4 a published address would be lost.",
            "`rolecall help COMMAND` tells more."
        })
final class Command {

    private Command() {}

    /** Runs a command line and returns its exit code. */
    static int run(String[] args, Terminal terminal) {
        var line = new CommandLine(new Command());
        line.addSubcommand(new BuildCommand(terminal));
        line.addSubcommand(new ServeCommand(terminal));
        line.addSubcommand(new CheckCommand(terminal));
        line.addSubcommand(new ExtractCommand(terminal));
        line.addSubcommand(new ExplainCommand(terminal));
        line.addSubcommand(new EvalCommand(terminal));
        line.addSubcommand(new NewCommand(terminal));
        line.addSubcommand(new InitCommand(terminal));
        line.addSubcommand(new DiffCommand(terminal));
        line.setOut(Terminal.writer(terminal.out()));
        line.setErr(Terminal.writer(terminal.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.hasColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, terminal));
        return args.length == 0 ? usage(line) : line.execute(args);
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return ExitCode.USAGE;
    }

    /** A failure to read or write is told in one line; anything else is a bug, and its trace is what helps. */
    private static int tell(Exception failure, Terminal terminal) {
        if (failure instanceof IOException) {
            terminal.err().println("error: " + failure.getMessage());
        } else {
            terminal.err().println("error: this is a bug in Rolecall; please report it with what follows");
            failure.printStackTrace(terminal.err());
        }
        return ExitCode.FAILED;
    }
}
