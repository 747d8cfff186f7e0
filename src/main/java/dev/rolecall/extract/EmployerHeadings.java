package dev.rolecall.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in headings that speak of an employer: "About Acme", "Life at Acme", "Why Acme?". */
final class EmployerHeadings {

    private static final int MAX_HEADINGS = 20;
    private static final int MIN_SENTENCES = 2;

    private static final Pattern FORM = Pattern.compile(
            "(?:(?:About|Why|Why join|Join|Life at|Who is|Working at|Working for|Careers at|Who we are at"
                    + "|Über|Warum|Arbeiten bei|À propos de|Pourquoi|Sobre|Acerca de|Over|Om)\\s|À propos d['’])(?:the\\s)?("
                    + CompanyVotes.NAME + ")\\s?\\??:?");

    private final PostingText posting;

    EmployerHeadings(PostingText posting) {
        this.posting = posting;
    }

    List<String> names() {
        return posting.headings().stream()
                .map(heading -> FORM.matcher(heading.strip()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .limit(MAX_HEADINGS)
                .toList();
    }

    /**
     * Where the text repeats the name, for a heading cannot be cited: in two sentences, or as the first word of a line.
     *
     * <p>Not where it stands in lower case as well: a common word is no name, though a heading gives it a capital letter.
     */
    Optional<Passage> mention(String name) {
        var common = word(name.toLowerCase(Locale.ROOT));
        if (sentences().anyMatch(sentence -> common.matcher(sentence.text()).find())) {
            return Optional.empty();
        }
        var written = word(name);
        var mentions = sentences()
                .map(sentence -> first(sentence, written))
                .flatMap(Optional::stream)
                .limit(MIN_SENTENCES)
                .toList();
        var isSubject = !mentions.isEmpty() && mentions.get(0).offset() == 0;
        return mentions.size() < MIN_SENTENCES && !isSubject ? Optional.empty() : Optional.of(mentions.get(0));
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
    }

    private static Optional<Passage> first(Passage sentence, Pattern written) {
        var matcher = written.matcher(sentence.text());
        return matcher.find() ? Optional.of(sentence.part(matcher.start(), matcher.end())) : Optional.empty();
    }

    private Stream<Passage> sentences() {
        return Stream.concat(posting.companySentences().stream(), posting.jobSentences().stream());
    }
}
