package dev.rolecall.catalog;

import dev.rolecall.body.Line;
import dev.rolecall.body.SectionKind;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.language.Language;
import dev.rolecall.posting.Curation;
import dev.rolecall.posting.Education;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A posting under construction: what a test does not say is not stated, and its words are in no other posting. */
public final class Given {

    /** Enough words to prove that two texts are one. */
    public static final int MANY = 60;

    private final PostingId id;
    private final GivenText text = new GivenText();
    private String title = "Welder";
    private String company = "Acme";
    private String team;
    private List<Place> places = List.of();
    private List<Place> eligible = List.of();
    private Workplace workplace;
    private Seniority level;
    private EmploymentType contract;
    private Salary pay;
    private Salary estimate;
    private Integer months;
    private Education education;
    private LocalDate posted;
    private LocalDate through;
    private List<SkillMention> skills = List.of();
    private String apply;
    private String found;
    private String number;
    private String language;
    private String permalink;
    private boolean isClosed;
    private LocalDate closed;
    private Curation.Merge merge;

    private Given(PostingId id) {
        this.id = id;
    }

    /** The first posting of a file. */
    public static Given posting(String path) {
        return new Given(new PostingId(path, 1));
    }

    /** Another posting of a file. */
    public static Given posting(String path, int ordinal) {
        return new Given(new PostingId(path, ordinal));
    }

    /** Words that no other seed gives. */
    public static String words(String seed, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> seed + "x" + i).collect(Collectors.joining(" "));
    }

    /** A city of Norway. */
    public static Place city(String name) {
        return new Place(name, null, "NO");
    }

    public Given title(String words) {
        title = words;
        return this;
    }

    public Given company(String words) {
        company = words;
        return this;
    }

    public Given team(String words) {
        team = words;
        return this;
    }

    public Given in(Place... all) {
        places = List.of(all);
        return this;
    }

    public Given from(Place... all) {
        eligible = List.of(all);
        return this;
    }

    public Given workplace(Workplace kind) {
        workplace = kind;
        return this;
    }

    public Given level(Seniority seniority) {
        level = seniority;
        return this;
    }

    public Given contract(EmploymentType type) {
        contract = type;
        return this;
    }

    public Given pay(int amount) {
        pay = salary(amount);
        return this;
    }

    public Given pay(Salary salary) {
        pay = salary;
        return this;
    }

    public Given estimate(int amount) {
        estimate = salary(amount);
        return this;
    }

    public Given months(int experience) {
        months = experience;
        return this;
    }

    public Given education(Education lowest) {
        education = lowest;
        return this;
    }

    public Given posted(String day) {
        posted = LocalDate.parse(day);
        return this;
    }

    public Given through(String day) {
        through = LocalDate.parse(day);
        return this;
    }

    public Given skills(String... names) {
        skills = Arrays.stream(names)
                .map(name -> mention(name, SkillMention.Need.REQUIRED))
                .toList();
        return this;
    }

    public Given preferred(String name) {
        skills = List.of(mention(name, SkillMention.Need.PREFERRED));
        return this;
    }

    public Given apply(String address) {
        apply = address;
        return this;
    }

    public Given found(String address) {
        found = address;
        return this;
    }

    public Given number(String words) {
        number = words;
        return this;
    }

    public Given language(String tag) {
        language = tag;
        return this;
    }

    public Given permalink(String words) {
        permalink = words;
        return this;
    }

    /** Its source says that it is closed. */
    public Given closed() {
        isClosed = true;
        return this;
    }

    /** The curator says when it closed. */
    public Given closed(String day) {
        closed = LocalDate.parse(day);
        return this;
    }

    /** The curator says of which posting it is part. */
    public Given merge(String into) {
        merge = new Curation.Merge(into, ruling());
        return this;
    }

    /** The curator says that it is part of none. */
    public Given alone() {
        return merge(null);
    }

    /** A section that speaks of the role, one paragraph a text. */
    public Given text(String... texts) {
        return section(SectionKind.RESPONSIBILITIES, null, texts);
    }

    public Given section(SectionKind kind, String heading, String... texts) {
        return section(kind, heading, Line.Kind.PARAGRAPH, texts);
    }

    public Given section(SectionKind kind, String heading, Line.Kind lineKind, String... texts) {
        text.add(kind, heading, lineKind, texts);
        return this;
    }

    /** The posting. */
    public JobPosting posting() {
        if (text.isEmpty()) {
            text(words("w" + Integer.toHexString(id.hashCode()) + "y", 0, MANY));
        }
        var at = permalink == null ? null : ruling();
        return new JobPosting(
                id, "a test", facts(), text.body(), List.of(), isClosed, new Curation(permalink, at, closed, merge));
    }

    /** What the catalog is given. */
    public Summary summary() {
        return Summary.of(posting());
    }

    private Facts facts() {
        return new Facts(
                fact(title == null ? null : new Title(title, title)),
                fact(company),
                fact(team),
                places.stream().map(text::claim).toList(),
                fact(workplace),
                eligible.stream().map(text::claim).toList(),
                fact(level),
                fact(contract),
                fact(pay),
                fact(estimate),
                fact(months),
                fact(education),
                fact(posted),
                fact(through),
                skills,
                fact(address(apply)),
                fact(address(found)),
                fact(number),
                fact(language == null ? null : new Language(language)));
    }

    private SourceLocation ruling() {
        return new SourceLocation(id.path() + ".facts.yaml", 1, 1, 9);
    }

    private <T> Fact<T> fact(T value) {
        return value == null ? Fact.unstated() : Fact.of(text.claim(value));
    }

    private static WebAddress address(String words) {
        return words == null ? null : WebAddress.parse(words).orElseThrow();
    }

    private static Salary salary(int amount) {
        return new Salary(BigDecimal.valueOf(amount), null, "NOK", Salary.Unit.YEAR);
    }

    private static SkillMention mention(String name, SkillMention.Need need) {
        var at = new Evidence.Curated(SourceLocation.file("skills.yaml"));
        return new SkillMention(new Skill(name, name.toLowerCase(Locale.ROOT), "Languages"), need, List.of(at));
    }
}
