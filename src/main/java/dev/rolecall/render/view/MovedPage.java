package dev.rolecall.render.view;

/**
 * The page of an address whose posting has another address by now. Browsers go on to it by themselves.
 *
 * @param frame what surrounds it
 * @param to the posting
 */
public record MovedPage(Frame frame, Link to) {}
