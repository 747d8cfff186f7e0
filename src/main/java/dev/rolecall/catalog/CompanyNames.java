package dev.rolecall.catalog;

import dev.rolecall.config.AddedCompany;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.text.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names by which the curator wants employers to be known. */
public final class CompanyNames {

    private final Map<String, String> bySlug = new HashMap<>();

    /** Names of employers; of two that claim a name the first has it. */
    public CompanyNames(List<AddedCompany> companies) {
        companies.forEach(company -> bySlug.putIfAbsent(Slug.of(company.name()), company.name()));
        companies.forEach(
                company -> company.aliases().forEach(alias -> bySlug.putIfAbsent(Slug.of(alias), company.name())));
    }

    /** The posting, under the name by which its employer is to be known. */
    public Summary named(Summary posting) {
        var name = posting.company() == null ? null : bySlug.get(Slug.of(posting.company()));
        return name == null ? posting : posting.withCompany(name);
    }

    /** The posting, under the name by which its employer is to be known; the words that prove it stay. */
    public JobPosting named(JobPosting posting) {
        var company = posting.facts().company();
        var claim = company.claim();
        var name = claim == null ? null : bySlug.get(Slug.of(claim.value()));
        if (claim == null || name == null) {
            return posting;
        }
        var fact = new Fact<>(new Claim<>(name, claim.evidence()), company.rivals());
        return posting.with(posting.facts().of(fact));
    }
}
