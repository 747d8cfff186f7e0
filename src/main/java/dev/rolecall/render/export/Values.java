package dev.rolecall.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.catalog.Status;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the values of facts as JSON, the same in every file; what is absent is left out. */
final class Values {

    private Values() {}

    /** What writes a value of one type. */
    interface Writer<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    /** A share of a text in hundredths, never more than it is. */
    static BigDecimal share(double share) {
        return BigDecimal.valueOf((long) (share * 100), 2);
    }

    /** That it is closed, and since when; nothing while it is open. */
    static void status(JsonGenerator json, Status status) throws IOException {
        if (!status.isOpen()) {
            json.writeStringField("status", status.label());
            text(json, "closed", status.closedOn());
        }
    }

    static @Nullable Object claimed(@Nullable Claim<?> claim) {
        return claim == null ? null : claim.value();
    }

    static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        text(json, "city", place.city());
        text(json, "region", place.region());
        text(json, "country", place.country());
        json.writeEndObject();
    }

    static void places(JsonGenerator json, String name, List<Place> places) throws IOException {
        if (!places.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (var place : places) {
                place(json, place);
            }
            json.writeEndArray();
        }
    }

    static void salary(JsonGenerator json, Salary salary) throws IOException {
        json.writeStartObject();
        amount(json, "min", salary.min());
        amount(json, "max", salary.max());
        json.writeStringField("currency", salary.currency());
        json.writeStringField("unit", salary.unit().name());
        json.writeEndObject();
    }

    private static void amount(JsonGenerator json, String name, @Nullable BigDecimal amount) throws IOException {
        if (amount != null) {
            json.writeFieldName(name);
            json.writeNumber(amount.toPlainString());
        }
    }

    static <T> void field(JsonGenerator json, String name, @Nullable T value, Writer<T> writer) throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            writer.write(json, value);
        }
    }
}
