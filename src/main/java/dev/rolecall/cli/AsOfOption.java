package dev.rolecall.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The day of a command: what the person at the terminal says, else the environment, else today. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that decides what is closed (default: SOURCE_DATE_EPOCH, else today in UTC).")
    @Nullable
    String asOf;

    /** The day. */
    LocalDate day(CommandLine line, Terminal terminal) {
        var epoch = terminal.environment().get("SOURCE_DATE_EPOCH");
        try {
            if (asOf != null) {
                return LocalDate.parse(asOf);
            }
            return epoch == null
                    ? LocalDate.now(terminal.clock())
                    : LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new CommandLine.ParameterException(
                    line, "--as-of is not a day: “" + asOf + "”. Write it as in 2026-11-20.", e);
        } catch (NumberFormatException e) {
            throw new CommandLine.ParameterException(
                    line, "SOURCE_DATE_EPOCH is not a number of seconds: “" + epoch + "”.", e);
        }
    }
}
