package dev.rolecall.cli;

import dev.rolecall.pipeline.SiteBuild;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Builds the site. */
@CommandLine.Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the site from a folder of postings and publishes it in one step.")
final class BuildCommand implements Callable<Integer> {

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @CommandLine.Mixin
    BuildOptions options = new BuildOptions();

    private final Terminal terminal;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var request = options.request(spec.commandLine(), terminal);
        var progress = new ProgressLine(terminal);
        var report = new SiteBuild(request, progress).build();
        progress.clear();
        return new ReportPrinter(terminal, options.content, options.report).print(report, options.site);
    }
}
