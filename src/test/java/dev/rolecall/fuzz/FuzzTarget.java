package dev.rolecall.fuzz;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rolecall.body.Inlines;
import dev.rolecall.config.CuratorFacts;
import dev.rolecall.config.CuratorFactsReader;
import dev.rolecall.config.SiteConfigReader;
import dev.rolecall.extract.PostingExtractor;
import dev.rolecall.format.PostingReader;
import dev.rolecall.output.FactsJson;
import dev.rolecall.pipeline.PostingFormats;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.search.FuzzedTokens;
import dev.rolecall.source.SourceFile;
import dev.rolecall.text.Slug;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where bytes of others come in. Each reads anything, without an exception, and what it makes is sound. */
enum FuzzTarget {
    MARKDOWN("md"),
    TEXT("txt"),
    PAGE("html"),
    JSON("json"),
    JSON_LINES("jsonl"),
    FEED("xml"),
    TABLE("csv"),
    INLINE("json") {
        @Override
        void read(byte[] bytes) {
            var posting = JsonNodeFactory.instance
                    .objectNode()
                    .put("@type", "JobPosting")
                    .put("title", "Baker")
                    .put("description", text(bytes));
            readPosting(posting.toString().getBytes(StandardCharsets.UTF_8));
        }
    },
    TOKENS("") {
        @Override
        void read(byte[] bytes) {
            FuzzedTokens.check(text(bytes));
            Slug.of(text(bytes));
        }
    },
    YAML("yaml") {
        @Override
        void read(byte[] bytes) {
            new SiteConfigReader().read("catalog.yaml", text(bytes));
            new CuratorFactsReader().read("a.facts.yaml", text(bytes));
        }
    };

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final String extension;

    FuzzTarget(String extension) {
        this.extension = extension;
    }

    /** The target of a name as {@link #folder} writes it. */
    static FuzzTarget of(String folder) {
        return valueOf(folder.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What the folder of its seeds is called. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads bytes; an exception is a finding. */
    void read(byte[] bytes) {
        readPosting(bytes);
    }

    void readPosting(byte[] bytes) {
        var raw = Stages.READER.read(new SourceFile("fuzz." + extension, bytes));
        for (var posting : raw.orElse(List.of())) {
            var extracted = Stages.EXTRACTOR.extract(posting, CuratorFacts.NONE);
            if (extracted.value() != null) {
                check(extracted.value());
            }
        }
    }

    /** Every fact points at words that are there, and nothing that cannot be shown came through. */
    private static void check(JobPosting posting) {
        for (var line : posting.body().lines()) {
            var text = Inlines.text(line.pieces());
            if (CONTROL.matcher(text).find()) {
                throw new IllegalStateException("a control character in: " + text);
            }
        }
        var facts = MAPPER.createObjectNode();
        FactsJson.put(posting, facts);
        FuzzedTokens.check(
                posting.body().lines().isEmpty()
                        ? ""
                        : posting.body().lines().get(0).text());
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Loaded when first needed: the tokeniser needs none of it. */
    private static final class Stages {
        static final PostingReader READER = PostingFormats.reader();
        static final PostingExtractor EXTRACTOR = new PostingExtractor(SkillVocabulary.load(), Gazetteer.load());
    }
}
