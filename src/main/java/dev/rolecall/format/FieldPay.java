package dev.rolecall.format;

import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the pay of a record of no known shape: in words, in an object, or in fields for its least and its most. */
final class FieldPay {

    private static final String[] LEAST = {"min", "minValue", "from", "minimum", "min_amount", "min_value"};
    private static final String[] MOST = {"max", "maxValue", "to", "maximum", "max_amount", "max_value"};
    private static final String[] UNIT = {"period", "interval", "unit", "unitText", "per", "payment_period", "frequency"
    };
    private static final Set<FieldKey> PAY = Set.of(FieldKey.SALARY, FieldKey.SALARY_ESTIMATED);

    private final Wording wording;
    private final RecordDraft draft;

    FieldPay(Wording wording, RecordDraft draft) {
        this.wording = wording;
        this.draft = draft;
    }

    /** Pay that the record keeps to itself is not given out; a guess of the source is told as one. */
    void write(Value record) {
        if (FieldNames.PAY_SHOWN.of(record).isFalse()
                || FieldNames.PAY_HIDDEN.of(record).isTrue()) {
            return;
        }
        var guessed = FieldNames.PAY_GUESSED.of(record);
        var isGuessed = guessed.isTrue() || guessed.text().equals("1");
        FieldNames.bounded(record).forEach((name, value) -> {
            var key = FieldNames.key(name, wording.labels());
            if (PAY.contains(key) && value.isStated() && !FieldNames.isPart(name)) {
                add(isGuessed ? FieldKey.SALARY_ESTIMATED : key, name, value);
            }
        });
        addBounds(isGuessed, record);
    }

    private void add(FieldKey key, String name, Value value) {
        var label = FieldNames.local(name);
        var words = RecordDraft.words(value);
        if (!value.is(Value.Kind.OBJECT) || !words.isBlank() && !hasAmount(value)) {
            // An estimate may be one that the employer has given, and says so.
            var isByEmployer = words.toLowerCase(Locale.ROOT).contains("employer");
            draft.add(isByEmployer ? FieldKey.SALARY : key, label, value);
            return;
        }
        var pay = new PayRange(
                RecordDraft.words(value.first("currency", "currencyCode", "currency_code")),
                value.first(LEAST).text(),
                value.first(MOST).text(),
                value.first(UNIT).text());
        add(key, label, value, pay);
    }

    /** An object without amounts in fields of their own may tell them in words. */
    private static boolean hasAmount(Value pay) {
        return pay.first(LEAST).isStated() || pay.first(MOST).isStated();
    }

    /** A period that is not told may be a part of the name: {@code annualSalaryMin}. */
    private void addBounds(boolean isGuessed, Value record) {
        var least = FieldNames.LEAST_PAY.of(record);
        var most = FieldNames.MOST_PAY.of(record);
        if (!draft.has(FieldKey.SALARY) && (least.isStated() || most.isStated())) {
            var period = FieldNames.PERIOD.of(record);
            var name = FieldNames.LEAST_PAY.in(record) + " " + FieldNames.MOST_PAY.in(record);
            var pay = new PayRange(
                    RecordDraft.words(FieldNames.CURRENCY.of(record)),
                    least.text(),
                    most.text(),
                    period.isStated() ? period.text() : PayRange.unit(name));
            var at = List.of(least, most).stream()
                    .filter(Value::isStated)
                    .findFirst()
                    .orElse(least);
            add(isGuessed ? FieldKey.SALARY_ESTIMATED : FieldKey.SALARY, "salary", at, pay);
        }
    }

    private void add(FieldKey key, String label, Value at, PayRange pay) {
        if (key == FieldKey.SALARY) {
            draft.addPay(label, at.at(), pay);
        } else {
            draft.add(pay.isPlausible() ? key : FieldKey.OTHER, label, at.at(), pay.words());
        }
    }
}
