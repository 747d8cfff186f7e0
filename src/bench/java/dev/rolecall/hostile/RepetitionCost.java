package dev.rolecall.hostile;

import dev.rolecall.config.CuratorFacts;
import dev.rolecall.extract.PostingExtractor;
import dev.rolecall.format.PostingReader;
import dev.rolecall.format.RawPosting;
import dev.rolecall.pipeline.PostingFormats;
import dev.rolecall.source.SourceFile;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks for what costs more than its length: every pair of some eighty signs and words, repeated, in each place of a
 * posting where a rule may look. A rule that goes back over what it has read shows here as seconds.
 *
 * <p>A program to look at, not a test: {@code docs/limits.md} tells how to run it.
 */
public final class RepetitionCost {

    private static final int CHARS = 20_000;
    private static final double SHOWN_SECONDS = 0.15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final List<String> PIECES = List.of(
            " ",
            "\t",
            "\n",
            "\u00a0",
            "\u200b",
            "\u0301",
            "a",
            "A",
            "é",
            "ß",
            "日",
            "🦄",
            "0",
            "1",
            "9,",
            "1.",
            ".",
            ",",
            ";",
            ":",
            "-",
            " - ",
            "–",
            "|",
            "/",
            "\\",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            "&",
            "&amp;",
            "'",
            "\"",
            "’",
            "`",
            "*",
            "_",
            "#",
            "+",
            "=",
            "~",
            "^",
            "%",
            "@",
            "!",
            "?",
            "$",
            "€",
            "• ",
            "a.",
            "a@",
            "http://",
            "www.a",
            " at ",
            " in ",
            " and ",
            " or ",
            " to ",
            " of ",
            " the ",
            " you ",
            " we ",
            "k",
            " EUR ",
            " USD 1",
            " years ",
            " 5+ years ",
            " per hour",
            " Senior ",
            " Engineer ",
            " Remote ",
            " Hamburg ",
            " New ",
            " US ",
            " GmbH ",
            " Inc",
            " Location: ",
            " Salary: ",
            " Java",
            " experience ",
            " 2024-01-",
            " May ",
            " full",
            " time ",
            " (m/w/d) ",
            " Berlin, ",
            "<p>",
            "<br>",
            "<!--",
            "](",
            "{{",
            "{%");

    /** Where the repeated words stand; the tag names the file. */
    private static final List<String[]> PLACES = List.of(
            new String[] {"title.txt", "Welder %s Acme\n\nWe weld pipes in Hamburg.\n"},
            new String[] {"heading.md", "# Welder %s x\n\nWe weld pipes.\n"},
            new String[] {"first.md", "# Welder\n\n%s x\n\nWe weld pipes.\n"},
            new String[] {"label.txt", "Welder at Acme\n\nLocation: %s x\nSalary: %s x\n\nWe weld pipes.\n"},
            new String[] {"bullet.txt", "Welder at Acme\n\nRequirements\n- %s x\n- You weld.\n"},
            new String[] {"prose.txt", "Welder at Acme\n\nWe weld pipes %s and you earn it.\n"},
            new String[] {"page.html", "<h1>Welder %s x</h1><p>We weld %s x</p>"},
            new String[] {
                "ld.json",
                "{\"@type\":\"JobPosting\",\"title\":\"%q x\",\"hiringOrganization\":\"%q x\","
                        + "\"jobLocation\":\"%q x\",\"baseSalary\":\"%q x\",\"description\":\"We weld %q\"}"
            },
            new String[] {
                "front.md",
                "---\ntitle: \"%q x\"\ncompany: \"%q x\"\nlocation: \"%q x\"\nsalary: \"%q x\"\n---\nWe weld.\n"
            },
            new String[] {"rows.csv", "title,company,location,description\n\"%c\",\"%c\",\"%c\",\"%c\"\n"});

    private RepetitionCost() {}

    /** Measures all pairs, or those in the places named. */
    public static void main(String[] places) {
        var reader = PostingFormats.reader();
        var extractor = new PostingExtractor(SkillVocabulary.load(), Gazetteer.load());
        var runs = 0;
        var slow = 0;
        for (var place : PLACES) {
            if (places.length > 0 && !List.of(places).contains(place[0])) {
                continue;
            }
            for (var first : PIECES) {
                for (var second : PIECES) {
                    var text = filled(place[1], first + second);
                    var took = seconds(reader, extractor, place[0], text);
                    if (took > SHOWN_SECONDS) {
                        took = Math.min(took, seconds(reader, extractor, place[0], text));
                    }
                    runs++;
                    if (took > SHOWN_SECONDS) {
                        slow++;
                        System.out.printf(Locale.ROOT, "%6.2f s %-12s %s%n", took, place[0], json(first + second));
                    }
                }
            }
        }
        System.out.printf("%d runs of %d characters, %d above %.2f s%n", runs, CHARS, slow, SHOWN_SECONDS);
    }

    private static String filled(String place, String pair) {
        var words = pair.repeat(CHARS / pair.length());
        return place.replace("%s", words).replace("%q", json(words)).replace("%c", words.replace("\"", "\"\""));
    }

    private static String json(String words) {
        return words.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }

    private static double seconds(PostingReader reader, PostingExtractor extractor, String name, String text) {
        var begin = THREADS.getCurrentThreadCpuTime();
        var postings =
                new ArrayList<RawPosting>(reader.read(new SourceFile(name, text.getBytes(StandardCharsets.UTF_8)))
                        .orElse(List.of()));
        postings.forEach(posting -> extractor.extract(posting, CuratorFacts.NONE));
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
    }
}
