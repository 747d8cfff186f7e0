package dev.rolecall.catalog.duplicate;

import dev.rolecall.posting.PostingId;

/**
 * A posting that repeats another one.
 *
 * @param id the posting
 * @param of the posting that it repeats, which repeats no other
 * @param share how much of the text both have, from 0 to 1
 */
public record Repeat(PostingId id, PostingId of, double share) {}
