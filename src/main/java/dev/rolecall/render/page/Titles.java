package dev.rolecall.render.page;

import dev.rolecall.catalog.Entry;
import org.jspecify.annotations.Nullable;

/** Titles as pages show them: the employer's as they are, all others in square brackets. */
public final class Titles {

    private Titles() {}

    /** The title on a page. */
    public static String shown(Entry entry) {
        return shown(entry.title(), entry.titleSupplied());
    }

    /** A title on a page. */
    public static String shown(@Nullable String title, boolean isSupplied) {
        if (title == null) {
            return "[Untitled role]";
        }
        return isSupplied ? "[" + title + "]" : title;
    }

    /** Whether the words are not the employer's. */
    static boolean isOurs(Entry entry) {
        return isOurs(entry.title(), entry.titleSupplied());
    }

    static boolean isOurs(@Nullable String title, boolean isSupplied) {
        return title == null || isSupplied;
    }

    /** A remark for a row, or null. */
    static @Nullable String note(Entry entry) {
        if (entry.title() == null) {
            return "title not stated";
        }
        return entry.titleSupplied() ? "title supplied" : null;
    }

    /** A remark for the head of the posting, or null. */
    static @Nullable String sentence(Entry entry) {
        if (entry.title() == null) {
            return "The source has no title.";
        }
        return entry.titleSupplied() ? "The source has no title. This one was supplied by the curator." : null;
    }

    /** The title and who employs: {@code Staff Engineer, Acme}. */
    public static String withCompany(Entry entry) {
        var company = entry.company();
        return company == null ? shown(entry) : shown(entry) + ", " + company.name();
    }
}
