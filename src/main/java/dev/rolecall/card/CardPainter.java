package dev.rolecall.card;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets cards in type: the employer's words in serifs, all others without, beside the double rule of the pages.
 *
 * <p>Safe for use by several threads.
 */
public final class CardPainter {

    /** How wide an image is, in pixels. */
    public static final int WIDTH = 1200;

    /** How high an image is, in pixels. */
    public static final int HEIGHT = 630;

    static final int LEFT = 136;
    static final int RIGHT = WIDTH - 80;

    private static final int RULE = 84;
    private static final int RULE_THICKNESS = 2;
    private static final int RULE_DISTANCE = 8;
    private static final int TOP_BASELINE = 104;
    private static final int LAST_BASELINE = HEIGHT - 80;
    private static final int ROOM = RIGHT - LEFT;
    private static final int GAP = 16;
    private static final int MAX_FACT_LINES = 2;
    private static final String JOINT = " · ";

    /** In how many pixels a title is set in how many lines at most. */
    private static final Size SMALLEST = new Size(64, 3);

    private static final List<Size> TITLE_SIZES = List.of(new Size(84, 1), new Size(76, 2), SMALLEST);

    private record Size(int pixels, int lines) {}

    private final Typeface serif = Typeface.load("serif-bold.ttf");
    private final Typeface sans = Typeface.load("sans.ttf");
    private final Typeface bold = Typeface.load("sans-bold.ttf");
    private final Type strong = bold.size(36);
    private final Type plain = sans.size(36);
    private final Type large = sans.size(42);

    /** Whether there is a letter for every character of the title. What else has none is left out of an image. */
    public boolean draws(Card card) {
        var title = Wording.of(card.title());
        return !title.isEmpty() && face(card).covers(title);
    }

    private Typeface face(Card card) {
        return card.isOurs() ? bold : serif;
    }

    /** A title as it is set. */
    private record Title(Type type, Lines lines) {

        static Title of(String words, Typeface face, Size size) {
            var type = face.size(size.pixels());
            return new Title(type, Lines.even(words, type, new Lines.Room(ROOM, size.lines())));
        }

        int height() {
            return lines.lines().size() * leading();
        }

        int leading() {
            return type.pixels() * 9 / 8;
        }
    }

    /** The image, as a PNG. */
    public byte[] paint(Card card) {
        return IndexedPng.of(painted(card));
    }

    Canvas painted(Card card) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        canvas.rule(RULE, RULE_THICKNESS);
        canvas.rule(RULE + RULE_DISTANCE, RULE_THICKNESS);
        line(canvas, said(card.site()), strong, TOP_BASELINE);
        var facts = facts(card.facts());
        var baseline = LAST_BASELINE - plain.leading() * (facts.size() - 1);
        body(canvas, card, TOP_BASELINE, facts.isEmpty() ? HEIGHT : baseline - plain.pixels());
        for (var line : facts) {
            canvas.text(line, plain, Ink.TEXT, LEFT, baseline);
            baseline += plain.leading();
        }
        return canvas;
    }

    /** What has become of it, the title and who employs, in the middle between what is above and below. */
    private void body(Canvas canvas, Card card, int top, int bottom) {
        var status = card.status();
        var title = title(Wording.of(card.title()), face(card));
        var above = status == null ? 0 : plain.leading();
        var by = said(card.by());
        var below = by.isEmpty() ? 0 : large.leading() + GAP;
        var y = (top + bottom - above - title.height() - below) / 2;
        if (status != null) {
            var end = LEFT + strong.width(status.word()) + GAP;
            canvas.text(status.word(), strong, Ink.RED, LEFT, y + plain.pixels());
            canvas.text(status.day(), plain, Ink.SECOND, end, y + plain.pixels());
            y += above;
        }
        for (var line : title.lines().lines()) {
            canvas.text(
                    line,
                    title.type(),
                    status == null ? Ink.TEXT : Ink.SECOND,
                    LEFT,
                    y + title.type().pixels());
            y += title.leading();
        }
        line(canvas, by, large, y + GAP + large.pixels());
    }

    /** The largest size in which all of it is seen, else the smallest. */
    private static Title title(String words, Typeface face) {
        return TITLE_SIZES.stream()
                .map(size -> Title.of(words, face, size))
                .filter(title -> title.lines().isWhole())
                .findFirst()
                .orElseGet(() -> Title.of(words, face, SMALLEST));
    }

    private void line(Canvas canvas, String words, Type type, int baseline) {
        if (!words.isEmpty()) {
            var lines = Lines.of(words, type, new Lines.Room(ROOM, 1)).lines();
            canvas.text(lines.get(0), type, Ink.SECOND, LEFT, baseline);
        }
    }

    /** Words as they are set; none where there is no letter for one of them. */
    private String said(String words) {
        var said = Wording.of(words);
        return sans.covers(said) ? said : "";
    }

    /** As many in a line as there is room for, and none that takes the place of another. */
    private List<String> facts(List<String> facts) {
        var stated =
                facts.stream().map(this::said).filter(fact -> !fact.isEmpty()).toList();
        var room = new Lines.Room(ROOM, stated.size() == 1 ? MAX_FACT_LINES : 1);
        var lines = new ArrayList<String>();
        for (var fact : stated) {
            var last = lines.size() - 1;
            var joined = lines.isEmpty() ? fact : lines.get(last) + JOINT + fact;
            if (!lines.isEmpty() && plain.width(joined) <= ROOM) {
                lines.set(last, joined);
            } else {
                lines.addAll(Lines.of(fact, plain, room).lines());
            }
        }
        return lines.subList(0, Math.min(lines.size(), MAX_FACT_LINES));
    }
}
