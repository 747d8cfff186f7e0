package dev.rolecall.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about the content, with its place and, where there is one, its cure.
 *
 * @param severity how much it weighs
 * @param code its stable name in kebab case, listed in {@code docs/diagnostics.md}
 * @param location where it is
 * @param message one sentence: what was found and what was expected
 * @param help one action the author can take, or null
 * @param excerpt the source line it speaks of, or null where there is none to show
 * @param related other places that matter to it
 */
public record Diagnostic(
        Severity severity,
        String code,
        SourceLocation location,
        String message,
        @Nullable String help,
        @Nullable String excerpt,
        List<Related> related) {

    /** By place, then code: the order in which diagnostics are told. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    /**
     * Another place that matters.
     *
     * @param location where
     * @param note what is there, as in "first used here"
     */
    public record Related(SourceLocation location, String note) {}

    public Diagnostic {
        related = List.copyOf(related);
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a code is kebab case: " + code);
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException("a diagnostic without a message: " + code);
        }
    }

    /** An error without excerpt. */
    public static Diagnostic error(String code, SourceLocation location, String message, @Nullable String help) {
        return new Diagnostic(Severity.ERROR, code, location, message, help, null, List.of());
    }

    /** A warning without excerpt. */
    public static Diagnostic warning(String code, SourceLocation location, String message, @Nullable String help) {
        return new Diagnostic(Severity.WARNING, code, location, message, help, null, List.of());
    }

    /** A note without excerpt. */
    public static Diagnostic note(String code, SourceLocation location, String message, @Nullable String help) {
        return new Diagnostic(Severity.NOTE, code, location, message, help, null, List.of());
    }

    /** The same, showing the source line it speaks of. */
    public Diagnostic withExcerpt(String line) {
        return new Diagnostic(severity, code, location, message, help, line, related);
    }

    /** The same, pointing at one more place. */
    public Diagnostic withRelated(SourceLocation place, String note) {
        var more = new ArrayList<>(related);
        more.add(new Related(place, note));
        return new Diagnostic(severity, code, location, message, help, excerpt, more);
    }

    /** Whether this leaves something out. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
