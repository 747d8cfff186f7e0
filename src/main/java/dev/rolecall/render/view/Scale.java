package dev.rolecall.render.view;

import java.util.List;

/**
 * Pay drawn on the scale that all pay of one currency and period shares.
 *
 * @param style {@code bar} for stated pay, {@code est} for an estimate
 * @param x where it begins, in percent
 * @param width how wide it is, in percent
 * @param ticks where the scale is marked, in percent
 * @param labels the amounts at some marks
 */
public record Scale(String style, String x, String width, List<String> ticks, List<Label> labels) {

    /**
     * An amount at a mark.
     *
     * @param text the amount
     * @param x where, in percent
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    public record Label(String text, String x, String anchor) {}

    public Scale {
        ticks = List.copyOf(ticks);
        labels = List.copyOf(labels);
    }
}
