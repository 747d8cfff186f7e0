package dev.rolecall.render.page;

import dev.rolecall.catalog.Entry;
import dev.rolecall.posting.Salary;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.view.OverviewPage.Pay;
import dev.rolecall.render.view.OverviewPage.Section;
import dev.rolecall.render.wording.Counts;
import dev.rolecall.render.wording.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the list of pays, while it is short enough to be read. */
final class PayList {

    private static final int MOST = 12;

    private final Atlas atlas;

    PayList(Atlas atlas) {
        this.atlas = atlas;
    }

    /** One section, or none when no role or too many have pay that can be drawn. */
    List<Section> sections(Href href) {
        var pays = new ArrayList<Pay>();
        for (var entry : atlas.catalog().entries()) {
            var pay = pay(entry, href);
            if (pay != null) {
                pays.add(pay);
            }
            if (pays.size() > MOST) {
                return List.of();
            }
        }
        return pays.isEmpty()
                ? List.of()
                : List.of(Section.empty("pay", "Pay").withPays(pays).with(note(), null));
    }

    private @Nullable Pay pay(Entry entry, Href href) {
        var stated = entry.salary();
        var salary = stated == null ? entry.salaryEstimated() : stated;
        if (salary == null) {
            return null;
        }
        var scale = atlas.scales().draw(salary, stated == null);
        return scale == null
                ? null
                : new Pay(
                        Link.to(Titles.withCompany(entry), href.page(entry.address())),
                        Titles.isOurs(entry) ? "sup" : null,
                        Money.written(salary),
                        small(salary, stated != null),
                        scale);
    }

    private static String small(Salary salary, boolean stated) {
        return stated ? salary.unit().label() : salary.unit().label() + ", board’s estimate";
    }

    private @Nullable String note() {
        var silent = (int) atlas.catalog().entries().stream()
                .filter(entry -> entry.salary() == null && entry.salaryEstimated() == null)
                .count();
        return silent == 0 ? null : Counts.of(silent, "role states", "roles state") + " no pay.";
    }
}
