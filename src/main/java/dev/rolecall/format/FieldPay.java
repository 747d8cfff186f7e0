package dev.rolecall.format;

import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.NameKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the pay of a record of no known shape: in words, in an object, or in fields for its least and its most. */
final class FieldPay {

    private static final Pattern AMOUNT = Pattern.compile("[^0-9]{0,6}[0-9][0-9.,]{0,14}[^0-9]{0,20}");
    private static final Set<FieldKey> PAY = Set.of(FieldKey.SALARY, FieldKey.SALARY_ESTIMATED);

    private final FieldNames names;
    private final RecordDraft draft;

    FieldPay(FieldNames names, RecordDraft draft) {
        this.names = names;
        this.draft = draft;
    }

    /** Pay that the record keeps to itself is not given out; a guess of the source is told as one. */
    void write(Value record) {
        if (names.of(NameKind.PAY_SHOWN, record).isFalse()
                || names.of(NameKind.PAY_HIDDEN, record).isTrue()) {
            return;
        }
        var guessed = names.of(NameKind.PAY_GUESSED, record);
        var isGuessed = guessed.isTrue() || guessed.text().equals("1");
        var isRange = false;
        for (var field : FieldNames.bounded(record).entrySet()) {
            var key = names.key(field.getKey());
            var value = field.getValue();
            if (PAY.contains(key) && value.isStated() && !names.isPart(field.getKey())) {
                add(isGuessed ? FieldKey.SALARY_ESTIMATED : key, field.getKey(), value);
                isRange |= !AMOUNT.matcher(RecordDraft.words(value)).matches();
            }
        }
        addBounds(isGuessed, isRange, record);
    }

    private void add(FieldKey key, String name, Value value) {
        var label = FieldNames.local(name);
        var words = RecordDraft.words(value);
        if (isPair(value)) {
            draft.add(key, label, value.at(), words.replace(", ", " - "));
            return;
        }
        if (!value.is(Value.Kind.OBJECT) || !words.isBlank() && !hasAmount(value)) {
            // An estimate may be one that the employer has given, and says so.
            var isByEmployer = words.toLowerCase(Locale.ROOT).contains("employer");
            draft.add(isByEmployer ? FieldKey.SALARY : key, label, value);
            return;
        }
        var pay = new PayRange(
                RecordDraft.words(names.of(NameKind.CURRENCY, value)),
                names.of(NameKind.LEAST, value).text(),
                names.of(NameKind.MOST, value).text(),
                RecordDraft.words(names.of(NameKind.UNIT, value)));
        add(key, label, value, pay);
    }

    /** A list of two amounts is a range. */
    private static boolean isPair(Value pay) {
        return pay.items().size() == 2
                && pay.items().stream()
                        .allMatch(item -> AMOUNT.matcher(item.text()).matches());
    }

    /** An object without amounts in fields of their own may tell them in words. */
    private boolean hasAmount(Value pay) {
        return names.of(NameKind.LEAST, pay).isStated()
                || names.of(NameKind.MOST, pay).isStated();
    }

    /** A period that is not told may be a part of the name: {@code annualSalaryMin}. Two bounds say more than one amount. */
    private void addBounds(boolean isGuessed, boolean isRange, Value record) {
        var least = names.of(NameKind.LEAST_PAY, record);
        var most = names.of(NameKind.MOST_PAY, record);
        var areBoth = least.isStated() && most.isStated() && !least.text().equals(most.text());
        if (draft.has(FieldKey.SALARY) ? areBoth && !isRange : least.isStated() || most.isStated()) {
            var period = names.of(NameKind.PERIOD, record);
            var name = names.in(NameKind.LEAST_PAY, record) + " " + names.in(NameKind.MOST_PAY, record);
            var pay = new PayRange(
                    RecordDraft.words(names.of(NameKind.CURRENCY, record)),
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
