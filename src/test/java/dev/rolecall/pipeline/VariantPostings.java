package dev.rolecall.pipeline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rolecall.body.Line;
import dev.rolecall.body.SectionKind;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Title;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Variants of real postings, as employers and boards make them: some are the same posting, some only look like it. */
final class VariantPostings {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<SectionKind> JOB = EnumSet.of(
            SectionKind.INTRODUCTION,
            SectionKind.RESPONSIBILITIES,
            SectionKind.REQUIREMENTS,
            SectionKind.PREFERRED,
            SectionKind.SKILLS,
            SectionKind.OTHER);
    private static final List<String> CITIES = List.of(
            "Bergen, NO", "Graz, AT", "Ghent, BE", "Turku, FI", "Porto, PT", "Leeds, GB", "Lyon, FR", "Brno, CZ");
    private static final List<String> LEVELS = List.of("Senior", "Junior", "Staff", "Principal", "Lead");
    private static final List<String> WORDS = List.of("amber birch cedar delta ember fable grain harbor".split(" "));

    /** What employers write into all of their postings; {@code @} is the employer. */
    private static final List<String> BOILERPLATE = List.of(
            "@ was founded by two friends in a shed and now has people in forty towns who care for what they make.",
            "At @ we believe that good work needs rest, and so nobody here writes messages after six in the evening.",
            "@ is an equal opportunity employer and welcomes everyone, whatever their age, origin, belief or family.",
            "Our customers range from small bakeries to large railways, and they have trusted @ for many years.",
            "We give thirty days of leave, a pension, a bicycle, and lunch from the kitchen that @ runs itself.",
            "If you need an adjustment during the interviews, tell the people team of @ and they will see to it.",
            "@ has offices on three continents, and most teams meet in person twice a year to plan together.",
            "Agencies, please do not send us candidates: @ pays no fees for those whom it has not asked for.");

    private final Random random;
    private final List<JobPosting> bases;

    /**
     * A made posting.
     *
     * @param kind how it was made
     * @param truth postings with the same truth are the same posting
     * @param file its name
     * @param roles the roles that its title and its text are of
     * @param json its text, as JSON-LD
     */
    record Made(String kind, String truth, String file, Set<String> roles, String json) {}

    /** What a posting is made of. */
    private static final class Parts {
        String title;
        String company;
        String place;
        String pay = "";
        String contract = "";
        Set<String> roles;
        List<List<String>> job;
        List<String> boilerplate;

        Parts copy() {
            var copy = new Parts();
            copy.roles = roles;
            copy.title = title;
            copy.company = company;
            copy.place = place;
            copy.pay = pay;
            copy.contract = contract;
            copy.job = job.stream()
                    .map(section -> (List<String>) new ArrayList<>(section))
                    .collect(Collectors.toList());
            copy.boilerplate = new ArrayList<>(boilerplate);
            return copy;
        }

        String json() {
            var node = JSON.createObjectNode().put("@type", "JobPosting").put("title", title);
            node.putObject("hiringOrganization").put("name", company);
            var place = this.place.split(", ", -1);
            node.putArray("jobLocation")
                    .addObject()
                    .putObject("address")
                    .put("addressLocality", place[0])
                    .put("addressCountry", place[1]);
            if (!pay.isEmpty()) {
                node.putObject("baseSalary")
                        .put("currency", "EUR")
                        .putObject("value")
                        .put("value", pay)
                        .put("unitText", "YEAR");
            }
            if (!contract.isEmpty()) {
                node.put("employmentType", contract);
            }
            var text = Stream.concat(job.stream(), Stream.of(boilerplate))
                    .map(section -> "<h2>" + section.get(0) + "</h2><ul><li>"
                            + String.join("</li><li>", section.subList(1, section.size())) + "</li></ul>")
                    .collect(Collectors.joining());
            return node.put("description", text).toString();
        }
    }

    /** Of these postings, those that have a title and some text. */
    VariantPostings(List<JobPosting> postings, long seed) {
        random = new Random(seed);
        var titles = new HashSet<String>();
        bases = postings.stream()
                .filter(posting -> posting.facts().title().value().isPresent())
                .filter(posting -> job(posting).stream().mapToInt(List::size).sum() > 12)
                .filter(posting -> titles.add(title(posting)))
                .toList();
    }

    int size() {
        return bases.size();
    }

    private static List<List<String>> job(JobPosting posting) {
        return posting.body().sections().stream()
                .filter(section -> JOB.contains(section.kind()))
                .map(section -> Stream.concat(
                                Stream.of(section.heading() == null ? "The role" : section.heading()),
                                section.lines().stream()
                                        .filter(line -> line.kind() != Line.Kind.ENTRY)
                                        .map(Line::text))
                        .map(words -> words.replace("&", "&amp;").replace("<", "&lt;"))
                        .toList())
                .filter(section -> section.size() > 1)
                .toList();
    }

    /** All variants of all postings. */
    List<Made> all() {
        return IntStream.range(0, bases.size())
                .boxed()
                .flatMap(base -> of(base).stream())
                .toList();
    }

    private static String title(JobPosting posting) {
        return posting.facts().title().value().map(Title::text).orElseThrow();
    }

