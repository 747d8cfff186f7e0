package dev.rolecall.cli;

import dev.rolecall.pipeline.SiteBuild;
import dev.rolecall.serve.PreviewServer;
import dev.rolecall.serve.Watch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Builds the site, shows it, and builds again when something is saved. */
@CommandLine.Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Builds the site, serves it on this machine, and builds it again when something is saved.")
final class ServeCommand implements Callable<Integer> {

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @CommandLine.Mixin
    BuildOptions options = new BuildOptions();

    @CommandLine.Option(
            names = "--port",
            defaultValue = "8080",
            description = "The port to serve on (default: ${DEFAULT-VALUE}); 0 for any that is free.")
    int port;

    private final Terminal terminal;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var folders = new ArrayList<>(List.of(options.content));
        if (options.templates != null) {
            folders.add(options.templates);
        }
        var watch = new Watch(folders);
        build();
        try (var server = new PreviewServer(options.site, port)) {
            terminal.err().println("Serving " + options.site + " at " + server.address() + " (Ctrl-C ends)");
            while (true) {
                watch.await();
                build();
                server.changed();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        }
    }

    private void build() throws IOException {
        var progress = new ProgressLine(terminal);
        var report = new SiteBuild(options.request(spec.commandLine(), terminal), progress).build();
        progress.clear();
        new ReportPrinter(terminal, options.content, options.report).print(report, options.site);
    }
}
