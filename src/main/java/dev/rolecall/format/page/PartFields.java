package dev.rolecall.format.page;

import dev.rolecall.format.Days;
import dev.rolecall.format.Entry;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.format.SourceText;
import dev.rolecall.format.Wording;
import dev.rolecall.html.NamedParts;
import dev.rolecall.vocabulary.PartNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the fields that a page shows beside its text: terms with their values, and parts that its markup names, as
 * {@code <span class="job-location">}.
 */
final class PartFields {

    /** What a page shows of the posting and not only of itself. */
    private static final Set<FieldKey> SHOWN = EnumSet.of(
            FieldKey.COMPANY,
            FieldKey.LOCATION,
            FieldKey.WORKPLACE,
            FieldKey.EMPLOYMENT_TYPE,
            FieldKey.SENIORITY,
            FieldKey.SALARY,
            FieldKey.DATE_POSTED);

    /** What has more values than this is a list of postings. */
    private static final int FEW = 2;

    private static final Pattern LABEL = Pattern.compile("^([^:]{2,30}):\\s{1,3}(?=\\S)");
    private static final Pattern AT = Pattern.compile("^(?:at|@|by|bei|chez|bij)\\s{1,3}(?=\\S)");
    /** Of a sentence, or of the last line of a page. */
    private static final Pattern OTHER = Pattern.compile("[.!?]\\s|[©®]");

    private final Wording wording;
    private final PartNames names = new PartNames();

    PartFields(Wording wording) {
        this.wording = wording;
    }

    /** One entry for each field, in the order of the fields; none for a field with several values. */
    List<Entry> of(SourceText source) {
        Map<FieldKey, List<Entry>> found = new EnumMap<>(FieldKey.class);
        var parts = NamedParts.in(
                source.text(),
                source::positionOf,
                term -> wording.labels().fieldOf(term).isPresent(),
                name -> names.shownBy(name).isPresent());
        for (var part : parts) {
            shown(part).flatMap(shown -> entry(shown, part)).ifPresent(entry -> {
                var same = found.computeIfAbsent(entry.marks().get(0).key(), key -> new ArrayList<>());
                if (same.stream().noneMatch(other -> other.value().equals(entry.value()))) {
                    same.add(entry);
                }
            });
        }
        return found.values().stream()
                .filter(entries -> entries.size() <= FEW)
                .map(entries -> entries.get(0))
                .toList();
    }

    private Optional<PartNames.Shown> shown(NamedParts.Part part) {
        return part.isTerm()
                ? wording.labels().fieldOf(part.name()).map(field -> new PartNames.Shown(field, part.name()))
                : names.shownBy(part.name());
    }

    private Optional<Entry> entry(PartNames.Shown shown, NamedParts.Part part) {
        return SHOWN.stream()
                .filter(key -> key.name().equals(shown.field()))
                .findFirst()
                .flatMap(key ->
                        value(key, part).map(value -> Entry.of(shown.words(), value, part.at(), key, Origin.LABELLED)));
    }

    private Optional<String> value(FieldKey key, NamedParts.Part part) {
        var isDay = key == FieldKey.DATE_POSTED;
        var value = isDay && !part.day().isEmpty() ? Days.words(part.day()) : bare(key, part.text());
        var isOther = wording.absent().isAbsent(value)
                || wording.labels().fieldOf(value).isPresent()
                || OTHER.matcher(value).find();
        return isOther || isDay && !Days.isDated(value) ? Optional.empty() : Optional.of(value);
    }

    /** The value without a label, or a word before a name. */
    private String bare(FieldKey key, String text) {
        var label = LABEL.matcher(text);
        var value = label.find() && wording.labels().fieldOf(label.group(1)).isPresent()
                ? text.substring(label.end())
                : text;
        return key == FieldKey.COMPANY ? AT.matcher(value).replaceFirst("") : value;
    }
}
