package dev.rolecall.card;

import dev.rolecall.card.Outline.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fills a shape with ink. Each line that bounds it adds to the cells it crosses how much of them lies to its right;
 * summed up along a row, that is how much of each cell is in the shape.
 */
final class Raster {

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final double scale;
    private final double[] cells;

    private Raster(Outline outline, double scale) {
        var box = new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        outline.contours()
                .forEach(contour -> contour.forEach(point -> {
                    box[0] = Math.min(box[0], point.x());
                    box[1] = Math.min(box[1], point.y());
                    box[2] = Math.max(box[2], point.x());
                    box[3] = Math.max(box[3], point.y());
                }));
        this.scale = scale;
        this.left = (int) Math.floor(box[0] * scale);
        this.top = (int) Math.ceil(box[3] * scale);
        this.width = (int) Math.ceil(box[2] * scale) - left + 2; // what lies right of the last cell needs a place
        this.height = top - (int) Math.floor(box[1] * scale) + 1;
        this.cells = new double[width * height];
    }

    /** The shape in ink, so many pixels to a unit. */
    static Glyph ink(Outline outline, double scale) {
        if (outline.contours().isEmpty()) {
            return Glyph.BLANK;
        }
        var raster = new Raster(outline, scale);
        outline.contours().forEach(raster::add);
        return raster.glyph();
    }

    private void add(List<Point> contour) {
        var points = told(contour);
        var from = points.get(0);
        for (var i = 1; i < points.size(); i++) {
            var point = points.get(i);
            from = point.isOn() ? line(from, point) : curve(from, point, points.get(++i));
        }
    }

    /** All points from one on the curve back to it, with those that are told by two others. */
    private static List<Point> told(List<Point> contour) {
        var points = new ArrayList<Point>();
        for (var i = 0; i < contour.size(); i++) {
            var point = contour.get(i);
            var next = contour.get((i + 1) % contour.size());
            points.add(point);
            if (!point.isOn() && !next.isOn()) {
                points.add(point.half(next));
            }
        }
        while (!points.get(0).isOn()) {
            Collections.rotate(points, 1);
        }
        points.add(points.get(0));
        return points;
    }

    private Point curve(Point from, Point towards, Point to) {
        var bend = Math.abs(from.x() - 2 * towards.x() + to.x()) + Math.abs(from.y() - 2 * towards.y() + to.y());
        var steps = 1 + (int) Math.sqrt(bend * scale);
        var at = from;
        for (var i = 1; i <= steps; i++) {
            var t = (double) i / steps;
            var u = 1 - t;
            at = line(
                    at,
                    new Point(
                            u * u * from.x() + 2 * t * u * towards.x() + t * t * to.x(),
                            u * u * from.y() + 2 * t * u * towards.y() + t * t * to.y(),
                            true));
        }
        return to;
    }

    private Point line(Point from, Point to) {
        var down = from.y() > to.y();
        var upper = down ? from : to;
        var lower = down ? to : from;
        var y0 = top - upper.y() * scale;
        var y1 = top - lower.y() * scale;
        var x0 = upper.x() * scale - left;
        var slope = y1 > y0 ? (lower.x() * scale - left - x0) / (y1 - y0) : 0;
        for (var row = (int) y0; row < y1; row++) {
            var begin = Math.max(row, y0);
            var end = Math.min(row + 1, y1);
            addRow(row, x0 + slope * (begin - y0), x0 + slope * (end - y0), down ? end - begin : begin - end);
        }
        return to;
    }

    private void addRow(int row, double from, double to, double amount) {
        var low = Math.min(from, to);
        var high = Math.max(from, to);
        for (var column = (int) low; column <= (int) high; column++) {
            var begin = Math.max(column, low);
            var end = Math.min(column + 1, high);
            var share = high > low ? amount * (end - begin) / (high - low) : amount;
            var inCell = column + 1 - (begin + end) / 2;
            cells[row * width + column] += share * inCell;
            cells[row * width + column + 1] += share * (1 - inCell);
        }
    }

    private Glyph glyph() {
        var ink = new byte[cells.length];
        for (var row = 0; row < height; row++) {
            var sum = 0.0;
            for (var at = row * width; at < (row + 1) * width; at++) {
                sum += cells[at];
                ink[at] = (byte) Math.round(255 * Math.min(1, Math.abs(sum)));
            }
        }
        return new Glyph(left, top, width, ink);
    }
}
