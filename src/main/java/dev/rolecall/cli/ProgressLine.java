package dev.rolecall.cli;

import dev.rolecall.pipeline.Progress;

/** One line at the foot of the terminal that says how far a build is; nothing where nobody watches. */
final class ProgressLine implements Progress {

    private static final String CLEAR_LINE = "\r\u001b[K";

    /** A line that changes more often than this cannot be read, and costs more than the work. */
    private static final int STEPS = 200;

    private final Terminal terminal;
    private String shown = "";

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(String stage, int done, int total) {
        if (!terminal.isInteractive() || done != total && done % Math.max(1, total / STEPS) != 0) {
            return;
        }
        shown = CLEAR_LINE + stage + " " + done + " of " + total;
        terminal.err().print(shown);
        terminal.err().flush();
    }

    @Override
    public void waits(String forWhat) {
        clear();
        terminal.err().println("Waiting for " + forWhat + ".");
    }

    /** Takes the line away. */
    void clear() {
        if (!shown.isEmpty()) {
            terminal.err().print(CLEAR_LINE);
            terminal.err().flush();
            shown = "";
        }
    }
}
