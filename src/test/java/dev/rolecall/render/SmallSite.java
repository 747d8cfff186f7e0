package dev.rolecall.render;

import dev.rolecall.body.Body;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.body.Quote;
import dev.rolecall.body.Repair;
import dev.rolecall.body.Section;
import dev.rolecall.body.SectionKind;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.CatalogAssembly;
import dev.rolecall.catalog.Summary;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.config.Additions;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Curation;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.PostingId;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Skill;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.posting.Title;
import dev.rolecall.posting.Workplace;
import dev.rolecall.text.WebAddress;
import dev.rolecall.vocabulary.Gazetteer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site of four postings that between them have every kind of fact, every gap, and an attack in every slot. */
final class SmallSite {

    static final String ATTACK =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> \u202Egnp.exe &amp; </title>";

    static final Skill PYTHON = new Skill("Python", "python", "Languages");
    static final Skill JAVA = new Skill("Java", "java", "Languages");
    /** Its slug is also the name of a field of every page. */
    static final Skill SHOW = new Skill("Show " + ATTACK, "show", "Tools " + ATTACK);

    private static final Gazetteer PLACES = Gazetteer.load();
    private static final SourcePosition AT = new SourcePosition(1, 1);

    final SiteConfig config;
    final Catalog catalog;
    final SiteRenderer renderer;
    private final List<JobPosting> postings;

    SmallSite(SiteConfig config) {
        this(config, Theme.builtIn(), List.of(full(), hostile(), closed(), sparse()));
    }

    SmallSite(SiteConfig config, Theme theme, List<JobPosting> postings) {
        this.config = config;
        this.postings = postings;
        var summaries = postings.stream().map(Summary::of).toList();
        var assembled = new CatalogAssembly(PLACES, List.of("Languages"))
                .assemble(summaries, Ledger.EMPTY, LocalDate.of(2026, 1, 1));
        this.catalog = Objects.requireNonNull(assembled.value());
        this.renderer = new SiteRenderer(theme, config, PLACES, catalog);
    }

    static SiteConfig config(int perPage) {
        var base = WebAddress.parse("https://example.org/roll/").orElseThrow();
        return new SiteConfig("The Roll", "", base, "en", perPage, null, List.of("full"), null, Additions.NONE);
    }

