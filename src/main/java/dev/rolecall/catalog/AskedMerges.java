package dev.rolecall.catalog;

import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.posting.Curation;
import dev.rolecall.posting.PostingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the postings that curators name as those that others are part of. */
final class AskedMerges {

    private final Map<String, PostingId> byPermalink = new HashMap<>();
    private final Ledger published;
    private final Map<PostingId, List<Group.Variant>> found = new HashMap<>();
    private final List<Summary> left = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private @Nullable NearPermalinks near;

    private AskedMerges(Permalinks.Assignment permalinks, Ledger published) {
        permalinks.byId().forEach((id, permalink) -> byPermalink.put(permalink, id));
        this.published = published;
    }

    /**
     * What has come of it.
     *
     * @param groups the groups, with those that curators put into them; at the end those that could not be put into any
     * @param diagnostics why some could not
     */
    record Result(List<Group> groups, List<Diagnostic> diagnostics) {}

    /**
     * Puts postings into groups.
     *
     * @param postings all postings
     * @param groups the groups so far
     * @param permalinks what their owners are given
     * @param published what was published before
     */
    static Result of(List<Summary> postings, List<Group> groups, Permalinks.Assignment permalinks, Ledger published) {
        var merges = new AskedMerges(permalinks, published);
        merges.find(postings);
        var all = new ArrayList<Group>();
        groups.forEach(group ->
                all.add(group.with(merges.found.getOrDefault(group.owner().id(), List.of()))));
        merges.left.forEach(posting -> all.add(new Group(posting, List.of())));
        return new Result(all, merges.diagnostics);
    }

    private void find(List<Summary> postings) {
        for (var posting : postings) {
            var merge = posting.curation().merge();
            var into = merge == null ? null : merge.into();
            if (merge != null && into != null) {
                find(posting, merge, into);
            }
        }
    }

    private void find(Summary posting, Curation.Merge merge, String into) {
        var owner = owner(into);
        if (owner != null) {
            found.computeIfAbsent(owner, key -> new ArrayList<>()).add(new Group.Variant(posting, 0, true));
            return;
        }
        near = near == null ? new NearPermalinks(byPermalink.keySet()) : near;
        left.add(posting);
        diagnostics.add(unknown(into, merge, near));
    }

    private @Nullable PostingId owner(String permalink) {
        var owner = byPermalink.get(permalink);
        if (owner != null) {
            return owner;
        }
        var address = published.resolved(Ledger.POSTINGS + permalink + "/");
        return byPermalink.get(address.substring(Ledger.POSTINGS.length(), address.length() - 1));
    }

    private static Diagnostic unknown(String permalink, Curation.Merge merge, NearPermalinks near) {
        return Diagnostic.error(
                "merge-unknown",
                merge.at(),
                "The `merge` “" + permalink + "” is the address of no other posting; this one is published by itself.",
                near.help(permalink));
    }
}
