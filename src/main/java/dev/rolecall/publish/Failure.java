package dev.rolecall.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What is said when a disk refuses: what failed, why, and what to do. */
final class Failure {

    private static final Pattern FULL = Pattern.compile("(?i)\\bspace\\b|\\bquota\\b|too large");
    private static final Pattern FORBIDDEN = Pattern.compile("(?i)read-only|permitted|denied");

    private Failure() {}

    /** A failure to write; the published site is as it was. */
    static IOException writing(Path what, Path site, IOException cause) {
        return new IOException(
                "cannot write " + what + ": " + reason(cause) + "; " + site + " is as it was" + cure(cause), cause);
    }

    /** Why a disk refuses, without the path, which is said anyway. */
    static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "its folder is gone";
        }
        var said = cause instanceof FileSystemException refused ? refused.getReason() : cause.getMessage();
        return said == null ? cause.getClass().getSimpleName() : said;
    }

    private static String cure(IOException cause) {
        var reason = reason(cause);
        if (FULL.matcher(reason).find()) {
            return ". Free some space and build again";
        }
        return FORBIDDEN.matcher(reason).find() ? ". Give the user who builds the right to write there" : "";
    }
}
