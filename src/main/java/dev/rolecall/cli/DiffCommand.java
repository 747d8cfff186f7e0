package dev.rolecall.cli;

import dev.rolecall.catalog.ledger.LedgerJson;
import dev.rolecall.comparison.Change;
import dev.rolecall.comparison.PublishedSite;
import dev.rolecall.comparison.SiteComparison;
import dev.rolecall.publish.SiteFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Tells what is different between two sites. */
@CommandLine.Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what is different between two sites of a catalog.",
            "Postings are new, closed, removed, moved or changed, and addresses may be lost: then the exit code is 4."
        })
final class DiffCommand implements Callable<Integer> {

    @CommandLine.Parameters(paramLabel = "OLD-SITE", description = "The site as it was: a folder that `build` wrote.")
    Path before = Path.of("");

    @CommandLine.Parameters(paramLabel = "NEW-SITE", description = "The site as it is.")
    Path after = Path.of("");

    @CommandLine.Option(names = "--json", description = "Tell it as JSON.")
    boolean json;

    private final Terminal terminal;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var result = SiteComparison.compare(site(before), site(after));
        terminal.out().print(json ? ComparisonJson.of(result) : ComparisonText.of(result));
        return result.count(Change.Kind.LOST) > 0 ? ExitCode.ADDRESSES : ExitCode.DONE;
    }

    private static PublishedSite site(Path folder) throws IOException {
        var ledger = SiteFolder.ledgerOf(folder)
                .flatMap(LedgerJson::parse)
                .orElseThrow(() -> new IOException(folder + " is no site: it holds no " + SiteFolder.LEDGER
                        + " that can be read; name a folder that `build` wrote"));
        return PublishedSite.of(ledger, SiteFolder.postingsOf(folder));
    }
}
