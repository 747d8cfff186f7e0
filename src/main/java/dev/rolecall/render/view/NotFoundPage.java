package dev.rolecall.render.view;

import java.util.List;

/**
 * The page for addresses where there is none.
 *
 * @param frame what surrounds it
 * @param ways where to go instead
 */
public record NotFoundPage(Frame frame, List<Link> ways) {

    public NotFoundPage {
        ways = List.copyOf(ways);
    }
}
