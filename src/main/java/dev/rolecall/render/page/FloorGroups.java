package dev.rolecall.render.page;

import dev.rolecall.catalog.Entry;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Filters;
import dev.rolecall.render.wording.Counts;
import dev.rolecall.render.wording.Days;
import dev.rolecall.render.wording.Money;
import dev.rolecall.search.Floors;
import java.util.ArrayList;
import java.util.List;

/** Makes the filters that ask for pay of at least so much, and for postings of at least such a month. */
final class FloorGroups {

    private static final int MOST = 8;

    private final List<Floors.Pay> amounts;
    private final List<Floors.Posted> months;
    private final int undated;

    FloorGroups(List<Entry> entries) {
        amounts = Floors.pay(entries);
        months = Floors.posted(entries);
        undated = (int)
                entries.stream().filter(entry -> entry.datePosted() == null).count();
    }

    /** Empty where there is nothing to choose from. */
    Filters.Group pay(Href href) {
        var values = amounts.stream()
                .limit(MOST)
                .map(floor -> new Filters.Value(
                        Money.rough(floor.yearly(), floor.currency()) + " a year",
                        href.page(""),
                        floor.filter(),
                        Counts.figure(floor.count()),
                        null))
                .toList();
        return new Filters.Group("Pay at least", values.size() > 1 ? values : List.of(), null);
    }

    /** Empty where nothing is dated. */
    Filters.Group posted(Href href) {
        var values = new ArrayList<Filters.Value>();
        months.stream()
                .limit(MOST)
                .map(floor -> new Filters.Value(
                        "Since " + Days.month(floor.month()),
                        href.page(""),
                        floor.filter(),
                        Counts.figure(floor.count()),
                        null))
                .forEach(values::add);
        if (!values.isEmpty() && undated > 0) {
            values.add(
                    new Filters.Value("Not stated", href.page(""), "posted:not-stated", Counts.figure(undated), null));
        }
        return new Filters.Group("Posted", values, null);
    }
}