    /** All files by path. */
    Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        var concordance = Concordance.plan(catalog);
        for (var index = 0; index < catalog.entries().size(); index++) {
            var posting = posting(catalog.entries().get(index).id());
            concordance.collect(index, posting);
            renderer.posting(index, posting)
                    .forEach(file -> files.put(file.path().value(), file.bytes()));
        }
        renderer.parts(concordance, address -> List.of())
                .forEach(part -> part.write(file -> files.put(file.path().value(), file.bytes())));
        return files;
    }

    /** The page of the posting of this file. */
    Document page(String file) {
        for (var index = 0; index < catalog.entries().size(); index++) {
            if (catalog.entries().get(index).id().path().equals(file)) {
                return parse(renderer.posting(index, posting(new PostingId(file, 1)))
                        .get(0)
                        .bytes());
            }
        }
        throw new IllegalArgumentException(file);
    }

    static Document parse(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    private JobPosting posting(PostingId id) {
        return postings.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Everything is stated, and the level twice. */
    static JobPosting full() {
        var body = new Body(List.of(
                new Section(
                        SectionKind.INTRODUCTION,
                        "Who we seek",
                        List.of(
                                line(1, "A Staff Engineer for search, in New York or London."),
                                new Line(
                                        2,
                                        Line.Kind.ITEM,
                                        1,
                                        List.of(
                                                text("You write "),
                                                new Inline.Emphasis("Python and Java", AT),
                                                text(" with "),
                                                new Inline.Code("mvn", AT),
                                                text(", see "),
                                                new Inline.Link(
                                                        "our blog", address("https://a.example/?a=1&b=2"), AT))),
                                line(3, "Pay is $100,000 to $150,000 a year. ".repeat(6)))),
                new Section(SectionKind.COMPANY, null, List.of(line(4, "We are Acme."))),
                new Section(
                        SectionKind.LISTING, null, List.of(line(5, "level: Senior"), line(6, "posted: 2025-12-01")))));
        var draft = new Draft(body);
        draft.title = draft.fact(new Title("Staff Engineer", "Staff Engineer (m/f/d)"), "title-sought", 1, 2, 16);
        draft.company = draft.fact("Acme", "company-named", 4, 7, 11);
        draft.locations = List.of(
                draft.claim(new Place("New York", "NY", "US"), "location-sentence", 1, 32, 40),
                draft.claim(new Place("London", null, "GB"), "location-sentence", 1, 44, 50));
        draft.workplace = draft.fact(Workplace.REMOTE, "workplace-sentence", 3, 0, 3);
        draft.eligible = List.of(draft.claim(new Place(null, null, "US"), "eligible-sentence", 3, 0, 3));
        draft.level = new Fact<>(
                draft.claim(Seniority.STAFF, "seniority-title", 1, 2, 7),
                List.of(draft.claim(Seniority.SENIOR, "seniority-field", 5, 7, 13)));
        draft.contract = draft.fact(EmploymentType.FULL_TIME, "employment-sentence", 1, 0, 1);
        draft.salary = draft.fact(pay(100_000, 150_000), "salary-sentence", 3, 7, 27);
        draft.posted = draft.fact(LocalDate.of(2025, 12, 1), "date-posted-field", 6, 8, 18);
        draft.closes = draft.fact(LocalDate.of(2026, 12, 1), "valid-through-field", 6, 8, 18);
        draft.skills = List.of(
                new SkillMention(PYTHON, SkillMention.Need.REQUIRED, List.of(draft.quoted("skill", 2, 10, 16))),
                new SkillMention(JAVA, SkillMention.Need.PREFERRED, List.of(draft.quoted("skill", 2, 21, 25))));
        draft.apply = draft.fact(address("https://www.jobs.example/apply"), "apply-link", 1, 0, 1);
        draft.repairs = List.of(
                new Repair(Repair.Kind.REPEAT_LEFT_OUT, "Again", AT),
                new Repair(Repair.Kind.REPEAT_LEFT_OUT, "Again", AT),
                new Repair(Repair.Kind.LIST_MENDED, "- a", AT));
        return draft.posting("full.md");
    }

    /** The attack in the title, the employer, the team, the place, the skill, the text, a heading and a quote. */
    private static JobPosting hostile() {
        var body = new Body(List.of(
                new Section(SectionKind.OTHER, ATTACK, List.of(line(1, ATTACK), line(2, "Show " + ATTACK)))));
        var draft = new Draft(body);
        draft.title = draft.fact(new Title(ATTACK, ATTACK), "title-header", 1, 0, 8);
        draft.company = draft.fact("Evil " + ATTACK, "company-named", 1, 0, 20);
        draft.team = draft.fact(ATTACK, "team-named", 1, 4, 12);
        draft.locations = List.of(draft.claim(new Place("City " + ATTACK, null, "SE"), "location-sentence", 2, 0, 9));
        draft.level = new Fact<>(
                draft.claim(Seniority.LEAD, "seniority-title", 1, 0, 8),
                List.of(draft.claim(Seniority.SENIOR, "seniority-field", 2, 5, 30)));
        draft.skills = List.of(new SkillMention(
                SHOW,
                SkillMention.Need.MENTIONED,
                List.of(draft.quoted("skill", 2, 0, 4), draft.quoted("skill", 2, 2, 9))));
        draft.apply = draft.fact(address("mailto:jobs@evil.example"), "apply-mail", 1, 0, 1);
        return draft.posting("hostile.txt");
    }

    /** Closed, with a board's estimate. */
    private static JobPosting closed() {
        var body = new Body(List.of(
                new Section(SectionKind.RESPONSIBILITIES, null, List.of(line(1, "You will write Python."))),
                new Section(SectionKind.LISTING, null, List.of(line(2, "validThrough: 2021-09-01")))));
        var draft = new Draft(body);
        draft.title = draft.fact(new Title("Engineer", "Engineer"), "title-field", 1, 0, 3);
        draft.company = draft.fact("Acme", "company-field", 2, 0, 5);
        draft.estimate = draft.fact(pay(90_000, 120_000), "salary-estimate", 2, 0, 5);
        draft.closes = draft.fact(LocalDate.of(2021, 9, 1), "valid-through-field", 2, 14, 24);
        draft.skills = List.of(
                new SkillMention(PYTHON, SkillMention.Need.MENTIONED, List.of(draft.quoted("skill", 1, 15, 21))));
        return draft.posting("closed.json");
    }

    /** Nothing is stated; the curator supplies the title and a skill. */
    private static JobPosting sparse() {
        var draft = new Draft(new Body(List.of(new Section(SectionKind.OTHER, null, List.of(line(1, "Some work."))))));
        var ruling = new Evidence.Curated(new SourceLocation("sparse.facts.yaml", 1, 1, 0));
        draft.title = Fact.of(new Claim<>(new Title("Helping Hand", "Helping Hand"), ruling));
        draft.skills = List.of(new SkillMention(JAVA, SkillMention.Need.REQUIRED, List.of(ruling)));
        return draft.posting("sparse.txt");
    }

    private static Salary pay(int min, int max) {
        return new Salary(BigDecimal.valueOf(min), BigDecimal.valueOf(max), "USD", Salary.Unit.YEAR);
    }

    private static WebAddress address(String words) {
        return WebAddress.parse(words).orElseThrow();
    }

    private static Line line(int number, String words) {
        return new Line(number, Line.Kind.PARAGRAPH, 0, List.of(text(words)));
    }

    private static Inline text(String words) {
        return new Inline.Text(words, AT);
    }

    /** A posting while its facts are being set. */
    static final class Draft {
        private final Body body;
        Fact<Title> title = Fact.unstated();
        Fact<String> company = Fact.unstated();
        Fact<String> team = Fact.unstated();
        List<Claim<Place>> locations = List.of();
        Fact<Workplace> workplace = Fact.unstated();
        List<Claim<Place>> eligible = List.of();
        Fact<Seniority> level = Fact.unstated();
        Fact<EmploymentType> contract = Fact.unstated();
        Fact<Salary> salary = Fact.unstated();
        Fact<Salary> estimate = Fact.unstated();
        Fact<LocalDate> posted = Fact.unstated();
        Fact<LocalDate> closes = Fact.unstated();
        List<SkillMention> skills = List.of();
        Fact<WebAddress> apply = Fact.unstated();
        List<Repair> repairs = List.of();

        Draft(Body body) {
            this.body = body;
        }

        Evidence quoted(String rule, int line, int start, int end) {
            var quote = new Quote(line, start, end);
            return new Evidence.Quoted(rule, quote, body.words(quote));
        }

        <T> Claim<T> claim(T value, String rule, int line, int start, int end) {
            return new Claim<>(value, quoted(rule, line, start, end));
        }

        <T> Fact<T> fact(T value, String rule, int line, int start, int end) {
            return Fact.of(claim(value, rule, line, start, end));
        }

        JobPosting posting(String path) {
            var facts = new Facts(
                    title,
                    company,
                    team,
                    locations,
                    workplace,
                    eligible,
                    level,
                    contract,
                    salary,
                    estimate,
                    Fact.unstated(),
                    Fact.unstated(),
                    posted,
                    closes,
                    skills,
                    apply,
                    Fact.unstated(),
                    Fact.unstated(),
                    Fact.unstated());
            return new JobPosting(new PostingId(path, 1), "a test", facts, body, repairs, false, Curation.NONE);
        }
    }

    /** Every page of the site, parsed. */
    Map<String, Document> pages() {
        var pages = new TreeMap<String, Document>();
        files().forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, parse(bytes));
            }
        });
        return pages;
    }
}
