package dev.rolecall.render;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.Facet;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.render.link.Anchor;
import dev.rolecall.render.page.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Skills in the words of postings, for the pages of skills. The first postings of each skill are planned before they
 * are read, so that their text is needed only while their own page is written.
 *
 * <p>Postings may be collected in any order and by several threads.
 */
public final class Concordance {

    private static final int POSTINGS = 8;
    private static final int MENTIONS = 2;
    private static final int CONTEXT_CHARS = 60;

    private final Map<Integer, Set<String>> planned;
    private final Map<Key, List<Mention>> found = new ConcurrentHashMap<>();

    private record Key(String skill, int index) {}

    private Concordance(Map<Integer, Set<String>> planned) {
        this.planned = planned;
    }

    /** Decides which postings are quoted for which skills. */
    public static Concordance plan(Catalog catalog) {
        var planned = new HashMap<Integer, Set<String>>();
        for (var facet : catalog.facets(FacetKind.SKILL)) {
            if (facet.stated()) {
                facet.members().stream()
                        .limit(POSTINGS)
                        .forEach(index -> planned.computeIfAbsent(index, key -> new HashSet<>())
                                .add(facet.id()));
            }
        }
        return new Concordance(planned);
    }

    /** Keeps what is quoted of a posting. */
    public void collect(int index, JobPosting posting) {
        var skills = planned.getOrDefault(index, Set.of());
        for (var mention : posting.facts().skills()) {
            if (skills.contains(mention.skill().slug())) {
                found.put(new Key(mention.skill().slug(), index), mentions(mention, posting));
            }
        }
    }

    private static List<Mention> mentions(SkillMention mention, JobPosting posting) {
        var mentions = new ArrayList<Mention>();
        var ordinal = 0;
        for (var evidence : mention.evidence()) {
            ordinal++;
            if (evidence instanceof Evidence.Quoted quoted && mentions.size() < MENTIONS) {
                mentions.add(cut(quoted, posting, Anchor.of(mention.skill(), ordinal)));
            }
        }
        return mentions;
    }

    private static Mention cut(Evidence.Quoted quoted, JobPosting posting, String id) {
        var quote = quoted.quote();
        var text = posting.body().line(quote.line()).text();
        var end = Math.min(quote.end(), text.length());
        var start = Math.min(quote.start(), end);
        return new Mention(quote.line(), id, before(text, start), text.substring(start, end), after(text, end));
    }

    /** Whole words only; a cut never falls into a word nor between the halves of a character. */
    private static String before(String text, int start) {
        if (start <= CONTEXT_CHARS) {
            return text.substring(0, start);
        }
        var space = text.indexOf(' ', start - CONTEXT_CHARS);
        return space < 0 || space >= start ? "" : text.substring(space + 1, start);
    }

    private static String after(String text, int end) {
        if (text.length() - end <= CONTEXT_CHARS) {
            return text.substring(end);
        }
        var space = text.lastIndexOf(' ', end + CONTEXT_CHARS);
        return space < end ? "" : text.substring(end, space);
    }

    /** What was kept of a posting for a skill. */
    List<Mention> of(Facet skill, int index) {
        return found.getOrDefault(new Key(skill.id(), index), List.of());
    }
}
