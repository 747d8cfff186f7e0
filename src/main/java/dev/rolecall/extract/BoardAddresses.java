package dev.rolecall.extract;

import dev.rolecall.format.FieldKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the addresses of boards call an employer, which keep each below its own name: {@code acme.recruitee.com}, {@code
 * jobs.lever.co/acme}.
 */
final class BoardAddresses {

    private static final int MAX_ADDRESSES = 20;
    private static final int MIN_NAME = 4;

    private static final Set<String> BOARDS = Table.words("board-hosts.tsv");
    /** What boards call their own pages, and rooms of them. */
    private static final Set<String> OF_BOARDS = Set.of(
            "jobs",
            "boards",
            "job-boards",
            "apply",
            "careers",
            "career",
            "embed",
            "companies",
            "company",
            "secure",
            "recruiting",
            "recruitment",
            "hire",
            "www2",
            "external",
            "search",
            "vacancies",
            "candidate",
            "share",
            "view");

    private static final Wording ADDRESS =
            Wording.asWritten("//((?:[A-Za-z0-9-]{1,40}\\.){1,4}[A-Za-z]{2,10})((?:/[A-Za-z0-9-]{1,40}){0,3})");

    private static final Pattern SIGN = Pattern.compile("[./]");

    private BoardAddresses() {}

    /** The names, in small letters, of the addresses that a posting gives: in its fields, and in its text. */
    static Stream<String> names(PostingText posting) {
        return Stream.of(
                        posting.fields(FieldKey.APPLY_URL).stream(),
                        posting.fields(FieldKey.SOURCE_URL).stream(),
                        posting.jobSentences(ADDRESS).stream())
                .flatMap(words -> words)
                .flatMap(words -> ADDRESS.in(words).stream())
                .limit(MAX_ADDRESSES)
                .flatMap(address -> name(address).stream())
                .distinct();
    }

    private static Optional<String> name(MatchResult address) {
        var host = List.of(SIGN.split(address.group(1).toLowerCase(Locale.ROOT)));
        var path = Stream.of(SIGN.split(address.group(2).toLowerCase(Locale.ROOT)));
        return Stream.concat(host.stream().takeWhile(part -> !BOARDS.contains(part)), path)
                .filter(part -> part.length() >= MIN_NAME && !OF_BOARDS.contains(part))
                .findFirst()
                .filter(name -> host.stream().anyMatch(BOARDS::contains));
    }
}
