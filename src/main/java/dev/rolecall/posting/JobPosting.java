package dev.rolecall.posting;

import dev.rolecall.body.Body;
import dev.rolecall.body.Repair;
import java.util.List;

/**
 * A posting that has been read and understood.
 *
 * @param id which posting it is
 * @param format the name of the format it was read in, as people would say it: {@code JSON-LD}
 * @param facts what is known of it
 * @param body its text
 * @param repairs what was left out or mended
 * @param isClosed whether its source says that it takes no applications any more
 * @param curation what the curator decides beside the facts
 */
public record JobPosting(
        PostingId id,
        String format,
        Facts facts,
        Body body,
        List<Repair> repairs,
        boolean isClosed,
        Curation curation) {

    public JobPosting {
        repairs = List.copyOf(repairs);
    }

    /** The same posting with other facts. */
    public JobPosting with(Facts other) {
        return new JobPosting(id, format, other, body, repairs, isClosed, curation);
    }
}
