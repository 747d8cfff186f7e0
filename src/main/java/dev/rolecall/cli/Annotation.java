package dev.rolecall.cli;

import dev.rolecall.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A diagnostic as a GitHub Actions workflow command, which shows it beside the line it speaks of. */
final class Annotation {

    private static final Pattern COMMAND_SIGN = Pattern.compile("^(?=\\s*::)", Pattern.MULTILINE);

    private Annotation() {}

    /** The command, on one line. */
    static String of(Diagnostic diagnostic, Path content) {
        var at = diagnostic.location();
        var kind = switch (diagnostic.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
        var place = "file=" + property(content.resolve(at.path()).toString());
        if (at.line() > 0) {
            place += ",line=" + at.line();
        }
        if (at.column() > 0) {
            place += ",col=" + at.column();
        }
        var help = diagnostic.help() == null ? "" : " " + diagnostic.help();
        return "::" + kind + " " + place + ",title=" + property(diagnostic.code()) + "::"
                + message(diagnostic.message() + help);
    }

    /**
     * Text of outside that no runner takes for a command: it reads one from a line that begins with two colons, and,
     * in its first form, from two number signs and a bracket anywhere.
     */
    static String disarmed(String lines) {
        return COMMAND_SIGN.matcher(lines).replaceAll("\\\\$0").replace("##[", "#\\#[");
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
