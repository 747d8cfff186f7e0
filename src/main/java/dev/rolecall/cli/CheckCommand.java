package dev.rolecall.cli;

import dev.rolecall.pipeline.SiteBuild;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Tells all diagnostics. */
@CommandLine.Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads everything a build would read, tells every problem, and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @CommandLine.Mixin
    BuildOptions options = new BuildOptions();

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var request = options.request(spec.commandLine(), terminal);
        var progress = new ProgressLine(terminal);
        var report = new SiteBuild(request, progress).check();
        progress.clear();
        return new ReportPrinter(terminal, options.content, options.report).print(report, null);
    }
}
