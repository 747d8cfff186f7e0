package dev.rolecall.extract;

import dev.rolecall.config.CuratorFacts;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.format.RawPosting;
import dev.rolecall.language.Language;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Workplace;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.List;

/**
 * Reads the facts of a posting from its text and its fields, and lets the curator rule on them.
 *
 * <p>What a posting does not state stays unstated. Instances keep no state and are safe for use by several threads.
 */
public final class PostingExtractor {

    private final TitleExtractor titles;
    private final CompanyExtractor companies;
    private final TeamExtractor teams = new TeamExtractor();
    private final LocationsExtractor locations;
    private final WorkplaceExtractor workplaces = new WorkplaceExtractor();
    private final SeniorityExtractor seniorities = new SeniorityExtractor();
    private final EmploymentTypeExtractor employmentTypes = new EmploymentTypeExtractor();
    private final SalaryExtractor salaries;
    private final ExperienceExtractor experiences = new ExperienceExtractor();
    private final EducationExtractor educations = new EducationExtractor();
    private final SkillsExtractor skills;
    private final ApplyExtractor addresses = new ApplyExtractor();
    private final IdentifierExtractor identifiers = new IdentifierExtractor();
    private final LanguageExtractor languages = new LanguageExtractor();

    /** An extractor that knows these skills and places. */
    public PostingExtractor(SkillVocabulary vocabulary, Gazetteer places) {
        this.locations = new LocationsExtractor(places);
        this.titles = new TitleExtractor(locations::isPlace);
        this.companies = new CompanyExtractor(
                name -> vocabulary.byName(name).isPresent(), locations::isPlace, locations::isCity);
        this.salaries = new SalaryExtractor(places);
        this.skills = new SkillsExtractor(vocabulary);
    }

    /** The posting with its facts; every posting that was read has an outcome with a value. */
    public Outcome<JobPosting> extract(RawPosting raw, CuratorFacts curator) {
        var text = new PostingText(raw);
        var language = languages.extract(text, curator.language());
        var facts = facts(text.in(language.value().orElse(null)), language, curator);
        var posting = new JobPosting(
                raw.id(), raw.format(), facts, raw.body(), raw.repairs(), raw.isClosed(), curator.curation());
        var isUntitled = facts.title().claim() == null && curator.title() == null;
        return new Outcome<>(posting, isUntitled ? List.of(untitled(raw)) : List.of());
    }

    private static Diagnostic untitled(RawPosting raw) {
        var at = raw.body().line(1).at();
        return Diagnostic.warning(
                "posting-untitled",
                new SourceLocation(raw.id().path(), at.line(), at.column(), 0),
                "No words of this posting name its role; a title field, a heading or a first line was expected.",
                "Name the role in a heading, or as `title` in the posting's facts file.");
    }

    private Facts facts(PostingText posting, Fact<Language> language, CuratorFacts curator) {
        var company = Names.seen(companies.extract(posting, curator.company()));
        var title = titles.extract(posting, company, curator.title());
        var places = locations.locations(posting, company, curator.locations());
        var workplace = workplaces.extract(posting, curator.workplace());
        var isRemote = workplace.value().filter(Workplace.REMOTE::equals).isPresent();
        var dates = new DatesExtractor(posting, places);
        var experience = experiences.extract(posting, curator.experienceMonths());
        return new Facts(
                title,
                company,
                Names.seen(teams.extract(posting, company, curator.team())),
                places,
                workplace,
                locations.eligible(posting, isRemote, curator.eligible()),
                seniorities.extract(posting, title, experience, curator.seniority()),
                employmentTypes.extract(posting, title, curator.employmentType()),
                salaries.stated(posting, places, curator.salary()),
                salaries.estimated(posting, places),
                experience,
                educations.extract(posting, curator.education()),
                dates.posted(curator.datePosted()),
                dates.validThrough(curator.validThrough()),
                skills.extract(posting, company.value(), curator),
                addresses.apply(posting, curator.applyUrl()),
                addresses.source(posting, curator.sourceUrl()),
                identifiers.extract(posting, company, curator.identifier()),
                language);
    }
}
