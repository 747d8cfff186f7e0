package dev.rolecall.render.export;

import dev.rolecall.catalog.Entry;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * What a posting must state before its page may carry markup. Search engines punish markup that says more than the
 * page, so nothing is filled in: a posting that misses one of these has a page, and no markup.
 */
final class MarkupRules {

    /** Less text than this is not a description of a job. */
    private static final int MIN_DESCRIPTION_CHARS = 200;

    private MarkupRules() {}

    /** What is missing, or null when nothing is. */
    static @Nullable String broken(Entry entry, JobPosting posting, SiteConfig config) {
        var facts = posting.facts();
        if (!entry.status().isOpen()) {
            return "it is closed";
        }
        if (facts.title().claim() == null) {
            return "it has no title";
        }
        if (facts.datePosted().claim() == null) {
            return "it does not say when it was posted";
        }
        var company = facts.company().value();
        if (company.isEmpty() || company.get().equals(config.title())) {
            return "it does not name an employer other than this site";
        }
        if (facts.applyUrl().claim() == null) {
            return "it gives no way to apply";
        }
        if (DescriptionHtml.of(posting.body()).length() < MIN_DESCRIPTION_CHARS) {
            return "it says too little about the job";
        }
        return where(facts);
    }

    private static @Nullable String where(Facts facts) {
        var located = facts.locations().stream().map(Claim::value).anyMatch(MarkupRules::hasCountry);
        if (facts.workplace().value().filter(Workplace.REMOTE::equals).isEmpty()) {
            return located ? null : "it names no place with a country";
        }
        var eligible = facts.eligible().stream().map(Claim::value).anyMatch(MarkupRules::hasCountry);
        return located || eligible ? null : "it is remote and does not say from which country";
    }

    private static boolean hasCountry(Place place) {
        return place.country() != null;
    }
}
