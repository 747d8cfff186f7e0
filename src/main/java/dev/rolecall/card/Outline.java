package dev.rolecall.card;

import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a letter in the units of its font, upwards from the baseline.
 *
 * @param contours closed curves; between two points that are off the curve, the one halfway is on it
 */
record Outline(List<List<Point>> contours) {

    /** A letter without ink. */
    static final Outline BLANK = new Outline(List.of());

    /**
     * A point of a contour.
     *
     * @param x to the right
     * @param y upwards
     * @param isOn whether the curve goes through it, else it is drawn towards it
     */
    record Point(double x, double y, boolean isOn) {

        Point half(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2, true);
        }
    }

    Outline {
        contours = List.copyOf(contours);
    }

    /** The same shape elsewhere. */
    Outline moved(int right, int up) {
        return new Outline(contours.stream()
                .map(contour -> contour.stream()
                        .map(point -> new Point(point.x() + right, point.y() + up, point.isOn()))
                        .toList())
                .toList());
    }

    /** Several shapes as one. */
    static Outline of(List<Outline> parts) {
        var contours = new ArrayList<List<Point>>();
        parts.forEach(part -> contours.addAll(part.contours()));
        return new Outline(contours);
    }
}
