package dev.rolecall.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in headings that speak of an employer: "About Acme", "Your day at Acme", "How Acme will support you". */
final class EmployerHeadings {

    private static final int MAX_HEADINGS = 20;
    private static final int MIN_SENTENCES = 2;

    private static final Pattern FORM = Pattern.compile(
            "(?:(?:About|What [Yy]ou['’]ll [Ll]ove [Aa]bout|Why [Yy]ou [Ss]hould [Jj]oin|When [Yy]ou [Jj]oin|Why [Ww]ork (?:at|for)|Why [Cc]hoose|Get to [Kk]now|Why|Why join|Join|Life at|Who is|Working at|Working for|Careers at|Who we are at"
                    + "|Über|Warum|Arbeiten bei|À propos de|Pourquoi|Sobre|Acerca de|Over|Om)\\s|À propos d['’])(?:(?:the|a|o|la|el|le|die|der|das|l['’])\\s)?("
                    + EmployerNames.NAME + ")\\s?\\??:?");

    private static final Pattern FRAME = Pattern.compile("(?:How|What|Where|Why)\\s(" + EmployerNames.NAME
            + ")\\s(?:will|can|does|has|is|offers?|supports?|gives?|brings?|works?|provides?)\\b.{0,40}"
            + "|[\\p{L}’' ]{3,40}\\s(?:at|bei|chez)\\s(" + EmployerNames.NAME + ")\\s?[?:]?");

    /** "At Acme, we", "At Acme, our": of whom a text speaks that says so under "About Acme". */
    private static final String OURS =
            "^(?:At|Bei|Chez) ((?:%s)(?:\\s\\p{Lu}\\S{0,30}){0,2}), (?i:we\\b|our\\b|wir\\b|nous\\b)";

    private final PostingText posting;

    EmployerHeadings(PostingText posting) {
        this.posting = posting;
    }

    List<String> names() {
        return posting.headings().stream()
                .flatMap(heading -> name(heading.strip()).stream())
                .distinct()
                .limit(MAX_HEADINGS)
                .toList();
    }

    private static Optional<String> name(String heading) {
        var form = FORM.matcher(heading);
        if (form.matches()) {
            return Optional.of(form.group(1));
        }
        var frame = FRAME.matcher(heading);
        return frame.matches()
                ? Optional.of(frame.group(1) == null ? frame.group(2) : frame.group(1))
                : Optional.empty();
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

    /** The name that the text under its heading is about, whatever else it may mean. */
    Optional<Passage> introduced(String name) {
        var ours = Pattern.compile(OURS.formatted(Pattern.quote(name)));
        return sentences()
                .flatMap(sentence -> {
                    var found = ours.matcher(sentence.text());
                    return found.find() ? Stream.of(sentence.part(found.start(1), found.end(1))) : Stream.empty();
                })
                .findFirst();
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
    }

    private static Optional<Passage> first(Passage sentence, Pattern written) {
        var matcher = written.matcher(sentence.text());
        return matcher.find() ? Optional.of(sentence.part(matcher.start(), matcher.end())) : Optional.empty();
    }

    private Stream<Passage> sentences() {
        return posting.allSentences();
    }
}
