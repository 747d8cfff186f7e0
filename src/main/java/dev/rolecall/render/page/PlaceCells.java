package dev.rolecall.render.page;

import dev.rolecall.catalog.Entry;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Workplace;
import dev.rolecall.render.view.Row;
import dev.rolecall.render.wording.PlaceWords;
import dev.rolecall.render.wording.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Says in a column where a role is: the first place, then what else there is to know. */
final class PlaceCells {

    private static final int MAX_NAMED = 2;

    private final PlaceWords words;

    PlaceCells(PlaceWords words) {
        this.words = words;
    }

    Row.Cell cell(Entry entry) {
        var locations = entry.locations();
        if (locations.isEmpty()) {
            return elsewhere(entry);
        }
        var more = new ArrayList<String>();
        more.add(others(locations));
        more.add(workplace(entry));
        var small = Sentences.present("; ", more);
        return new Row.Cell(words.brief(locations.get(0)), small.isEmpty() ? null : small);
    }

    /** One line for previews: {@code New York, NY or London; remote}. */
    String line(Entry entry) {
        var cell = cell(entry);
        if (cell.text() == null) {
            return "";
        }
        var small = cell.small();
        if (small == null) {
            return cell.text();
        }
        return cell.text() + (small.startsWith("or ") || small.startsWith("in ") ? " " : ", ") + small;
    }

    private Row.Cell elsewhere(Entry entry) {
        var workplace = entry.workplace();
        if (workplace == null) {
            return Row.Cell.NIL;
        }
        var within = workplace == Workplace.REMOTE ? within(entry.eligible()) : "";
        return new Row.Cell(workplace.label(), within.isEmpty() ? null : "in " + within);
    }

    private String others(List<Place> locations) {
        if (locations.size() == 1) {
            var tail = words.tail(locations.get(0));
            return tail == null ? "" : tail;
        }
        var second = "or " + words.brief(locations.get(1));
        return locations.size() == 2 ? second : second + " and " + (locations.size() - 2) + " more";
    }

    private String workplace(Entry entry) {
        var workplace = entry.workplace();
        if (workplace == null || workplace == Workplace.ONSITE) {
            return "";
        }
        if (workplace == Workplace.HYBRID) {
            return "hybrid";
        }
        var isNew = !entry.locations().containsAll(entry.eligible());
        var within = isNew ? within(entry.eligible()) : "";
        return within.isEmpty() ? "remote" : "remote in " + within;
    }

    private String within(List<Place> eligible) {
        return eligible.isEmpty() || eligible.size() > MAX_NAMED ? "" : words.within(eligible);
    }
}
