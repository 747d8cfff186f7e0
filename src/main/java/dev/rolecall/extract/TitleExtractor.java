package dev.rolecall.extract;

import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Mastheads;
import dev.rolecall.format.Origin;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Title;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The role a posting advertises: a field of its source, else the role its sentences name. */
final class TitleExtractor {

    private static final int MAX_CHARS = 240;

    /** What a heading calls the text below it. */
    private static final Wording CAPTION = Wording.of(
            "\\b(?:job|role|position) (?:description|profile|specification|spec)\\b|\\bstellenbeschreibung\\b|\\bfiche de poste\\b"
                    + "|\\bfunctie ?omschrijving\\b|\\bdescripción del puesto\\b|\\bdescrição da vaga\\b");

    private static final Pattern BEHIND = Pattern.compile("\\s[-–—|·]\\s");

    private static final Mastheads MASTHEADS = new Mastheads();

    private final TitleCleaner cleaner;
    private final Predicate<String> isPlace;

    /** An extractor that leaves out the places it is told of. */
    TitleExtractor(Predicate<String> isPlace) {
        this.cleaner = new TitleCleaner(isPlace);
        this.isPlace = isPlace;
    }

    Fact<Title> extract(PostingText posting, Fact<String> company, @Nullable Ruling<String> ruling) {
        var fields = new Fields(posting, company.value().orElse(""));
        var claims = new Claims<Title>(posting.body(), TitleExtractor::isSame)
                .offer("title-label", fields.behindCaption())
                .offer("title-header", fields.overField())
                .offer("title-label", fields.overHeading())
                .offer("title-field", fields.titles(Origin.STRUCTURED))
                .offer("title-header", fields.titles(Origin.HEADER))
                .offer("title-label", fields.titles(Origin.LABELLED));
        if (claims.first() == null) {
            var sentences = new RoleSentences(posting);
            claims.offer("title-linked", titles(sentences.linked()))
                    .offer("title-sought", titles(HiringCalls.roles(posting)))
                    .offer("title-sought", titles(sentences.sought()))
                    .offer("title-this-role", titles(sentences.thisRole()))
                    .offer("title-as-a", titles(sentences.named()))
                    .offer("title-subject", titles(sentences.subjects()));
        }
        return claims.ruledBy(ruling == null ? null : ruled(ruling));
    }

    private static boolean isSame(Title one, Title other) {
        return one.text().equalsIgnoreCase(other.text());
    }

    private static Ruling<Title> ruled(Ruling<String> ruling) {
        var words = ruling.value();
        return new Ruling<>(words == null ? null : new Title(words, words), ruling.at());
    }

    /** The fields that are to name the role; what several of them say is cleaned once. */
    private final class Fields {
        private final PostingText posting;
        private final String company;
        private final Map<String, String> cleaned = new HashMap<>();
        private final Set<String> roles = new HashSet<>();

        private Fields(PostingText posting, String company) {
            this.posting = posting;
            this.company = company;
            posting.fields(FieldKey.TITLE).stream()
                    .map(Passage::text)
                    .filter(field -> field.length() <= MAX_CHARS)
                    .distinct()
                    .forEach(this::read);
        }

        private void read(String field) {
            var text = cleaner.clean(repeated(field), company);
            cleaned.put(field, text);
            if (!cleaner.isEmpty(text, company)) {
                roles.add(field);
            }
        }

        /** "Baker - Leeds - Jobs" over the heading "Baker": what is repeated is the title, and the rest is the page's. */
        private String repeated(String field) {
            return posting.headings().stream()
                    .map(String::strip)
                    .filter(heading -> field.startsWith(heading)
                            && RolePhrase.isIn(heading)
                            && BEHIND.matcher(field.substring(heading.length())).lookingAt())
                    .findFirst()
                    .orElse(field);
        }

        /** The titles so marked; none that name the employer, a place and no role, nor those where a role is named. */
        private List<Found<Title>> titles(Origin origin) {
            var found = new ArrayList<Found<Title>>();
            for (var field : posting.fields(FieldKey.TITLE, origin)) {
                var text = cleaned.get(field.text());
                if (text != null && isTitle(field)) {
                    found.add(new Found<>(new Title(text, field.text()), field.quote()));
                }
            }
            // Beside what a project is called, another field may say whom it looks for.
            found.sort(
                    Comparator.comparing(title -> !RolePhrase.isIn(title.value().text())));
            return found;
        }

        private boolean isTitle(Passage field) {
            return hasLetter(field.text())
                    && !(CAPTION.isIn(field) && !RolePhrase.isIn(field.text()))
                    && !MASTHEADS.isSite(field.text())
                    && !isPlace.test(field.text())
                    && (roles.isEmpty() ? !opensWithCompany(field) : roles.contains(field.text()));
        }

        private boolean opensWithCompany(Passage field) {
            return !company.isEmpty()
                    && field.text().length() > company.length()
                    && field.text().regionMatches(true, 0, company, 0, company.length());
        }

        /** "Job description: Acme Baker" over "Role: Baker": the label tells where the role begins in the heading. */
        private List<Found<Title>> behindCaption() {
            var headers = posting.fields(FieldKey.TITLE, Origin.HEADER);
            return titles(Origin.LABELLED).stream()
                    .filter(title -> headers.stream()
                            .anyMatch(header ->
                                    isCaption(header.text(), title.value().text())))
                    .toList();
        }

        /** Whether nothing but a caption and the employer stands before the role. */
        private boolean isCaption(String header, String role) {
            var start = header.length() - role.length();
            if (start <= 0 || !header.regionMatches(true, start, role, 0, role.length())) {
                return false;
            }
            var before = header.substring(0, start).strip();
            var isOfCompany = !company.isEmpty()
                    && before.regionMatches(true, before.length() - company.length(), company, 0, company.length());
            var caption = isOfCompany
                    ? before.substring(0, before.length() - company.length()).strip()
                    : before;
            return caption.isEmpty() && isOfCompany || caption.endsWith(":");
        }

        /** A label that names a role goes before a heading that names none: "Job description", over "Role: Baker". */
        private List<Found<Title>> overHeading() {
            var isNamed = posting.fields(FieldKey.TITLE, Origin.STRUCTURED, Origin.HEADER).stream()
                    .anyMatch(field -> RolePhrase.isIn(field.text()) && !CAPTION.isIn(field));
            return isNamed ? List.of() : roles(Origin.LABELLED);
        }

        /** A heading that names a role goes before a field that names none: what a project is called, say. */
        private List<Found<Title>> overField() {
            var structured = posting.fields(FieldKey.TITLE, Origin.STRUCTURED);
            return structured.isEmpty() || structured.stream().anyMatch(field -> RolePhrase.isIn(field.text()))
                    ? List.of()
                    : roles(Origin.HEADER);
        }

        private List<Found<Title>> roles(Origin origin) {
            return titles(origin).stream()
                    .filter(title -> RolePhrase.isIn(title.value().text()))
                    .toList();
        }
    }

    private List<Found<Title>> titles(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.text().length() <= MAX_CHARS && hasLetter(passage.text()))
                .map(passage ->
                        new Found<>(new Title(cleaner.clean(passage.text(), ""), passage.text()), passage.quote()))
                .toList();
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
