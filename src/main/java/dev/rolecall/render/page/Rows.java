package dev.rolecall.render.page;

import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.Similar;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Skill;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Row;
import dev.rolecall.render.wording.Counts;
import dev.rolecall.render.wording.Days;
import dev.rolecall.render.wording.Money;
import dev.rolecall.render.wording.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a roll. */
final class Rows {

    private static final int SKILLS = 5;

    /** How many shared skills are named. */
    private static final int SHARED = 3;

    private final Atlas atlas;
    private final PlaceCells places;
    private final Comparator<Skill> byCount;

    /** What differs between a row of a roll and one of a list of similar postings. */
    private record Words(
            @Nullable String gist,
            @Nullable String why,
            @Nullable String skills,
            @Nullable String more) {}

    Rows(Atlas atlas) {
        this.atlas = atlas;
        this.places = new PlaceCells(atlas.places());
        this.byCount = Comparator.comparingInt(atlas::count)
                .reversed()
                .thenComparing(skill -> skill.name().toLowerCase(Locale.ROOT));
    }

    /** The row of a posting in a list of postings. */
    Row row(int index, Href href) {
        var entry = atlas.catalog().entries().get(index);
        var names = entry.skills().stream()
                .map(Entry.Wanted::skill)
                .sorted(byCount)
                .map(Skill::name)
                .toList();
        var shown = names.subList(0, Math.min(SKILLS, names.size()));
        var words = new Words(
                entry.gist().isBlank() ? null : entry.gist(),
                null,
                shown.isEmpty() ? null : String.join(", ", shown),
                names.size() > SKILLS ? "and " + Counts.figure(names.size() - SKILLS) + " more" : null);
        return row(entry, href, words);
    }

    /** The row of a posting that is like another one. */
    Row similar(Similar similar, Href href) {
        var entry = atlas.catalog().entries().get(similar.index());
        return row(entry, href, new Words(null, why(similar), null, null));
    }

    /** The row of an open posting on the page of one that is gone. */
    Row kindred(int index, String why, Href href) {
        return row(atlas.catalog().entries().get(index), href, new Words(null, why, null, null));
    }

    private Row row(Entry entry, Href href, Words words) {
        var status = entry.status();
        var day = status.isOpen() ? entry.datePosted() : status.closedOn();
        return new Row(
                entry.permalink(),
                entry.firstPublished().toString(),
                href.page(entry.address()),
                Titles.shown(entry),
                Titles.isOurs(entry),
                atlas.lang(entry.language()),
                !status.isOpen(),
                by(entry),
                Titles.note(entry),
                words.gist,
                words.why,
                places.cell(entry),
                entry.seniority() == null
                        ? Row.Cell.NIL
                        : new Row.Cell(entry.seniority().label(), null),
                pay(entry),
                day == null ? new Row.StatusCell(null, null) : new Row.StatusCell(Days.brief(day), day.toString()),
                words.skills,
                words.more);
    }

    private static String by(Entry entry) {
        var words = employer(entry);
        return words.isEmpty() ? "Company not stated" : words;
    }

    /** Who employs, and the team; empty where neither is stated. */
    static String employer(Entry entry) {
        var company = entry.company() == null ? "" : entry.company().name();
        return Sentences.present(", ", List.of(company, entry.team() == null ? "" : entry.team()));
    }

    /** For what pay, stated by the employer or else estimated by a board. */
    static Row.Cell pay(Entry entry) {
        var stated = entry.salary();
        if (stated != null) {
            return new Row.Cell(Money.brief(stated), stated.unit().label());
        }
        var estimated = entry.salaryEstimated();
        return estimated == null ? Row.Cell.NIL : new Row.Cell(Money.brief(estimated), estimate(estimated));
    }

    private static String estimate(Salary pay) {
        return pay.unit() == Salary.Unit.YEAR
                ? "board’s estimate"
                : "board’s estimate, " + pay.unit().label();
    }

    /** {@code Also asks for Kubernetes and Go; same role and level}. */
    private static String why(Similar similar) {
        var names = similar.shared().stream().map(Skill::name).toList();
        var skills = names.size() > SHARED ? Sentences.capped(names, SHARED) : Sentences.joined(names, "and");
        return Sentences.capital(
                Sentences.present("; ", List.of(names.isEmpty() ? "" : "also asks for " + skills, same(similar))));
    }

    private static String same(Similar similar) {
        var same = new ArrayList<String>();
        if (similar.title() == Similar.Likeness.SAME) {
            same.add("role");
        }
        if (similar.sameLevel()) {
            same.add("level");
        }
        if (similar.samePlace()) {
            same.add("place");
        }
        return Sentences.present(
                ", ",
                List.of(
                        similar.title() == Similar.Likeness.LIKE ? "similar title" : "",
                        same.isEmpty() ? "" : "same " + Sentences.joined(same, "and")));
    }
}
