package dev.rolecall.cli;

import dev.rolecall.pipeline.BuildRequest;
import dev.rolecall.pipeline.Continuity;
import dev.rolecall.text.WebAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that building and checking share. */
final class BuildOptions {

    @Parameters(
            arity = "0..1",
            paramLabel = "CONTENT",
            defaultValue = "content",
            description = "The folder of postings (default: ${DEFAULT-VALUE}).")
    Path content;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SITE",
            defaultValue = "site",
            description = "The folder to publish in (default: ${DEFAULT-VALUE}).")
    Path site;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will be published, as in https://example.org/jobs/.")
    @Nullable
    String baseUrl;

    @CommandLine.Mixin
    AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A changed theme: templates and assets in it replace the built-in ones. Needs a JDK.")
    @Nullable
    Path templates;

    @Option(
            names = "--previous",
            paramLabel = "SITE",
            description = "The published site, or its permalinks.json, whose addresses are kept (default: SITE).")
    @Nullable
    Path previous;

    @Option(
            names = "--first",
            description = "Nothing was published before: a ledger of published addresses is not expected.")
    boolean first;

    @Option(
            names = "--forget",
            paramLabel = "ADDRESS",
            description = "A published address that need not go on working, as in postings/acme-welder/; repeatable.")
    List<String> forget = new ArrayList<>();

    @Option(names = "--strict", description = "Publish nothing while there are errors in the content.")
    boolean strict;

    @Option(names = "--report", paramLabel = "FILE", description = "Write all diagnostics to this file as JSON.")
    @Nullable
    Path report;

    /** The request these options make. */
    BuildRequest request(CommandLine line, Terminal terminal) {
        return new BuildRequest(
                content,
                site,
                asOf.day(line, terminal),
                address(line),
                templates,
                themeCache(),
                new Continuity(previous, first, forget),
                strict);
    }

    /** Compiled themes are worth keeping, and worth nothing: they live with the temporary files of this user. */
    private static Path themeCache() {
        return Path.of(System.getProperty("java.io.tmpdir"), "rolecall-" + System.getProperty("user.name"));
    }

    private @Nullable WebAddress address(CommandLine line) {
        if (baseUrl == null) {
            return null;
        }
        return WebAddress.parse(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/")
                .filter(parsed -> !parsed.isMail())
                .orElseThrow(() -> new CommandLine.ParameterException(
                        line, "--base-url is not an http or https address: “" + baseUrl + "”."));
    }
}
