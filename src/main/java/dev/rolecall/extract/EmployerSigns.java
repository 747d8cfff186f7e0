package dev.rolecall.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What gives an employer away beside what is said of it: the legal form behind its name, and the host of its mail. */
final class EmployerSigns {

    private static final int MAX_HOSTS = 20;
    private static final int MAX_NAME = 80;

    /** A sentence with more firms than these is a list of them. */
    private static final int MAX_FORMED = 20;

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}&])\\p{Lu}[\\p{L}\\p{N}&+.’'-]{0,30}"
            + "(?: (?:(?:&|and|und|et|of|de) )?\\p{Lu}[\\p{L}\\p{N}&+.’'-]{0,30}){0,5},? $");
    /** A legal form, which {@link #formed} looks for. */
    static final Wording FORM = Wording.asWritten(
            "\\b(?:GmbH|mbH|Ltd|Limited|LLC|Inc|PLC|SARL|SAS|BV|NV|Lda|Ltda|SRL|KG|KGaA|GbR|AG|AB|SA|Oy|ApS|Pty)\\b");

    private static final Wording HOST = Wording.asWritten("(?:@|www\\.|//)(?:[a-z0-9-]{1,40}\\.){0,3}?([a-z0-9-]{3,40})"
            + "\\.(?:(?:com?|org|ac|gov|net|edu)\\.)?[a-z]{2,10}(?![a-z0-9-]|\\.[a-z])");
    private static final Set<String> HOSTS = Table.words("mail-hosts.tsv");

    private final PostingText posting;

    EmployerSigns(PostingText posting) {
        this.posting = posting;
    }

    /** The names before the legal forms in a sentence, with these: {@code Miller and Sons, Inc}. */
    static List<Passage> formed(Passage sentence) {
        var names = new ArrayList<Passage>();
        for (var form : FORM.in(sentence)) {
            if (names.size() == MAX_FORMED) {
                break;
            }
            var from = Math.max(0, form.start() - MAX_NAME);
            var name = NAME.matcher(sentence.text()).region(from, form.start());
            if (name.find()) {
                names.add(sentence.part(name.start(), form.end()));
            }
        }
        return names;
    }

    /** Whether all the words are a name with its legal form. */
    static boolean isFormed(Passage words) {
        return formed(words).stream()
                .anyMatch(name -> name.offset() == words.offset()
                        && words.text().length() - name.text().length() <= 1);
    }

    /** The names of the hosts that readers are to write to or look at, without what stands around them. */
    Set<String> hostNames() {
        var hosts =
                hostNames(Stream.concat(posting.jobSentences(HOST).stream(), posting.companySentences(HOST).stream()));
        return Stream.concat(hosts, BoardAddresses.names(posting)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of the hosts in sentences, in their order. */
    static Stream<String> hostNames(Stream<Passage> sentences) {
        return sentences
                .flatMap(sentence -> HOST.in(sentence).stream())
                .map(host -> host.group(1))
                .filter(name -> !HOSTS.contains(name))
                .limit(MAX_HOSTS);
    }

    /** Whether a name is that of a board, or of somebody else who keeps pages for others. */
    static boolean isBoard(String name) {
        return HOSTS.contains(letters(name));
    }

    /** Whether a name is that of such a host, but for its spaces and signs. */
    boolean isHost(String name) {
        var letters = letters(name);
        return hostNames().stream().anyMatch(host -> host.replace("-", "").equals(letters));
    }

    /**
     * The name that has its owner's sign for good, as "Fisher's has two shops" shows; none where the text has it without,
     * for then the sign is the sentence's.
     */
    static Optional<Found<String>> genitive(PostingText posting, String name) {
        var whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "([’']s)?(?![\\p{L}\\p{N}’'])"
                + "(\\s(?:is|was|has|will|offers?|provides?|believes?|seeks|and|to|today|in)\\b|[.!,]|$)?");
        var isVerbBehind = false;
        var first = Optional.<Found<String>>empty();
        for (var sentence : posting.allSentences().toList()) {
            if (!sentence.text().contains(name)) {
                continue;
            }
            var words = whole.matcher(sentence.text());
            while (words.find()) {
                if (words.group(1) == null) {
                    return Optional.empty();
                }
                isVerbBehind |= words.group(2) != null;
                var quoted = sentence.part(words.start(), words.end(1));
                first = first.or(() -> Optional.of(new Found<>(quoted.text(), quoted.quote())));
            }
        }
        return isVerbBehind ? first : Optional.empty();
    }

    static String letters(String name) {
        return Aligned.of(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A word of the text that is such a name, with a capital letter as names have it. */
    Optional<Passage> mention(String host) {
        return sentences().flatMap(sentence -> mention(sentence, host).stream()).findFirst();
    }

    private static Optional<Passage> mention(Passage sentence, String host) {
        var words = sentence.words();
        for (var i = 0; i < words.size(); i++) {
            var start = words.start(i);
            var end = start + host.length();
            if (sentence.folded().startsWith(host, start)
                    && Character.isUpperCase(sentence.text().charAt(start))
                    && isEnd(sentence.text(), end)) {
                return Optional.of(sentence.part(start, end));
            }
        }
        return Optional.empty();
    }

    /** Whether a word ends here, and no address goes on. */
    private static boolean isEnd(String text, int at) {
        return at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at))
                        && !(text.charAt(at) == '.'
                                && at + 1 < text.length()
                                && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private Stream<Passage> sentences() {
        return Stream.concat(posting.jobSentences().stream(), posting.companySentences().stream());
    }
}