    /** The words of its title but the levels: postings of one role are like one another, whoever employs. */
    private static String role(JobPosting posting) {
        return Stream.of(title(posting).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> LEVELS.stream().noneMatch(word::equalsIgnoreCase))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private List<Made> of(int number) {
        var base = new Parts();
        base.title = title(bases.get(number));
        base.company = "Employer " + (char) ('A' + number % 26) + number + " Works";
        base.roles = Set.of(role(bases.get(number)));
        base.job = job(bases.get(number));
        base.place = CITIES.get(0);
        var lines = new ArrayList<>(BOILERPLATE);
        Collections.shuffle(lines, random);
        base.boilerplate = boilerplate(base, lines.subList(0, 4));
        var other = bases.get((number + 1 + random.nextInt(bases.size() - 1)) % bases.size());
        var made = new ArrayList<Made>();
        same(made, number, base, lines);
        others(made, number, base, other);
        var facts = bases.get(number).facts();
        if (facts.salary().claim() == null && facts.employmentType().claim() == null) {
            terms(made, number, base);
        }
        return made;
    }

    private static List<String> boilerplate(Parts parts, List<String> lines) {
        return Stream.concat(Stream.of("Who we are"), lines.stream().map(line -> line.replace("@", parts.company)))
                .collect(Collectors.toList());
    }

    private void same(List<Made> made, int number, Parts base, List<String> lines) {
        var truth = number + "";
        add(made, "original", truth, base);
        var place = base.copy();
        place.place = CITIES.get(1);
        add(made, "place", truth, place);
        var suffix = base.copy();
        suffix.place = CITIES.get(2);
        suffix.title += " - Ghent, Belgium (m/w/d)";
        add(made, "place in title", truth, suffix);
        var changed = base.copy();
        changed.place = CITIES.get(3);
        changed.boilerplate = boilerplate(base, lines.subList(2, 7));
        add(made, "boilerplate", truth, changed);
        var edited = base.copy();
        edited.place = CITIES.get(4);
        edited.job = edited.job.stream().map(this::edited).toList();
        add(made, "words", truth, edited);
        var reordered = base.copy();
        Collections.shuffle(reordered.job, random);
        add(made, "order", truth, reordered);
        var named = base.copy();
        named.place = CITIES.get(5);
        named.company = named.company.toUpperCase(Locale.ROOT) + " GmbH & Co. KG";
        add(made, "legal form", truth, named);
        var all = base.copy();
        all.place = CITIES.get(6);
        all.boilerplate = boilerplate(base, lines.subList(3, 6));
        all.job = all.job.stream().map(this::edited).collect(Collectors.toList());
        Collections.shuffle(all.job, random);
        add(made, "all of it", truth, all);
    }

    private void others(List<Made> made, int number, Parts base, JobPosting other) {
        var level = base.copy();
        level.title = leveled(base.title);
        add(made, "other level", number + "l", level);
        var role = base.copy();
        role.title = title(other);
        role.roles = Set.of(role(other));
        role.job = job(other);
        add(made, "other role", number + "r", role);
        var both =
                Stream.of(bases.get(number), other).map(VariantPostings::role).collect(Collectors.toSet());
        var team = base.copy();
        team.roles = both;
        team.job = job(other);
        add(made, "other text", number + "t", team);
        var half = base.copy();
        half.roles = both;
        half.job = half(base.job, job(other));
        add(made, "half of the text", number + "h", half);
        var employer = base.copy();
        employer.company = "Rival " + number + " Foundry";
        add(made, "other employer", number + "e", employer);
    }

    /** Another employer, whose postings state their terms. */
    private void terms(List<Made> made, int number, Parts base) {
        var paid = base.copy();
        paid.company = "Generous " + number + " Holdings";
        paid.pay = "61000";
        paid.contract = "FULL_TIME";
        add(made, "paid", number + "paid", paid);
        var place = paid.copy();
        place.place = CITIES.get(1);
        add(made, "paid elsewhere", number + "paid", place);
        var better = paid.copy();
        better.pay = "93000";
        add(made, "other pay", number + "p", better);
        var part = paid.copy();
        part.contract = "PART_TIME";
        add(made, "other contract", number + "c", part);
    }

    private void add(List<Made> made, String kind, String truth, Parts parts) {
        made.add(new Made(
                kind,
                truth,
                kind.replace(' ', '-') + "-" + truth + "-" + made.size() + ".json",
                parts.roles,
                parts.json()));
    }

    private String leveled(String title) {
        var known = LEVELS.stream().filter(title::contains).findFirst();
        var level = LEVELS.get(random.nextInt(LEVELS.size()));
        return known.map(word ->
                        title.replace(word, word.equals(level) ? "" : level).strip())
                .orElse(level + " " + title);
    }

    /** One word in thirty is another one. */
    private List<String> edited(List<String> section) {
        var lines = new ArrayList<String>();
        lines.add(section.get(0));
        for (var line : section.subList(1, section.size())) {
            lines.add(Stream.of(line.split(" "))
                    .map(word -> random.nextInt(30) == 0 ? WORDS.get(random.nextInt(WORDS.size())) : word)
                    .collect(Collectors.joining(" ")));
        }
        return lines;
    }

    /** Every other line is from the other posting. */
    private static List<List<String>> half(List<List<String>> job, List<List<String>> other) {
        var lines = other.stream().flatMap(section -> section.stream().skip(1)).toList();
        var result = new ArrayList<List<String>>();
        var next = 0;
        for (var section : job) {
            var mixed = new ArrayList<String>(section);
            for (var i = 1; i < mixed.size(); i += 2) {
                mixed.set(i, lines.get(next++ % lines.size()));
            }
            result.add(mixed);
        }
        return result;
    }
}
