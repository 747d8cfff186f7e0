package dev.rolecall.evaluation;

import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Skill;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.posting.Title;
import dev.rolecall.posting.Workplace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Facts of a posting, as a test says them. */
final class FoundFacts {

    private static final Evidence PROOF = new Evidence.Curated(SourceLocation.file("a.facts.yaml"));

    private Fact<Title> title = Fact.unstated();
    private Fact<String> company = Fact.unstated();
    private Fact<Workplace> workplace = Fact.unstated();
    private Fact<EmploymentType> employmentType = Fact.unstated();
    private Fact<Salary> salary = Fact.unstated();
    private Fact<LocalDate> datePosted = Fact.unstated();
    private final List<Claim<Place>> locations = new ArrayList<>();
    private final List<SkillMention> skills = new ArrayList<>();

    private static <T> Claim<T> claim(T value) {
        return new Claim<>(value, PROOF);
    }

    FoundFacts title(String text) {
        title = Fact.of(claim(new Title(text, text)));
        return this;
    }

    FoundFacts company(String name) {
        company = Fact.of(claim(name));
        return this;
    }

    FoundFacts workplace(Workplace value) {
        workplace = Fact.of(claim(value));
        return this;
    }

    FoundFacts employmentType(EmploymentType value) {
        employmentType = Fact.of(claim(value));
        return this;
    }

    FoundFacts salary(int min, int max, String currency, Salary.Unit unit) {
        salary = Fact.of(claim(new Salary(BigDecimal.valueOf(min), BigDecimal.valueOf(max), currency, unit)));
        return this;
    }

    FoundFacts datePosted(String day) {
        datePosted = Fact.of(claim(LocalDate.parse(day)));
        return this;
    }

    FoundFacts place(String city, String region, String country) {
        locations.add(claim(new Place(city, region, country)));
        return this;
    }

    FoundFacts skill(String name) {
        skills.add(new SkillMention(new Skill(name, "a", "Languages"), SkillMention.Need.REQUIRED, List.of(PROOF)));
        return this;
    }

    Facts facts() {
        return new Facts(
                title,
                company,
                Fact.unstated(),
                locations,
                workplace,
                List.of(),
                Fact.unstated(),
                employmentType,
                salary,
                Fact.unstated(),
                Fact.unstated(),
                Fact.unstated(),
                datePosted,
                Fact.unstated(),
                skills,
                Fact.unstated(),
                Fact.unstated(),
                Fact.unstated(),
                Fact.unstated());
    }
}
