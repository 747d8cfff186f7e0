package dev.rolecall.pipeline;

import dev.rolecall.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a build came to.
 *
 * @param postings how many postings the catalog has
 * @param open how many of them are open
 * @param leftOut how many errors left something out
 * @param files how many files the site has; 0 when nothing was published
 * @param isStopped whether nothing was published because published addresses would be lost
 * @param diagnostics all that is to be said, in order
 */
public record BuildReport(
        int postings, int open, int leftOut, int files, boolean isStopped, List<Diagnostic> diagnostics) {

    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether a site was published. */
    public boolean isPublished() {
        return files > 0;
    }
}
