package dev.rolecall.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one posting.
 *
 * @param frame what surrounds it
 * @param validThrough the last day it is open, for the script, or null
 * @param crumb the way back to the roll
 * @param head its title and what stands around it
 * @param facts the facts in order
 * @param missing what is not stated, or null
 * @param parts its text
 * @param changes what was changed in the text
 * @param source where it was found, or null
 * @param merged which postings were merged into it, or null
 * @param skills its skills
 * @param similar postings like it
 */
public record PostingPage(
        Frame frame,
        @Nullable String validThrough,
        Link crumb,
        Head head,
        List<FactRow> facts,
        @Nullable String missing,
        List<Part> parts,
        String changes,
        @Nullable Link source,
        @Nullable MergedNote merged,
        SkillIndex skills,
        List<Row> similar) {

    /**
     * The head of a posting.
     *
     * @param closed whether it takes no applications
     * @param when the days of its status
     * @param title its title, in brackets when it is not the employer's
     * @param supplied {@code sup} when the title is not the employer's, else null
     * @param lang the language of the title, or null where it is the site's
     * @param company who employs, or null
     * @param team the team, or null
     * @param note a remark on the title, or null
     * @param apply where to apply, or null
     * @param gone why there is no way to apply, or null
     */
    public record Head(
            boolean closed,
            List<FactRow.Word> when,
            String title,
            @Nullable String supplied,
            @Nullable String lang,
            @Nullable Link company,
            @Nullable String team,
            @Nullable String note,
            @Nullable Link apply,
            @Nullable String gone) {
        public Head {
            when = List.copyOf(when);
        }
    }

    public PostingPage {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        similar = List.copyOf(similar);
    }
}
