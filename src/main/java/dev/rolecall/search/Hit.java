package dev.rolecall.search;

import dev.rolecall.search.Occurrences.Word;

/**
 * One word in one document, as it stands in a run: the document, how many bytes follow, the fields as bits, how often
 * in each, how many positions, and these as distances. An instance is read into again and again.
 */
final class Hit {

    private final int[] counts = new int[Field.ALL.length];
    private int[] positions = new int[1 << 4];
    private int size;

    /** Adds a hit to a row; {@code scratch} is overwritten. */
    static void write(ByteRow row, ByteRow scratch, int document, Word word) {
        scratch.clear();
        var fields = 0;
        for (var field : Field.ALL) {
            fields |= word.count(field) > 0 ? field.bit() : 0;
        }
        scratch.addNumber(fields);
        for (var field : Field.ALL) {
            if (word.count(field) > 0) {
                scratch.addNumber(word.count(field));
            }
        }
        scratch.addNumber(word.size());
        var before = 0;
        for (var i = 0; i < word.size(); i++) {
            scratch.addNumber(word.position(i) - before);
            before = word.position(i);
        }
        row.addNumber(document);
        row.addNumber(scratch.size());
        row.addAll(scratch.bytes(), 0, scratch.size());
    }

    /** Reads what stands behind the document and the length. */
    void read(ByteRow.Reader reader) {
        var fields = reader.number();
        for (var field : Field.ALL) {
            counts[field.ordinal()] = (fields & field.bit()) == 0 ? 0 : reader.number();
        }
        size = reader.number();
        if (size > positions.length) {
            positions = new int[size * 2];
        }
        var position = 0;
        for (var i = 0; i < size; i++) {
            position += reader.number();
            positions[i] = position;
        }
    }

    /** How often the word stands in a field. */
    int count(Field field) {
        return counts[field.ordinal()];
    }

    /** Whether it stands in a field that names things, where the text only tells. */
    boolean isNamed() {
        for (var field : Field.ALL) {
            if (field != Field.BODY && counts[field.ordinal()] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds how many positions there are less one, and the positions. */
    void appendPositions(StringBuilder text) {
        NumberText.append(text, size - 1);
        NumberText.appendAscending(text, positions, 0, size);
    }
}
