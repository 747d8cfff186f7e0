package dev.rolecall.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.catalog.Entry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * An order of the postings other than that of the roll.
 *
 * @param id its name
 * @param text per entry its rank, as text: 1 for the first ones, 0 where there is nothing to go by
 * @param last the highest rank
 * @param days the day that each rank stands for; none where ranks stand for something else
 */
record Order(String id, String text, int last, List<LocalDate> days) {

    Order {
        days = List.copyOf(days);
    }

    /** All orders by which anything can be told apart. */
    static List<Order> of(List<Entry> entries) {
        var folded = entries.stream()
                .map(entry -> entry.title() == null ? "" : Tokens.fold(entry.title()))
                .toList();
        var pay = PayOrder.of(entries);
        Comparator<Integer> byPay = Comparator.comparing(entries::get, pay);
        Comparator<Integer> byLevel =
                Comparator.comparing(i -> Objects.requireNonNull(entries.get(i).seniority()));
        return List.of(
                        added(entries),
                        of("pay", entries, entry -> PayOrder.known(entry) != null, byPay),
                        of("title", entries, entry -> entry.title() != null, Comparator.comparing(folded::get)),
                        of("level", entries, entry -> entry.seniority() != null, byLevel))
                .stream()
                .filter(order -> order.last > 0)
                .toList();
    }

    /** The order in which postings came to this site, the newest first. */
    private static Order added(List<Entry> entries) {
        var newest = Comparator.comparing(Entry::firstPublished).reversed();
        var order = of("added", entries, entry -> true, Comparator.comparing(entries::get, newest));
        var days = entries.stream().sorted(newest).map(Entry::firstPublished).distinct();
        return new Order(order.id, order.text, order.last, days.toList());
    }

    private static Order of(String id, List<Entry> entries, Predicate<Entry> has, Comparator<Integer> order) {
        var ranks = ranks(entries.size(), i -> has.test(entries.get(i)), order);
        var text = new StringBuilder(ranks.length * 2);
        var last = 0;
        for (var rank : ranks) {
            NumberText.append(text, rank);
            last = Math.max(last, rank);
        }
        return new Order(id, text.toString(), last, List.of());
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStringField("ranks", text);
        if (!days.isEmpty()) {
            json.writeArrayFieldStart("days");
            for (var day : days) {
                json.writeString(day.toString());
            }
            json.writeEndArray();
        }
    }

    /** Ranks without gaps; equals have the same. */
    static int[] ranks(int size, Predicate<Integer> has, Comparator<Integer> order) {
        var sorted = IntStream.range(0, size).boxed().filter(has).sorted(order).toList();
        var ranks = new int[size];
        var rank = 0;
        for (var i = 0; i < sorted.size(); i++) {
            if (i == 0 || order.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
                rank++;
            }
            ranks[sorted.get(i)] = rank;
        }
        return ranks;
    }
}
