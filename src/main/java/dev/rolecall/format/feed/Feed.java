package dev.rolecall.format.feed;

import dev.rolecall.format.RecordShape;

/** The shape of one kind of feed. */
interface Feed extends RecordShape {

    /** A name that stands in every text of this shape, so that another text need not be read to be refused. */
    String mark();
}
