package dev.rolecall.cli;

/** What the command's end says. */
final class ExitCode {

    static final int DONE = 0;

    /** Problems in the content; everything sound was still published. */
    static final int CONTENT = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** Something could not be read or written, or there is a bug. */
    static final int FAILED = 3;

    /** A published address would be lost or would get another meaning; nothing was published. */
    static final int ADDRESSES = 4;

    private ExitCode() {}
}
