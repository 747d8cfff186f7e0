package dev.rolecall.html;

/** How a run of words is set. */
enum Style {
    PLAIN,
    /** Bold or underlined: alone in its block it is a heading. */
    STRONG,
    STRESSED,
    CODED
}
