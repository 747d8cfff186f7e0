package dev.rolecall.posting;

import dev.rolecall.language.Language;
import dev.rolecall.text.WebAddress;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is known of a posting.
 *
 * @param title the role
 * @param company who employs
 * @param team the team or area, where the posting names it
 * @param locations every place where the work may be done
 * @param workplace where the work is done
 * @param eligible for remote work, from where
 * @param seniority the level
 * @param employmentType the kind of contract
 * @param salary pay that the employer states
 * @param salaryEstimated pay that a board estimates; never shown as stated
 * @param experienceMonths required experience, in months
 * @param education the lowest degree asked for
 * @param datePosted when it was posted
 * @param validThrough the last day it is open
 * @param skills the skills it names, in the order of their first mention
 * @param applyUrl where to apply
 * @param sourceUrl where it was found
 * @param identifier the employer's own number for it
 * @param language the language it is written in
 */
public record Facts(
        Fact<Title> title,
        Fact<String> company,
        Fact<String> team,
        List<Claim<Place>> locations,
        Fact<Workplace> workplace,
        List<Claim<Place>> eligible,
        Fact<Seniority> seniority,
        Fact<EmploymentType> employmentType,
        Fact<Salary> salary,
        Fact<Salary> salaryEstimated,
        Fact<Integer> experienceMonths,
        Fact<Education> education,
        Fact<LocalDate> datePosted,
        Fact<LocalDate> validThrough,
        List<SkillMention> skills,
        Fact<WebAddress> applyUrl,
        Fact<WebAddress> sourceUrl,
        Fact<String> identifier,
        Fact<Language> language) {

    /** Nothing is stated. */
    public static final Facts NONE = new Facts(
            Fact.unstated(),
            Fact.unstated(),
            Fact.unstated(),
            List.of(),
            Fact.unstated(),
            List.of(),
            Fact.unstated(),
            Fact.unstated(),
            Fact.unstated(),
            Fact.unstated(),
            Fact.unstated(),
            Fact.unstated(),
            Fact.unstated(),
            Fact.unstated(),
            List.of(),
            Fact.unstated(),
            Fact.unstated(),
            Fact.unstated(),
            Fact.unstated());

    /** Makes one fact of what two postings say of it. */
    public interface Joining {
        /** The fact that is made of that of this posting and that of the other one. */
        <T> Fact<T> of(Fact<T> own, Fact<T> other);
    }

    public Facts {
        locations = List.copyOf(locations);
        eligible = List.copyOf(eligible);
        skills = List.copyOf(skills);
    }

    /** The same facts of another employer. */
    public Facts of(Fact<String> employer) {
        return new Facts(
                title,
                employer,
                team,
                locations,
                workplace,
                eligible,
                seniority,
                employmentType,
                salary,
                salaryEstimated,
                experienceMonths,
                education,
                datePosted,
                validThrough,
                skills,
                applyUrl,
                sourceUrl,
                identifier,
                language);
    }

    /** The same facts for other places and another address to apply at. */
    public Facts at(List<Claim<Place>> places, List<Claim<Place>> from, Fact<WebAddress> apply) {
        return new Facts(
                title,
                company,
                team,
                places,
                workplace,
                from,
                seniority,
                employmentType,
                salary,
                salaryEstimated,
                experienceMonths,
                education,
                datePosted,
                validThrough,
                skills,
                apply,
                sourceUrl,
                identifier,
                language);
    }

    /** The same facts, those of one value joined with those of another posting; what leads to the posting stays. */
    public Facts joined(Facts other, Joining joining) {
        return new Facts(
                joining.of(title, other.title),
                company,
                joining.of(team, other.team),
                locations,
                joining.of(workplace, other.workplace),
                eligible,
                joining.of(seniority, other.seniority),
                joining.of(employmentType, other.employmentType),
                joining.of(salary, other.salary),
                joining.of(salaryEstimated, other.salaryEstimated),
                joining.of(experienceMonths, other.experienceMonths),
                joining.of(education, other.education),
                joining.of(datePosted, other.datePosted),
                joining.of(validThrough, other.validThrough),
                skills,
                applyUrl,
                sourceUrl,
                identifier,
                joining.of(language, other.language));
    }
}
