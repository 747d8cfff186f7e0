package dev.rolecall.card;

/** The colours of an image: those of the pages in the light. Each letter has its shades between paper and ink. */
enum Ink {
    TEXT(0, 8),
    SECOND(0, 7),
    RED(8, 3);

    /** The colour of the paper. */
    static final int PAPER = 0;

    /** The colour of the double rule. */
    static final int RULE = 12;

    private static final int FULL = 8;
    private static final int[] PAPER_COLOUR = {0xf9, 0xfb, 0xf7};
    private static final int[] TEXT_COLOUR = {0x14, 0x1c, 0x17};
    private static final int[] RED_COLOUR = {0x9a, 0x22, 0x17};
    private static final int[] RULE_COLOUR = {0xe2, 0xac, 0xa4};

    private final int before;
    private final int shades;

    Ink(int before, int shades) {
        this.before = before;
        this.shades = shades;
    }

    /** The shade of a pixel of which so much is covered, of 255. */
    int shade(int covered) {
        var shade = (covered * shades + 127) / 255;
        return shade == 0 ? PAPER : before + shade;
    }

    /** Red, green and blue of all {@value IndexedPng#COLOURS} colours. */
    static byte[] palette() {
        var palette = new byte[3 * IndexedPng.COLOURS];
        for (var shade = 0; shade <= FULL; shade++) {
            mix(palette, shade, TEXT_COLOUR, shade, FULL);
        }
        for (var shade = 1; shade <= RED.shades; shade++) {
            mix(palette, RED.before + shade, RED_COLOUR, shade, RED.shades);
        }
        mix(palette, RULE, RULE_COLOUR, 1, 1);
        return palette;
    }

    private static void mix(byte[] palette, int index, int[] colour, int part, int whole) {
        for (var i = 0; i < 3; i++) {
            palette[3 * index + i] =
                    (byte) (PAPER_COLOUR[i] + Math.round((colour[i] - PAPER_COLOUR[i]) * (double) part / whole));
        }
    }
}
