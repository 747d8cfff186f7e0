package dev.rolecall.format;

import dev.rolecall.text.Excerpt;
import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.NameKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the records of postings from those of other things that have a title and a text: posts, products, people. */
final class JobSigns {

    /** So many signs make a record one of a posting. */
    private static final int ENOUGH = 2;

    private static final int SAMPLE = 50;
    private static final int MAX_TEXT_CHARS = 6_000;
    private static final int SAMPLE_LINES = 200;
    private static final int HEAD_CHARS = 200;
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,200}>");
    private static final int SOME_CUES = 2;
    private static final int MANY_CUES = 4;
    private static final int ALIEN = -3;

    /** What is said of work, and hardly of anything else. */
    private static final Set<FieldKey> OF_WORK = EnumSet.of(
            FieldKey.COMPANY,
            FieldKey.WORKPLACE,
            FieldKey.ELIGIBILITY,
            FieldKey.SENIORITY,
            FieldKey.EXPERIENCE,
            FieldKey.EMPLOYMENT_TYPE,
            FieldKey.SALARY,
            FieldKey.SALARY_ESTIMATED,
            FieldKey.VALID_THROUGH,
            FieldKey.APPLY_URL);

    private static final Set<FieldKey> OF_POSTINGS_AND_OTHERS =
            EnumSet.of(FieldKey.COMPANY, FieldKey.TEAM, FieldKey.LOCATION);

    private final Mastheads mastheads = new Mastheads();
    private final Wording wording;
    private final FieldNames names;

    JobSigns(Wording wording) {
        this.wording = wording;
        this.names = new FieldNames(wording.names());
    }

    /** Whether half of the records of a list, or more, have enough signs. */
    boolean areInHalf(List<Value> records, FieldRecord titles) {
        var titled = records.stream().limit(SAMPLE).filter(titles::isReadable).toList();
        var signed = titled.stream()
                .filter(record -> in(record, titles.title(record)) >= ENOUGH)
                .count();
        return signed > 0 && signed * 2 >= titled.size();
    }

    /** How many signs a record has; those of other things count against it. Its text is asked last, as it takes longest. */
    private int in(Value record, String title) {
        var signs = wording.roles().occurIn(title) ? mastheads.roleEnd(title) < title.length() ? ENOUGH : 1 : 0;
        var seen = EnumSet.noneOf(FieldKey.class);
        for (var field : FieldNames.bounded(record).entrySet()) {
            if (field.getValue().isStated()) {
                signs += sign(field.getKey(), field.getValue(), seen);
            }
        }
        return signs >= ENOUGH ? signs : signs + inText(text(record), title.isEmpty());
    }

    private int sign(String name, Value value, Set<FieldKey> seen) {
        if (names.isWhole(NameKind.ALIEN, name)) {
            return ALIEN;
        }
        var key = names.key(name);
        if (OF_WORK.contains(key) && !names.isWhole(NameKind.VAGUE, name)
                || names.is(NameKind.LEAST_PAY, name)
                || wording.signs().isOfPosting(FieldNames.local(name))) {
            return ENOUGH;
        }
        if (names.is(NameKind.SECTION, name)) {
            // Products and courses have one such field at most.
            return 1;
        }
        var place = names.is(NameKind.CITY, name) ? FieldKey.LOCATION : key;
        if (OF_POSTINGS_AND_OTHERS.contains(place)) {
            return seen.add(place) ? 1 : 0;
        }
        return key == FieldKey.SOURCE_URL && wording.signs().isOfPosting(value.text()) ? 1 : 0;
    }

    private String text(Value record) {
        return FieldNames.bounded(record).entrySet().stream()
                .filter(field -> names.is(NameKind.TEXT, field.getKey()) || FieldTexts.isLong(field.getValue()))
                .flatMap(field -> field.getValue().each().stream())
                .flatMap(value -> value.is(Value.Kind.OBJECT) ? value.children() : Stream.of(value))
                .limit(SAMPLE)
                .map(value -> Excerpt.start(value.text(), MAX_TEXT_CHARS))
                .collect(Collectors.joining("\n"));
    }

    /** Words of postings, and lines that are the name of a section; and a role in the first words, where they are the title. */
    private int inText(String text, boolean holdsTitle) {
        var cut = TAG.matcher(Excerpt.start(text, MAX_TEXT_CHARS)).replaceAll("\n");
        var headings = cut.lines()
                .limit(SAMPLE_LINES)
                .filter(wording.plain()::isHeading)
                .count();
        var cues = wording.signs().cues(cut) + headings;
        var role = holdsTitle && wording.roles().occurIn(Excerpt.start(text, HEAD_CHARS)) ? 1 : 0;
        return role + (cues >= MANY_CUES ? ENOUGH : cues >= SOME_CUES ? 1 : 0);
    }
}
