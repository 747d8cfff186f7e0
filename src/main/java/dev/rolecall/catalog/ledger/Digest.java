package dev.rolecall.catalog.ledger;

import dev.rolecall.body.Inline;
import dev.rolecall.body.Section;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Title;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A short hash of a sequence of words, the same on every machine and with every release of Java. */
public final class Digest {

    /** 48 bits: eight characters, and no two of a million postings alike by chance that also share a file. */
    private static final int BYTES = 6;

    private final MessageDigest hash;

    public Digest() {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds some words; null and the empty text are told apart, and so are "a", "b" and "ab". */
    public Digest add(@Nullable Object words) {
        hash.update(words == null ? (byte) 0 : (byte) 1);
        if (words != null) {
            var bytes = words.toString().getBytes(StandardCharsets.UTF_8);
            for (var shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                hash.update((byte) (bytes.length >>> shift));
            }
            hash.update(bytes);
        }
        return this;
    }

    /** The hash of what was added, which ends the digest. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash.digest(), BYTES));
    }

    /** The digest of all that the page of a posting shows of it. */
    static String of(JobPosting posting) {
        var digest = new Digest();
        digest.add(posting.facts());
        posting.body().sections().forEach(digest::add);
        return digest.text();
    }

    private void add(Section section) {
        add((Object) section.kind().name()).add((Object) section.heading());
        for (var line : section.lines()) {
            add((Object) (line.kind().name() + line.depth()));
            for (var piece : line.pieces()) {
                add((Object) piece.text()).add((Object) (piece instanceof Inline.Link link ? link.target() : null));
            }
        }
    }

    private void add(Facts facts) {
        value(facts.title().value().map(Title::text));
        value(facts.company().value());
        value(facts.team().value());
        all(facts.locations().stream().map(Claim::value).flatMap(Digest::parts));
        value(facts.workplace().value().map(Enum::name));
        all(facts.eligible().stream().map(Claim::value).flatMap(Digest::parts));
        value(facts.seniority().value().map(Enum::name));
        value(facts.employmentType().value().map(Enum::name));
        pay(facts.salary().value());
        pay(facts.salaryEstimated().value());
        value(facts.experienceMonths().value());
        value(facts.education().value().map(Enum::name));
        value(facts.datePosted().value());
        value(facts.validThrough().value());
        all(facts.skills().stream()
                .flatMap(mention ->
                        Stream.of(mention.skill().name(), mention.need().name())));
        value(facts.applyUrl().value());
        value(facts.sourceUrl().value());
        value(facts.identifier().value());
        value(facts.language().value());
    }

    private static Stream<@Nullable Object> parts(Place place) {
        return Stream.of(place.city(), place.region(), place.country());
    }

    private void value(Optional<?> fact) {
        add(fact.orElse(null));
    }

    private void all(Stream<? extends @Nullable Object> values) {
        values.forEach(this::add);
        add("end");
    }

    private void pay(Optional<Salary> pay) {
        value(pay.map(Salary::min).map(BigDecimal::toPlainString));
        value(pay.map(Salary::max).map(BigDecimal::toPlainString));
        value(pay.map(Salary::currency));
        value(pay.map(salary -> salary.unit().name()));
    }
}
