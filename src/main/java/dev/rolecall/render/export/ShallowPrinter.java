package dev.rolecall.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/**
 * Lays out JSON with a line for each field and for each item of a field, and all that lies deeper on the line of its
 * item: as readable as one value a line, at half the size.
 */
final class ShallowPrinter extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 2;

    ShallowPrinter() {
        super(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        var indenter = new DefaultIndenter("  ", "\n");
        _objectIndenter = indenter;
        _arrayIndenter = indenter;
    }

    @Override
    public ShallowPrinter createInstance() {
        return new ShallowPrinter();
    }

    private boolean isDeep() {
        return _nesting > DEEPEST;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        if (!isDeep()) {
            super.beforeObjectEntries(json);
        }
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (!isDeep()) {
            super.beforeArrayValues(json);
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        if (isDeep()) {
            json.writeRaw(", ");
        } else {
            super.writeObjectEntrySeparator(json);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        if (isDeep()) {
            json.writeRaw(", ");
        } else {
            super.writeArrayValueSeparator(json);
        }
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        if (isDeep()) {
            _nesting--;
            json.writeRaw('}');
        } else {
            super.writeEndObject(json, entries);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        if (isDeep()) {
            _nesting--;
            json.writeRaw(']');
        } else {
            super.writeEndArray(json, values);
        }
    }
}
