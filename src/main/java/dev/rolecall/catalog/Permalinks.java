package dev.rolecall.catalog;

import dev.rolecall.catalog.ledger.Danger;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.posting.PostingId;
import dev.rolecall.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives every posting its permalink.
 *
 * <p>In order: what the facts file sets; what the ledger remembers for this posting; else company, title and place,
 * made unique with a number. An address that was ever published is never derived for another posting.
 */
public final class Permalinks {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** Names that some file systems keep for devices. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** Leaves room for a number below the longest part of a path. */
    private static final int MAX_CHARS = 90;

    private static final String FOLDER = Ledger.POSTINGS;

    private final Ledger ledger;
    /** Addresses of postings that there are, be it that they are part of another one by now. */
    private final Set<String> present;

    private final Map<PostingId, String> remembered = new TreeMap<>();
    private final Map<String, PostingId> rememberedBy = new HashMap<>();
    private final Map<String, Summary> owners = new HashMap<>();
    private final SortedMap<PostingId, String> given = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Permalinks(List<Summary> postings, Ledger ledger, Map<String, String> recognised) {
        this.ledger = ledger;
        this.present = Set.copyOf(recognised.values());
        for (var posting : postings) {
            var address = recognised.get(posting.id().toString());
            if (address != null) {
                remembered.put(posting.id(), address.substring(FOLDER.length(), address.length() - 1));
                rememberedBy.put(address, posting.id());
            }
        }
    }

    /**
     * What was given.
     *
     * @param byId the permalink of each posting; one whose own permalink cannot be had is missing
     * @param diagnostics why some are missing
     */
    record Assignment(SortedMap<PostingId, String> byId, List<Diagnostic> diagnostics) {}

    /**
     * Gives permalinks.
     *
     * @param postings those that get one; of equal claims the first has it
     * @param ledger what was published before
     * @param recognised the addresses of those that were published before, by their sources
     */
    static Assignment assign(List<Summary> postings, Ledger ledger, Map<String, String> recognised) {
        var permalinks = new Permalinks(postings, ledger, recognised);
        postings.stream().filter(Permalinks::isRuled).forEach(permalinks::giveRuled);
        postings.stream().filter(posting -> !isRuled(posting)).forEach(permalinks::giveRemembered);
        postings.stream()
                .filter(posting -> !isRuled(posting) && !permalinks.given.containsKey(posting.id()))
                .forEach(permalinks::giveDerived);
        return new Assignment(permalinks.given, permalinks.diagnostics);
    }

    private static boolean isRuled(Summary posting) {
        return posting.curation().permalink() != null;
    }

    private void giveRuled(Summary posting) {
        var curation = posting.curation();
        var permalink = curation.permalink();
        var at = curation.permalinkAt();
        if (permalink == null || at == null) {
            throw new IllegalStateException("a ruling without permalink or place: " + posting.id());
        }
        if (!isSound(permalink)) {
            diagnostics.add(invalid(permalink, at));
            return;
        }
        var before = ledger.at(address(permalink));
        if (before != null && !mayTake(posting, address(permalink), before)) {
            diagnostics.add(Danger.reused(address(permalink), before, at));
            return;
        }
        var owner = owners.putIfAbsent(permalink, posting);
        if (owner == null) {
            given.put(posting.id(), permalink);
        } else {
            diagnostics.add(taken(permalink, at, owner));
        }
    }

    /**
     * A curator may give a posting the address of one that is gone, and the address it had before. Neither gives an
     * address another meaning without anybody's will.
     */
    private boolean mayTake(Summary posting, String address, Ledger.Page before) {
        var owner = rememberedBy.get(address);
        if (owner != null) {
            return owner.equals(posting.id());
        }
        var own = remembered.get(posting.id());
        return before instanceof Ledger.Posting && !present.contains(address)
                || own != null && ledger.resolved(address).equals(address(own));
    }

    private static String address(String permalink) {
        return FOLDER + permalink + "/";
    }

    private void giveRemembered(Summary posting) {
        var permalink = remembered.get(posting.id());
        if (permalink != null && isSound(permalink) && owners.putIfAbsent(permalink, posting) == null) {
            given.put(posting.id(), permalink);
        }
    }

    /** An address that was published is never derived anew: what was there is told there. */
    private void giveDerived(Summary posting) {
        var derived = derived(posting);
        var permalink = derived;
        for (var number = 2; ledger.at(address(permalink)) != null || owners.containsKey(permalink); number++) {
            permalink = derived + "-" + number;
        }
        owners.put(permalink, posting);
        given.put(posting.id(), permalink);
    }

    static boolean isSound(String permalink) {
        return permalink.length() <= MAX_CHARS
                && FORM.matcher(permalink).matches()
                && !RESERVED.matcher(permalink).matches();
    }

    /** What a posting that was never published is called: its company, title and place. */
    public static String derived(Summary posting) {
        var place = posting.locations().stream()
                .findFirst()
                .map(first -> first.city() != null ? first.city() : first.region())
                .orElse(null);
        var parts = Stream.of(slug(posting.company()), slug(posting.title()), slug(place))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        var permalink = cut(parts);
        return permalink.isEmpty() || RESERVED.matcher(permalink).matches()
                ? cut("posting-" + Slug.of(posting.id().toString()))
                : permalink;
    }

    private static String slug(@Nullable String words) {
        return words == null ? "" : Slug.of(words);
    }

    private static String cut(String permalink) {
        if (permalink.length() <= MAX_CHARS) {
            return permalink.replaceFirst("-$", "");
        }
        var dash = permalink.lastIndexOf('-', MAX_CHARS);
        return permalink.substring(0, dash > MAX_CHARS / 2 ? dash : MAX_CHARS);
    }

    private static Diagnostic invalid(String permalink, SourceLocation at) {
        return Diagnostic.error(
                "permalink-invalid",
                at,
                "The `permalink` “" + permalink + "” is not made of lower-case letters, digits and single dashes, or"
                        + " is longer than " + MAX_CHARS + " characters.",
                "Write one such as `acme-welder-berlin`.");
    }

    private static Diagnostic taken(String permalink, SourceLocation at, Summary owner) {
        var ownersPlace = owner.curation().permalinkAt();
        return Diagnostic.error(
                        "permalink-taken",
                        at,
                        "The `permalink` “" + permalink + "” already belongs to " + owner.id() + "; two postings never"
                                + " share one.",
                        "Give this posting another permalink, or leave the line out to have one derived.")
                .withRelated(
                        ownersPlace == null ? SourceLocation.file(owner.id().path()) : ownersPlace, "first used here");
    }
}
