package dev.rolecall.catalog.duplicate;

import dev.rolecall.body.Body;
import dev.rolecall.body.Line;
import dev.rolecall.body.SectionKind;
import dev.rolecall.text.WordHashes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The lines of a posting as hashes of each three neighbouring words.
 *
 * <p>Shingles do not cross lines, so that the order of lines and sections makes no difference.
 */
final class WordLines {

    /** More of a posting is not looked at. */
    static final int MAX_SHINGLES = 8_192;

    /** Sections that speak of this job, not of its employer, its place, its pay or the way to apply. */
    private static final Set<SectionKind> OF_THE_ROLE = EnumSet.of(
            SectionKind.INTRODUCTION,
            SectionKind.RESPONSIBILITIES,
            SectionKind.REQUIREMENTS,
            SectionKind.PREFERRED,
            SectionKind.SKILLS,
            SectionKind.OTHER);

    private static final int WIDTH = 3;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private WordLines() {}

    /** A line. */
    static final class Shingled {
        private final long hash;
        private final int[] shingles;
        private final boolean isOfRole;

        private Shingled(long hash, int[] shingles, boolean isOfRole) {
            this.hash = hash;
            this.shingles = shingles;
            this.isOfRole = isOfRole;
        }

        /** A hash of its words. */
        long hash() {
            return hash;
        }

        /** Hashes of each three neighbouring words; of a shorter line the only one. */
        int[] shingles() {
            return shingles;
        }

        /** Whether it stands in a section that speaks of the role. */
        boolean isOfRole() {
            return isOfRole;
        }
    }

    /** The lines that have words, without the machine fields of the source. */
    static List<Shingled> of(Body body) {
        var lines = new ArrayList<Shingled>();
        var count = 0;
        for (var section : body.sections()) {
            for (var line : section.lines()) {
                var shingled = shingled(line, OF_THE_ROLE.contains(section.kind()));
                count += shingled.shingles().length;
                if (count > MAX_SHINGLES) {
                    return lines;
                }
                if (line.kind() != Line.Kind.ENTRY && shingled.shingles().length > 0) {
                    lines.add(shingled);
                }
            }
        }
        return lines;
    }

    private static Shingled shingled(Line line, boolean isOfRole) {
        var hashes = LongStream.builder();
        WordHashes.of(line.text(), hashes);
        var words = hashes.build().toArray();
        var shingles = new int[words.length == 0 ? 0 : Math.max(1, words.length - WIDTH + 1)];
        for (var i = 0; i < shingles.length; i++) {
            shingles[i] = (int) hash(words, i, Math.min(i + WIDTH, words.length));
        }
        return new Shingled(hash(words, 0, words.length), shingles, isOfRole);
    }

    private static long hash(long[] words, int from, int to) {
        var hash = STEP;
        for (var i = from; i < to; i++) {
            hash = WordHashes.mixed(hash + STEP ^ words[i]);
        }
        return hash;
    }
}
